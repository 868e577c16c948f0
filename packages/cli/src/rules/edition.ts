import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ReleasedCase } from '@cairn/book'
import { advise, answersOf, type Examples, type RuleSet, ruleSet } from '@cairn/engine'
import { type AdviceRecord, record } from '@cairn/engine/replay'
import { instruments, policies } from '@cairn/rulebook'
import { CannotRun } from '../problem.ts'

/** One set of rules with its published cases, made only where somebody asks for them. */
type EditionSet = { readonly set: RuleSet; readonly cases: () => readonly ReleasedCase[] }

/** Every set of one version of a rulebook, by id. */
export type Edition = ReadonlyMap<string, EditionSet>

/** The word for the rules that came with this command. */
const INSTALLED = 'installed'

const catalogue = { ...instruments, ...policies }

/** The ids of the sets that came with this command. */
export const setIds: readonly string[] = Object.keys(catalogue)

/**
 * The sets that came with this command, each with its worked cases.
 *
 * @param ids - which of them are loaded; all unless told
 */
export const shippedSets = async (
  ids: readonly string[] = setIds,
): Promise<readonly { readonly set: RuleSet; readonly examples: readonly Examples[] }[]> =>
  Promise.all(
    Object.entries(catalogue)
      .filter(([id]) => ids.includes(id))
      .map(async ([, { load, examples }]) => ({
        set: (await load()) as unknown as RuleSet,
        examples: await examples(),
      })),
  )

/**
 * A version of a rulebook: the one that came with this command, or a file that was written at a release.
 *
 * @param word - `installed`, or the name of a file
 * @throws {@link CannotRun} where the file cannot be read as one
 */
export async function edition(word: string, cwd: string): Promise<Edition> {
  if (word === INSTALLED) {
    const sets = await shippedSets()
    return new Map(
      sets.map(({ set, examples }) => [set.id, { set, cases: () => examples.flatMap((some) => cases(set, some)) }]),
    )
  }
  try {
    const file: Released = JSON.parse(readFileSync(resolve(cwd, word), 'utf8'))
    if (file.format !== 'rulebook/1') throw new CannotRun('CLI-035')
    return new Map(Object.entries(file.sets).map(([id, one]) => [id, released(one)]))
  } catch {
    throw new CannotRun('CLI-035')
  }
}

type Released = { readonly format: string; readonly sets: Readonly<Record<string, ReleasedSet>> }
type ReleasedSet = {
  readonly set: RuleSet
  readonly examples: Readonly<Record<string, Readonly<Record<string, AdviceRecord>>>>
}

function released({ set, examples }: ReleasedSet): EditionSet {
  const cases = () =>
    Object.entries(examples).flatMap(([rule, some]) =>
      Object.entries(some).map(([name, record]) => ({ name: `${rule}: ${name}`, record })),
    )
  return { set: ruleSet(set as never) as unknown as RuleSet, cases }
}

function cases(set: RuleSet, { rule, cases }: Examples): readonly ReleasedCase[] {
  return Object.entries(cases).map(([name, example]) => {
    const answers = answersOf(set, example)
    return { name: `${rule}: ${name}`, record: record(answers, advise(answers, set)) }
  })
}
