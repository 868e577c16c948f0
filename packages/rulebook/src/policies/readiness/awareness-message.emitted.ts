/** Hash of the logic of `awareness-message`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-19f2f44080aaa9602492f19c4dfe34ea71eaca031f4d2b4241d138eecd4ea781'
