/** Hash of the logic of `ready-awareness-public`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-9b2ec73c3f052848dc0a1956e75c8ee873b659db7d98ede1fea2d336a4015d7b'
