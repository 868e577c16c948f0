import { type Example, type Examples, examples, type RuleSet } from '@cairn/engine'
import { type Blocking, byCriterion } from './gates.ts'

type Without = Readonly<Record<Blocking, readonly string[]>>

/** For each criterion: all there, and what comes out without each capacity: by a no, by doubt, by a refusal to say, unasked. */
// @__NO_SIDE_EFFECTS__
export function gateExamples<const Id extends string>(
  set: RuleSet<Id, string>,
  without: Without,
  is: NonNullable<Example['is']> = {},
): readonly Examples[] {
  const plain = set as unknown as RuleSet
  const yes = Object.values(without).flat()
  const lesser = without['ready-with-conditions'][0] as string
  // Where something lesser is missing too: were the graver unknown left open, only that would count.
  const unasked = (one: string, gives: Blocking): readonly [string, Example] =>
    gives === 'build-first'
      ? [
          `nobody asked about ${one}, and ${lesser} is missing`,
          { yes: yes.filter((id) => id !== one && id !== lesser), no: [lesser], is, gives },
        ]
      : [`nobody asked about ${one}`, { yes: yes.filter((id) => id !== one), is, gives }]
  return byCriterion(set.id, without).map(({ id, fails: gives, of }) => {
    const first = of[0] as string
    const but = (one: string) => yes.filter((other) => other !== one)
    const open = { yes: but(first), is, gives }
    return examples(
      plain,
      { id },
      {
        'all is there': { yes, is, gives: 'ready', possible: ['ready'] },
        ...Object.fromEntries(
          of.map((one) => [`all but ${one}`, { yes: but(one), no: [one], is, gives, possible: [gives] }]),
        ),
        [`not sure of ${first}`]: { ...open, unsure: [first] },
        [`nobody wants to say of ${first}`]: { ...open, declined: [first] },
        ...Object.fromEntries(of.map((one) => unasked(one, gives))),
      },
    )
  })
}

/** The same, with numbers for supervision and caseload on both sides of each limit. */
// @__NO_SIDE_EFFECTS__
export function staffedExamples<const Id extends string>(
  set: RuleSet<Id, string>,
  without: Without,
): readonly Examples[] {
  const plain = set as unknown as RuleSet
  const numbers = (workers: number, active: number, families: number) =>
    ({ 'workers-per-supervisor': workers, 'active-assessments': active, 'ongoing-families': families }) as const
  const yes = Object.values(without).flat()
  const one = (workers: number, active: number, families: number, gives: string): Example => ({
    yes,
    is: numbers(workers, active, families),
    gives,
  })
  const condition = 'ready-with-conditions'
  return [
    ...gateExamples(set, without, numbers(5, 10, 4)),
    examples(
      plain,
      { id: `${set.id}/workers-per-supervisor` },
      {
        'five workers for a supervisor': one(5, 10, 4, 'ready'),
        'six workers for a supervisor': one(6, 10, 4, condition),
        'nobody knows how many': { yes, is: { 'active-assessments': 10, 'ongoing-families': 4 }, gives: condition },
        'not sure how many': {
          yes,
          is: { 'active-assessments': 10, 'ongoing-families': 4 },
          unsure: ['workers-per-supervisor'],
          gives: condition,
        },
        'nobody wants to say how many': {
          yes,
          is: { 'active-assessments': 10, 'ongoing-families': 4 },
          declined: ['workers-per-supervisor'],
          gives: condition,
        },
      },
    ),
    examples(
      plain,
      { id: `${set.id}/caseload` },
      {
        'twelve assessments': one(5, 12, 0, 'ready'),
        'thirteen assessments': one(5, 13, 0, condition),
        'twelve assessments and one family': one(5, 12, 1, condition),
        'seventeen families': one(5, 0, 17, 'ready'),
        'eighteen families': one(5, 0, 18, condition),
        'seventeen families and one assessment': one(5, 1, 17, condition),
        'ten and four': one(5, 10, 4, 'ready'),
        'eleven and four': one(5, 11, 4, condition),
        'ten and five': one(5, 10, 5, condition),
        'not sure of the families': {
          yes,
          is: { 'workers-per-supervisor': 5, 'active-assessments': 10 },
          unsure: ['ongoing-families'],
          gives: condition,
        },
        'nobody wants to say how many assessments': {
          yes,
          is: { 'workers-per-supervisor': 5, 'ongoing-families': 4 },
          declined: ['active-assessments'],
          gives: condition,
        },
      },
    ),
  ]
}
