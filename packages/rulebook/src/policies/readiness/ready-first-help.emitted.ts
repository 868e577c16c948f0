/** Hash of the logic of `ready-first-help`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-9c627deb87fce7e2a9785cdba8bbee88ea7a701d18dc6c67d9b81d938e7d5bbd'
