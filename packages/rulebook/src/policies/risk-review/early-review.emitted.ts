/** Hash of the logic of `early-review`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-fcdcac76b9dc001face6131540c8b64ce3b21ae3a0925542c46c07756aa31052'
