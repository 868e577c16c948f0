/**
 * Formulas, rules, lines, presumptions and table cells in plain words.
 *
 * @packageDocumentation
 */
import { match } from 'ts-pattern'
import type { Range } from './answer.ts'
import type { Presumption } from './fact.ts'
import type { Formula } from './formula.ts'
import type { Line, Rule } from './rule.ts'
import type { RuleSet } from './rule-set.ts'
import { listWords, numberWord, quoted, rangeWords, valueWord } from './value-words.ts'

export { cell } from './cell.ts'

/** A condition for a reader: a heading and the parts under it, or a heading alone. */
export type Outline = { readonly says: string; readonly parts: readonly Outline[] }

/**
 * A condition as an outline, one heading a level: for lists, tables and diagrams.
 *
 * @param formula - any formula of the set
 * @param set - the set it belongs to, for the sentences of its facts, groups and lines
 * @returns plain words; `parts` is empty where nothing stands under the heading
 *
 * @example
 * ```ts
 * import { any, not, yes } from '@cairn/engine'
 * import { outline } from '@cairn/engine/sentence'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * outline(not(yes('travel')), bali2015).says // => 'no to “Something about the journey was not right”'
 * outline(any(yes('travel'), yes('body')), bali2015).parts.length // => 2
 * ```
 */
export function outline(formula: Formula, set: RuleSet): Outline {
  return outlineOf(formula, set, true)
}

/**
 * A condition in one line of plain words.
 *
 * @param formula - any formula of the set
 * @param set - the set it belongs to, for the sentences of its facts, groups and lines
 * @returns a clause without a full stop
 *
 * @example
 * ```ts
 * import { count } from '@cairn/engine'
 * import { sentence } from '@cairn/engine/sentence'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const two = count(2, { group: 'means' })
 * sentence(two, bali2015) // => 'two or more signs in the group “How the person was made to”'
 * ```
 */
export function sentence(formula: Formula, set: RuleSet): string {
  const written = ({ says, parts }: Outline): string =>
    parts.length === 0 ? says : `${says}: ${parts.map((part) => nested(part)).join('; ')}`
  const nested = (part: Outline): string => (part.parts.length === 0 ? part.says : `(${written(part)})`)
  return written(outline(formula, set))
}

function outlineOf(formula: Formula, set: RuleSet, holds: boolean): Outline {
  const fact = 'fact' in formula ? set.facts[formula.fact] : undefined
  const unit = fact?.kind === 'number' ? fact.unit : undefined
  const about = quoted(fact?.says ?? '')
  const is = holds ? 'is' : 'is not'
  const group = 'group' in formula ? quoted(set.groups[formula.group] ?? formula.group) : ''
  return match(formula)
    .with({ op: 'yes' }, () => alone(`${holds ? 'yes' : 'no'} to ${about}`))
    .with({ op: 'is' }, ({ value }) => alone(`${about} ${is} ${quoted(valueWord(value))}`))
    .with({ op: 'oneOf' }, ({ values }) =>
      alone(
        `${about} ${is} ${listWords(
          values.map((value) => quoted(valueWord(value))),
          'or',
        )}`,
      ),
    )
    .with({ op: 'between' }, (range) => alone(`${about} ${is} ${rangeWords(range, unit)}`))
    .with({ op: 'all' }, ({ of }) =>
      of.length === 0
        ? alone(holds ? 'in every case' : 'never')
        : parted(holds ? 'all of' : 'not all of', of, set, holds),
    )
    .with({ op: 'any' }, ({ of }) =>
      of.length === 0
        ? alone(holds ? 'never' : 'in every case')
        : parted(holds ? 'at least one of' : 'none of', of, set, holds),
    )
    .with({ op: 'atLeast' }, ({ n, of }) => parted(`${holds ? 'at least' : 'fewer than'} ${n} of`, of, set, holds))
    .with({ op: 'not' }, ({ of }) => outlineOf(of, set, !holds))
    .with({ op: 'reaches' }, ({ line }) =>
      alone(`the line ${quoted(set.lines[line]?.says ?? valueWord(line))} ${is} reached`),
    )
    .with({ op: 'count' }, ({ n, grade }) => alone(`${signs(n, holds, grade, set)} in the group ${group}`))
    .with({ op: 'weigh' }, ({ n }) =>
      alone(`signs in the group ${group} whose points add up to ${holds ? `${n} or more` : `less than ${n}`}`),
    )
    .exhaustive()
}

