/** Hash of the logic of `eu-2011-36`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-4b648da437d8979221300bed0227e4a5ea66b8731e45e64e7ebf73feea56d7de'
