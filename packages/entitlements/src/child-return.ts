import { type Advice, type Answers, advise, type RuleSet } from '@cairn/engine'
import { readDate } from '@cairn/engine/clock'

/** What is known of the assessment that has to stand before a child returns. What is absent was not asked. */
export type ChildReturn = {
  /** Whether the person is a child. */
  readonly age?: 'child' | 'adult' | 'unsure' | 'declined' | 'not-asked'
  /** Whether a risk and security assessment was made. */
  readonly assessment?: 'yes' | 'no' | 'unsure' | 'declined' | 'not-asked'
  /** Day of the assessment, `YYYY-MM-DD`, or why it is not known. */
  readonly assessed?: string
  /** Day on which anything that matters last changed, `YYYY-MM-DD`, or why it is not known. */
  readonly changed?: string
  /** What it found on whether return is in the child's best interests. */
  readonly finding?: 'favourable' | 'against' | 'unclear' | 'unsure' | 'declined' | 'not-asked'
}

/** The advice on the return of a child, and whether it is blocked. */
export type ReturnAdvice<Outcome extends string = string> = Advice<Outcome> & { readonly blocked: boolean }

/** What a policy on the return of a child asks about. */
export type ReturnFact = 'age' | 'assessment-made' | 'assessment-newer' | 'finding'

/**
 * Whether the return of a child is blocked. It is, unless an assessment exists, is newer than the facts, and is favourable:
 * what is missing, unknown or declined blocks. On the same day nobody knows which came first, so that blocks too.
 *
 * @param known - what is known of the assessment
 * @param policy - the rule set to decide by, with the facts `age`, `assessment-made`, `assessment-newer`, `finding`
 * @param options - `asOf`, the calendar date asked about, `YYYY-MM-DD`: an assessment dated after it does not count, and
 *   where it cannot be read nobody can tell. Without it, no date is held beside that of today
 * @returns the advice, and `blocked`: anything but the last outcome of the policy blocks; never throws on data
 *
 * @example
 * ```ts
 * import { childReturn } from '@cairn/entitlements'
 * import { childReturnPolicy } from '@cairn/rulebook/child-return'
 *
 * childReturn({ age: 'child', assessment: 'declined' }, childReturnPolicy).outcome // => 'return-blocked'
 * childReturn({}, childReturnPolicy).blocked // => true
 *
 * const known = { age: 'child', assessment: 'yes', assessed: '2026-03-02', changed: '2026-03-01', finding: 'favourable' } as const
 * childReturn(known, childReturnPolicy, { asOf: '2026-03-02' }).blocked // => false
 * childReturn(known, childReturnPolicy, { asOf: '2026-03-01' }).blocked // => true
 * ```
 */
export function childReturn<Outcome extends string>(
  known: ChildReturn,
  policy: RuleSet<ReturnFact, Outcome>,
  options: { readonly asOf?: string } = {},
): ReturnAdvice<Outcome> {
  const { age, assessment, assessed, changed, finding } = known ?? {}
  const answers: Answers<ReturnFact> = {
    age: age ?? 'not-asked',
    'assessment-made': assessment ?? 'not-asked',
    'assessment-newer': newer(assessed, changed, options?.asOf),
    finding: finding ?? 'not-asked',
  }
  const advice = advise(answers, policy)
  return { ...advice, blocked: advice.outcome !== policy.otherwise }
}

function newer(
  assessed: string | undefined,
  changed: string | undefined,
  asOf: string | undefined,
): 'yes' | 'no' | 'unsure' | 'declined' {
  const [made, facts, today] = [readDate(assessed), readDate(changed), readDate(asOf)]
  if (made.ok && today.ok && made.value > today.value) return 'no'
  if (made.ok && facts.ok && made.value <= facts.value) return 'no'
  if (made.ok && facts.ok && (asOf === undefined || today.ok)) return 'yes'
  return assessed === 'declined' || changed === 'declined' ? 'declined' : 'unsure'
}
