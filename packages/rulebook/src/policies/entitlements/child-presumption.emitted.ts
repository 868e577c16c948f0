/** Hash of the logic of `child-presumption`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-8880eee8f81603449c60d0783f4872db435d3ea31d62221082875d63803ae9f8'
