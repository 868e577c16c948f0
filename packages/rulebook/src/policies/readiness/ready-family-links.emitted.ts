/** Hash of the logic of `ready-family-links`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-d62f95d6e29049b5415f47ad1fd3a07cf0dedf0826cb068cc9dd55f0301c5f5e'
