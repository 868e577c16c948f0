/** Hash of the logic of `ready-public-advocacy`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-23ab28db8d8add3e2c6943de8eb3627a7c5c7db7502cf601ab263fc90bef1ae1'
