/** Hash of the logic of `ready-casework`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-e45e86c5b0fc1579eb79f85a396ad0d106484a45b47dbd8b19aea7d77cb3b746'
