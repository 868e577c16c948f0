/**
 * The only error this package throws: somebody who writes a rule made a mistake that the types could not catch.
 *
 * It is thrown while a rule set is built, never while answers are read. `code` is stable and may be quoted;
 * `where` is the id of the rule, fact or line at fault.
 *
 * @example
 * ```ts
 * import { RulebookError } from '@cairn/engine'
 *
 * const error = new RulebookError('unknown-fact', 'guide/offer', 'The rule names a fact that the set does not have.')
 * error.code // => 'unknown-fact'
 * error.message // => 'unknown-fact at guide/offer: The rule names a fact that the set does not have.'
 * ```
 */
export class RulebookError extends Error {
  /** Stable code of the mistake. */
  readonly code: string
  /** Id of the rule, fact, line or set at fault. */
  readonly where: string

  constructor(code: string, where: string, says: string) {
    super(`${code} at ${where}: ${says}`)
    this.name = 'RulebookError'
    this.code = code
    this.where = where
  }
}

/** Stops the building of a set: what is wrong, where, and what to do about it. */
export function refusal(code: string, where: string, says: string): never {
  throw new RulebookError(code, where, says)
}
