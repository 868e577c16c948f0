/** Hash of the logic of `ilo-delphi-2009-adult-labour`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-807d737244c28a85af9ab6f3ead29049057c88dc966160ef5581bd8739d9c7ef'
