/** Freezes rows all the way down, so that no caller can change a right under another. */
// @__NO_SIDE_EFFECTS__
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}
