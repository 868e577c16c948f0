/** Hash of the logic of `bali-2015`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-a98efe43de29c619a44f9260601129f865034c402bf9bc4b67c685238b957763'
