/** Hash of the logic of `icls-2018-forced-labour`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-80a7e6e78fa1d4072f5fc83f263ecb0ec8a467c03c9d6c4a9e86e8b50387d84d'