const alone = (says: string): Outline => ({ says, parts: [] })

/** Parts under a heading; a single part needs none. */
function parted(says: string, of: readonly Formula[], set: RuleSet, holds: boolean): Outline {
  const [only] = of
  if (only && of.length === 1) return outlineOf(only, set, holds)
  return { says, parts: of.map((part) => outlineOf(part, set, true)) }
}

/** "two or more signs of medium strength or stronger"; the other way round, "fewer than two …". */
function signs(n: number, holds: boolean, grade: string | undefined, set: RuleSet): string {
  const sign = n === 1 && !holds ? 'sign' : 'signs'
  const amount = holds ? atLeastWord(n) : n === 1 ? 'no' : `fewer than ${numberWord(n)}`
  if (grade === undefined) return `${amount} ${sign}`
  const strongest = set.grades[0] === grade
  return `${amount} ${strongest ? `${valueWord(grade)} ${sign}` : `${sign} of ${valueWord(grade)} strength or stronger`}`
}

const atLeastWord = (n: number): string => (n < 1 ? 'any number of' : `${numberWord(n)} or more`)

/**
 * A rule in one sentence: its condition and the sentence of its outcome.
 *
 * @param rule - a rule, or a row of a table
 * @param set - the set it belongs to
 * @returns a whole sentence
 *
 * @example
 * ```ts
 * import { yes } from '@cairn/engine'
 * import { ruleSentence } from '@cairn/engine/sentence'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const rule = { when: yes('travel'), then: 'other-help' }
 * ruleSentence(rule, bali2015).slice(0, 60) // => 'If yes to “Something about the journey was not right”, then:'
 * ```
 */
export function ruleSentence(rule: Pick<Rule, 'when' | 'then'> & { readonly id?: string }, set: RuleSet): string {
  const then = set.outcomes[rule.then] ?? rule.then
  if (rule.when.op !== 'all' || rule.when.of.length > 0) return `If ${sentence(rule.when, set)}, then: ${then}`
  const first = set.rules[0]?.id === rule.id
  return `In every ${first ? '' : 'other '}case: ${then}`
}

/**
 * A line in one sentence: what it takes to reach it.
 *
 * @param line - a line
 * @param set - the set it belongs to
 * @returns a whole sentence
 *
 * @example
 * ```ts
 * import { count } from '@cairn/engine'
 * import { lineSentence } from '@cairn/engine/sentence'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const line = { when: count(1, { group: 'organ' }) }
 * lineSentence(line, bali2015) // => 'Reached on one or more signs in the group “Removal of organs”.'
 * ```
 */
export function lineSentence(line: Pick<Line, 'when'>, set: RuleSet): string {
  return `Reached on ${sentence(line.when, set)}.`
}

const reasons = { 'not-asked': 'nobody asked', unsure: 'nobody is sure', declined: 'the person declined' } as const

/**
 * A presumption in one sentence: when an unknown answer is read as a value, and as which.
 *
 * @param presumption - what a fact's `unknown` says
 * @returns a whole sentence; for `open`, that nothing is presumed
 *
 * @example
 * ```ts
 * import { presumptionSentence } from '@cairn/engine/sentence'
 *
 * presumptionSentence('open') // => 'An unknown answer stays open.'
 * ```
 */
export function presumptionSentence(presumption: 'open' | Presumption): string {
  if (presumption === 'open') return 'An unknown answer stays open.'
  const { as } = presumption
  const value =
    typeof as === 'string'
      ? quoted(valueWord(as))
      : Array.isArray(as)
        ? listWords(as.map((one) => quoted(valueWord(String(one)))))
        : rangeWords(as as Range)
  const when = listWords(presumption.if.map((why) => reasons[why]))
  return `Where ${when}, it is read as ${value}. ${presumption.says}`
}
