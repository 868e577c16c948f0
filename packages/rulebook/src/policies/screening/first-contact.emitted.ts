/** Hash of the logic of `first-contact`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-335bc92092def4351b5d08b8b4bfffc41dcfb6da3b383cb35291dab74b300b16'
