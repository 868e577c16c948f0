/** Hash of the logic of `risk-consequence`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-eae975041ae2d540c777d0f1b0ba40c4d6de1eaf2e8029b5927794a1eb4930a7'
