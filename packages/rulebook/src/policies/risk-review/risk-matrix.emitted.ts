/** Hash of the logic of `risk-matrix`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-fc43e1a7a87ed22c8414057121dd8c090e10345931ab6b08ed9d70a90fa4fd8a'
