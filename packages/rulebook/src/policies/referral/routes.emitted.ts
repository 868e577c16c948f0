/** Hash of the logic of `referral-routes`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-bccab119c1fccfb92607a6a82445926d800db27bda38194529fb70dcac68c0fa'
