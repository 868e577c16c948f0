import { match } from 'ts-pattern'
import type { Formula } from './formula.ts'
import type { RuleSet } from './rule-set.ts'
import { listWords, rangeWords, valueWord } from './value-words.ts'

/** The cell of a fact that the rule does not ask about. */
const nothing = '–'

/**
 * What one rule asks of one fact, as the cell of a decision table.
 *
 * @param formula - the rule's condition
 * @param fact - id of a fact
 * @param set - the set it belongs to
 * @returns `yes`, `no`, a value, several values, a stretch, `–` where it does not matter; where the fact only counts
 *   together with others, what they count towards
 *
 * @example
 * ```ts
 * import { all, not, yes } from '@cairn/engine'
 * import { cell } from '@cairn/engine/sentence'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const when = all(yes('threats'), not(yes('travel')))
 * const ids = ['threats', 'travel', 'behaviour'] as const
 * ids.map((fact) => cell(when, fact, bali2015)) // => ['yes', 'no', '–']
 * ```
 */
export function cell(formula: Formula, fact: string, set: RuleSet): string {
  return cellOf(formula, fact, set, true) ?? nothing
}

function cellOf(formula: Formula, fact: string, set: RuleSet, holds: boolean): string | undefined {
  if ('fact' in formula && formula.fact !== fact) return undefined
  const turned = (words: string) => (holds ? words : `not ${words}`)
  const member = (group: string) => {
    const one = set.facts[fact]
    return one?.kind === 'sign' && one.group === group
  }
  return match(formula)
    .with({ op: 'yes' }, () => (holds ? 'yes' : 'no'))
    .with({ op: 'is' }, ({ value }) => turned(valueWord(value)))
    .with({ op: 'oneOf' }, ({ values }) =>
      holds ? listWords(values.map(valueWord)) : values.map((value) => `not ${valueWord(value)}`).join(' and '),
    )
    .with({ op: 'between' }, (range) => turned(rangeWords(range, unitOf(fact, set))))
    .with({ op: 'all' }, ({ of }) => joined(of, fact, set, holds, holds ? 'and' : 'or'))
    .with({ op: 'any' }, ({ of }) => joined(of, fact, set, holds, holds ? 'or' : 'and'))
    .with({ op: 'atLeast' }, ({ n, of }) => {
      if (joined(of, fact, set, true, 'or') === undefined) return undefined
      return `${holds ? 'at least' : 'fewer than'} ${n} of ${of.length}`
    })
    .with({ op: 'not' }, ({ of }) => cellOf(of, fact, set, !holds))
    .with({ op: 'reaches' }, ({ line }) => {
      const when = set.lines[line]?.when
      return when && cellOf(when, fact, set, true) !== undefined ? turned('counts for a line') : undefined
    })
    .with({ op: 'count' }, ({ group }) => (member(group) ? turned('counts in its group') : undefined))
    .with({ op: 'weigh' }, ({ group }) => (member(group) ? turned('adds points in its group') : undefined))
    .exhaustive()
}

function unitOf(id: string, set: RuleSet): string | undefined {
  const fact = set.facts[id]
  return fact?.kind === 'number' ? fact.unit : undefined
}

/** Cells of several parts: alone where only this fact is asked, else marked as one part among others. */
function joined(
  of: readonly Formula[],
  fact: string,
  set: RuleSet,
  holds: boolean,
  word: 'and' | 'or',
): string | undefined {
  const cells = of.flatMap((part) => cellOf(part, fact, set, holds) ?? [])
  if (cells.length === 0) return undefined
  const words = listWords([...new Set(cells)], word)
  return word === 'or' && cells.length < of.length ? `${words}, or another part` : words
}
