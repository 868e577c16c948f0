/** Hash of the logic of `qyit-2019`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-955fca9558b49600085b9e1e7736e596bd8016ad3616b0c27be703a30db3007b'
