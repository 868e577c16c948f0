import type { Spoken } from '@cairn/casework'
import type { RuleSet } from '@cairn/engine'
import { bali2015, bali2015InEnglish } from '@cairn/rulebook/bali-2015'
import { CannotRun } from './problem.ts'

/** The sets of questions that come with the command; the first is used where a case names none. */
const shipped: readonly RuleSet[] = [bali2015]

/** The same questions as they can be spoken. */
export const spoken: readonly Spoken[] = [bali2015InEnglish]

/** Their ids. */
export const ids: readonly string[] = shipped.map(({ id }) => id)

/**
 * The sets named, or all of them.
 *
 * @throws {@link CannotRun} for an id that is not there
 */
export function instrumentsNamed(named: readonly string[]): readonly RuleSet[] {
  if (!named.every((id) => ids.includes(id))) throw new CannotRun('CLI-004')
  return named.length > 0 ? shipped.filter(({ id }) => named.includes(id)) : shipped
}
