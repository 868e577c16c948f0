import type { Citations, Status } from './citation.ts'
import type { Fact } from './fact.ts'
import { all, between, type Formula, is, not, oneOf, yes } from './formula.ts'
import { freeze } from './freeze.ts'
import type { InForce, Rule } from './rule.ts'
import { type NotEncoded, type Reading, type RuleSet, ruleSet } from './rule-set.ts'

/** What one column asks of a row: a value, some values, or a stretch of numbers or dates. Left out: it does not matter. */
export type Cell = string | readonly string[] | { readonly from?: number | string; readonly to?: number | string }

/** One row: when every cell holds, this outcome. */
export type Row<FactId extends string = string, Outcome extends string = string> = {
  /** `table/row`: never reused, never renamed. */
  readonly id: string
  /** One plain sentence in English. */
  readonly says: string
  /** Cells by fact; a fact that is left out does not matter. There are no cells for unknown: those rows are computed. */
  readonly when: { readonly [F in FactId]?: Cell }
  /** The outcome it gives. */
  readonly then: Outcome
  /** What it rests on. */
  readonly cites: Citations
  /** How far the source was read. */
  readonly status: Status
  /** Something reviewers should know; shown in the book. */
  readonly note?: string
}

/** What an author writes down to make a decision table. */
export type TableDefinition<FactId extends string, Outcome extends string> = {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly says: string
  readonly saysNot: string
  readonly concerns: string
  readonly inForce: InForce
  readonly reading: Reading
  /** Everything a cell may ask about, by id. */
  readonly facts: Readonly<Record<FactId, Fact>>
  /** Outcomes with a sentence each, most protective first. */
  readonly outcomes: Readonly<Record<Outcome, string>>
  /** The outcome while nothing more protective than the last is certain. */
  readonly whileOpen: NoInfer<Outcome>
  /** The last of `outcomes`. */
  readonly otherwise: NoInfer<Outcome>
  /** `first`: the first row that is hit counts. `unique`: no two rows are ever hit together. */
  readonly hit: 'first' | 'unique'
  /** The rows; every combination of known values hits one. */
  readonly rows: readonly Row<NoInfer<FactId>, NoInfer<Outcome>>[]
  readonly notEncoded?: readonly NotEncoded[]
  readonly fingerprint?: string
}

/**
 * A decision table, total over closed inputs. Rows for unknown answers are computed, never written.
 *
 * @param definition - see the fields of {@link TableDefinition}
 * @returns a rule set that decides by rows
 * @throws {@link RulebookError} `gap`, `overlap` or `too-many-combinations`, with the smallest counter-example
 *
 * @example
 * ```ts
 * import { advise, choice, sign, source, table } from '@cairn/engine'
 *
 * const guide = source({
 *   id: 'example-guide', title: 'Example guide', publisher: 'Nobody', year: 2026,
 *   kind: 'guidance', licence: 'invented', read: 'none yet',
 * })
 * const rest = { cites: [guide.at('p. 4')], status: 'house' } as const
 * const room = table({
 *   id: 'example-room', version: '0.1.0', title: 'Which room', says: 'A quiet room for whoever asks.', saysNot: 'Anything else.',
 *   concerns: 'Everybody.', inForce: { from: '2026-01-01' }, reading: 'none yet',
 *   facts: {
 *     quiet: sign({ says: 'They want quiet.', unknown: 'open', ...rest }),
 *     size: choice(['alone', 'family'], { says: 'Who comes.', unknown: 'open', ...rest }),
 *   },
 *   outcomes: { 'family-room': 'The family room.', 'quiet-room': 'The quiet room.', 'ask': 'Ask.', 'any-room': 'Any room.' },
 *   whileOpen: 'ask', otherwise: 'any-room', hit: 'first',
 *   rows: [
 *     { id: 'example-room/family', says: 'A family gets the family room.', when: { size: 'family' }, then: 'family-room', ...rest },
 *     { id: 'example-room/quiet', says: 'Quiet where it is wanted.', when: { quiet: 'yes' }, then: 'quiet-room', ...rest },
 *     { id: 'example-room/any', says: 'Else any room.', when: {}, then: 'any-room', ...rest },
 *   ],
 * })
 * advise({ quiet: 'yes' }, room).possible // => ['family-room', 'quiet-room']
 * advise({ quiet: 'yes', size: 'alone' }, room).outcome // => 'quiet-room'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function table<const FactId extends string, const Outcome extends string>(
  definition: TableDefinition<FactId, Outcome>,
): RuleSet<FactId, Outcome, never> {
  const { rows, ...rest } = definition
  const rules = rows.map(
    ({ when, ...row }): Rule<FactId, Outcome> => freeze({ ...row, when: formulaOf(when, definition.facts) }),
  )
  return ruleSet({ ...rest, rules } as never)
}

function formulaOf<FactId extends string>(
  cells: { readonly [F in FactId]?: Cell },
  facts: Readonly<Record<FactId, Fact>>,
): Formula<FactId, never, never, never> {
  const parts = (Object.entries(cells) as [FactId, Cell][]).map(([fact, cell]) => {
    if (typeof cell === 'string') {
      if (facts[fact]?.kind !== 'sign') return is(fact, cell)
      return cell === 'no' ? not(yes(fact)) : yes(fact)
    }
    return isList(cell) ? oneOf(fact, cell) : between(fact, cell)
  })
  return all(...parts)
}

const isList = (cell: object): cell is readonly string[] => Array.isArray(cell)
