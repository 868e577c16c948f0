/** Hash of the logic of `which-instrument`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-425d77128b3b611d867368d5b9fdd071ce68d8c0377bd747b3c37eb612d825d8'
