/** Hash of the logic of `risk-tick-list`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-994a0bbe43e51be1509732f28bcd7784bfb2ac65a071b33bfe58e1f9328aa255'
