/** Hash of the logic of `child-return`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-ac6063648deea5c1055e7cb434d9f58e9b91fca3cfbb72cc6aa63a0c23d8ff1d'
