/** Hash of the logic of `eu-2011-36-as-amended-2024`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-f6d57a101d32c129b3755359047a81df401f5d66c6f570c74c7bdedc9eba2cf1'
