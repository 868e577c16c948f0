const frozen = new WeakSet<object>()

/** Freezes a plain value all the way down, so that no caller can change a rule under another. */
// @__NO_SIDE_EFFECTS__
export function freeze<T>(value: T): T {
  // Somebody may have frozen the top of it only.
  if (typeof value === 'object' && value !== null && !frozen.has(value)) {
    frozen.add(Object.freeze(value))
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}
