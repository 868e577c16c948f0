/** Hash of the logic of `ready-linking`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-4548d01289b127ca587d0f7aa7b306625dbe2c086fcaf2ffee2fc430da5990e8'
