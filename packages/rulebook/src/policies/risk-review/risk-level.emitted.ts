/** Hash of the logic of `risk-level`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-9db10a0aa5e73a0f04a8007a7ec04f059fb1204f5d5d9461414bc34aeb09e8bf'
