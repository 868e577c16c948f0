/** Hash of the logic of `ilo-forced-labour-11`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-35fbc5f63b7775b0f24cf1f37fcf6281d5beb6c1bd4bdc7084167ac4fbfd1a95'
