import { type Difference, difference, differencePage } from '@cairn/book'
import { advise, type RuleSet } from '@cairn/engine'
import { fingerprint } from '@cairn/engine/fingerprint'
import type { AnyRecord } from '@cairn/schemas'
import { toFacts } from '@cairn/screening'
import { inspect } from '../inspect.ts'
import { row } from '../report.ts'
import { type Edition, edition } from '../rules/edition.ts'
import type { Terminal } from '../terminal.ts'
import { withheld } from '../withheld.ts'
import { tableOptions } from './table-options.ts'

/** Options of `cairn diff`. */
export type DiffOptions = { readonly data?: string; readonly quiet: boolean }

/**
 * What is different between two versions of a rulebook: in words, in published cases, in patterns of answers, and, where a
 * file of one's own is given, for how many conversations in it. Of that file only counts are shown, small ones withheld.
 *
 * @returns 0 where nothing is different, 1 otherwise
 * @throws {@link CannotRun} when a version or the file cannot be read
 */
export async function diff(was: string, is: string, options: DiffOptions, terminal: Terminal): Promise<0 | 1> {
  const [before, after] = [await edition(was, terminal.cwd), await edition(is, terminal.cwd)]
  const both = [...after].flatMap(([id, { set }]) => {
    const old = before.get(id)
    return old ? [difference(old.set, set, same(old.set, set) ? [] : old.cases())] : []
  })
  const changed = both.filter(({ kind }) => kind !== 'none')
  const gone = [...before.keys()].filter((id) => !after.has(id))
  const added = [...after.keys()].filter((id) => !before.has(id))
  if (!options.quiet) for (const one of changed) terminal.out(`${differencePage(one)}\n`)
  const rows = [
    row('the same', both.length - changed.length),
    ...changed.map(({ set, kind }) => row('changed', `${set}: ${kind}`)),
    ...added.map((id) => row('new', id)),
    ...gone.map((id) => row('gone', id)),
  ]
  terminal.out(`${rows.join('\n')}\n`)
  const whole = options.data === undefined || (await counted(options.data, changed, before, after, terminal))
  return changed.length + gone.length + added.length > 0 || !whole ? 1 : 0
}

/** One logic decides every case alike. */
function same(was: RuleSet, is: RuleSet): boolean {
  return fingerprint(was) === fingerprint(is)
}

/** For how many conversations of a file the next step would be another; whether every record of it could be read. */
async function counted(
  name: string,
  changed: readonly Difference[],
  before: Edition,
  after: Edition,
  terminal: Terminal,
): Promise<boolean> {
  const sets = [...after.values()].map(({ set }) => set)
  const moves: Record<string, number> = { same: 0, other: 0 }
  let apart = 0
  const { records, valid } = await inspect(name, {
    instruments: sets,
    tables: tableOptions({}, sets, terminal.cwd),
    twice: false,
    find: () => {},
    terminal,
    each: (record) => {
      for (const { instrument, facts } of conversations(record)) {
        const [old, now] = [before.get(instrument)?.set, after.get(instrument)?.set]
        const same =
          old && now && (!changed.some(({ set }) => set === instrument) || outcome(facts, old) === outcome(facts, now))
        if (!old || !now) {
          apart += 1
          continue
        }
        const kind = same ? 'same' : 'other'
        moves[kind] = (moves[kind] ?? 0) + 1
      }
    },
  })
  const shown = withheld(moves)
  terminal.out(
    `${[
      row('records', records),
      row('not readable', records - valid),
      row('same step', shown['same'] ?? 'withheld'),
      row('another step', shown['other'] ?? 'withheld'),
      row('in one only', apart === 0 || apart > 10 ? apart : 'withheld'),
    ].join('\n')}\n`,
  )
  return records === valid
}

function conversations(record: AnyRecord) {
  const told = record.schema === 'case@1' ? record.answers : record.schema === 'answers@1' ? [record] : []
  return told.map((one) => ({ instrument: one.instrument, facts: toFacts(one) }))
}

function outcome(facts: ReturnType<typeof toFacts>, set: RuleSet): string {
  return advise(facts, set).outcome
}
