/** Hash of the logic of `ready-confidential-dialogue`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-348cf6c8d752635096e4c37f2b490ec3ae3f3feb3b8510d4dada653c56be17ec'
