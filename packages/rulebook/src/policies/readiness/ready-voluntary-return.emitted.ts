/** Hash of the logic of `ready-voluntary-return`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-612019860cdb90acf6bdf3e9703284454375c12f0b8805355b1c61d8ce6ed427'
