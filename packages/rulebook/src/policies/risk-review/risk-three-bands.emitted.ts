/** Hash of the logic of `risk-three-bands`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-9c32c4f4f8042c22d01b93b72c3aacb371539f5591a3fead81b9aeb04adb2d0c'
