/** Hash of the logic of `ilo-delphi-2009-child-labour`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-bffd87603f2cd12a937fdc4320597f7b579cd8a67ca9ce6bc0fed51a73d7f961'
