/** Hash of the logic of `palermo-2000`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-b032988b13980e1139c38ef856a69512b3e039a4a006a6e62d4045c1e02c41d6'
