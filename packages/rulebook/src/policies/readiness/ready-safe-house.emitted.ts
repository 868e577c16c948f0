/** Hash of the logic of `ready-safe-house`; written by `node tools/emit.mjs`. */
export const emitted = 'sha256-dd3a136c35f9e07d08e993b25b28d3225ef1cecc30928d0a39a2688595dd0bea'
