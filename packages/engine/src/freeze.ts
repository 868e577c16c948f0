/** Freezes a plain value all the way down, so that no caller can change a rule under another. */
// @__NO_SIDE_EFFECTS__
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}
