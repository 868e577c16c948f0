/** Hash of the logic of `greenbaum-6`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-05c8ca9c50f5182ebc88ec094bac53d44c8a3e74a098ec82b25f6f1d1ea4eb47'
