/** Hash of the logic of `dol-comply-chain`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-2f51d67d91f9011ca09ec8c35c8d213e529a9c423cdd2fbad1333716da7a5c62'
