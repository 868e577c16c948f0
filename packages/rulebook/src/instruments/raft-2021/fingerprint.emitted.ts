/** Hash of the logic of `raft-2021`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-9626cf92e2529c226e316ce743f528e1cb741fb89656a9d69b5e28accd2e572a'
