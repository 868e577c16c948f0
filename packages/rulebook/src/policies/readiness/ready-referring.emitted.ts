/** Hash of the logic of `ready-referring`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-87bc108329031edc56a14e5b2fde1168ff53bd87c21d0ea73513d56b2237fdd4'
