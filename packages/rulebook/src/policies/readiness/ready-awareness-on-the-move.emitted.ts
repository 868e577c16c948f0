/** Hash of the logic of `ready-awareness-on-the-move`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-9e64e50cfeaf4a6e91e2a4be7210d5a7a7f832fa0d80c60b9e79b26ceb310040'
