/** Hash of the logic of `coe-197`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-451a4785368675fea37a28abae88d44ae9671496ba60dea5dc5cd4262792b5b5'
