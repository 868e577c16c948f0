/** Hash of the logic of `ilo-delphi-2009-adult-labour`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-4685cc718d3690da799352b0cb5be743cd50ecfd93a1a5ccfbfbef774099543c'
