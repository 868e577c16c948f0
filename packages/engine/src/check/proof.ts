import { each } from '../each.ts'
import type { Examples } from '../example.ts'
import type { RuleSet } from '../rule-set.ts'
import { type Case, casesOf } from './cases.ts'
import { caseWords, smallest } from './counterexample.ts'
import { type Finding, finding } from './finding.ts'
import { changesNothing } from './presumed.ts'
import { presumption, readingOf, resultOf } from './reading.ts'
import { type Slip, slipsOf } from './slips.ts'
import { asked, type Subject, subjectOf } from './subject.ts'

/** What the worked cases of a set would notice. */
export type Proof = {
  /** Worked cases. */
  readonly examples: number
  /** Slips tried that change some outcome. */
  readonly slips: number
  /** Slips that some worked case notices. */
  readonly caught: number
  /** Slips that change nothing, so that no case could notice them. */
  readonly same: number
  /** One finding for each slip that no worked case notices, or that could not be proved. */
  readonly survivors: readonly Finding[]
}

/** A slip and what became of it. */
export type Trial = { readonly slip: Slip; readonly became: 'caught' | 'same' | 'survivor'; readonly finding?: Finding }

/** A set with its worked cases and its slips, read by variables that tell all their limits apart. */
export type Worked = { readonly subject: Subject; readonly cases: readonly Case[]; readonly slips: readonly Slip[] }

/** Reads a set with its worked cases. */
export function worked(set: RuleSet, examples: readonly Examples[]): Worked {
  const slips = slipsOf(set)
  const moved = slips.filter(({ kind }) => kind === 'move').map((slip) => slip.set)
  const subject = subjectOf(set, moved)
  return { subject, cases: casesOf(subject.logic, set, examples), slips }
}

/** Tries every slip against the worked cases of the set. */
export function trials({ subject, cases, slips }: Worked): readonly Trial[] {
  const before = cases.map(({ reading }) => resultOf(subject.logic, subject.outcome, subject.set, reading))
  return slips.map((slip): Trial => {
    subject.logic.diagrams.ask()
    let trial: Trial = { slip, became: 'same' }
    const [gaveUp] = asked(slip.where, `${slip.says}, whether some worked case would notice`, () => {
      trial = tried(subject, cases, before, slip)
      return []
    })
    return gaveUp ? { slip, became: 'survivor', finding: gaveUp } : trial
  })
}

function tried(
  { set, logic, outcome }: Subject,
  cases: readonly Case[],
  before: readonly ReturnType<typeof resultOf>[],
  slip: Slip,
): Trial {
  const after = slip.kind === 'reading' ? outcome : logic.outcome(slip.set)
  if (slip.kind === 'reading' ? idle({ set, logic, outcome }, slip) : after === outcome) return { slip, became: 'same' }
  const noticed = cases.some(({ example, answers, reading }, i) => {
    const was = before[i]
    // A case that is wrong already says nothing; it has a finding of its own.
    if (was?.outcome !== example.gives) return false
    const now = resultOf(
      logic,
      after,
      slip.set,
      slip.kind === 'reading' ? readingOf(logic, slip.set, answers) : reading,
    )
    return (
      now.outcome !== was.outcome || (example.possible !== undefined && now.possible.join() !== was.possible.join())
    )
  })
  if (noticed) return { slip, became: 'caught' }
  const differ = logic.diagrams.merge('differ', outcome, after, (a, b) => (a === b ? 0 : 1))
  const found = slip.kind === 'reading' ? undefined : smallest(logic, differ)
  const says = `${slip.says}, no worked case would notice${found ? `; one that would is ${caseWords(found)}` : ''}.`
  return { slip, became: 'survivor', finding: finding('clause-without-example', slip.where, says, found) }
}

/** Whether the outcome is the same with a reading of the unknown and without it. */
function idle({ set, logic, outcome }: Subject, slip: Slip): boolean {
  const v = logic.levelOf.get(slip.where) ?? -1
  const fact = set.facts[slip.where]
  const classes = logic.levels[v]?.classes
  if (!fact || !classes || !logic.diagrams.support(outcome).has(v)) return true
  if (slip.set.facts[slip.where]?.unknown === fact.unknown) return false
  return changesNothing(logic, outcome, v, classes, presumption(fact, classes))
}

/**
 * What the worked cases of a set would notice: every condition turned round, every threshold moved by one, every part
 * left out, `all` taken for `any`, every presumption lost.
 *
 * @param set - a rule set or table
 * @param examples - its worked cases
 * @param options - `each`: the set is answered rule by rule, with `adviseEach`
 * @returns counts, and a finding for each slip that nobody would notice
 * @throws `RulebookError` `too-many-cells` where the set itself is too large to be proved
 *
 * @example
 * ```ts
 * import { examples } from '@cairn/engine'
 * import { proof } from '@cairn/engine/check'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const few = examples(bali2015, bali2015.rules[1], { 'no sign at all': { restNo: true, gives: 'other-help' } })
 * const { slips, caught, survivors } = proof(bali2015, [few])
 * slips === caught + survivors.length // => true
 * survivors[0]?.code // => 'clause-without-example'
 * ```
 */
export function proof(
  set: RuleSet,
  examples: readonly Examples[],
  { each: apart = false }: { readonly each?: boolean } = {},
): Proof {
  const parts: readonly (readonly [RuleSet, readonly Examples[]])[] = apart
    ? Object.entries(each(set)).map(([id, one]) => [one, examples.filter(({ rule }) => rule === id)])
    : [[set, examples]]
  const all = parts.flatMap(([one, own]) => trials(worked(one, own)))
  const number = (one: Trial['became']) => all.filter(({ became }) => became === one).length
  return {
    examples: examples.reduce((sum, { cases }) => sum + Object.keys(cases).length, 0),
    slips: number('caught') + number('survivor'),
    caught: number('caught'),
    same: number('same'),
    survivors: all.flatMap((trial) => trial.finding ?? []),
  }
}
