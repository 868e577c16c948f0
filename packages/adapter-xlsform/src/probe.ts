import { type Answers, advise, type Fact, type Formula, not, type RuleSet, rule, ruleSet } from '@cairn/engine'

/** What is taken as known: what was told, or that with presumptions applied. */
export type Plane = 'told' | 'presumed'
/** Whether something holds whatever the open answers turn out to be, or for some of them. */
export type Corner = 'certain' | 'possible'
/** A formula about one fact. */
export type About = Extract<Formula, { fact: string }>

const kept = new Map<string, RuleSet>()

/**
 * Whether a formula about one fact holds for one answer: asked of the engine itself, so that ranges, presumptions and
 * declined answers mean here what they mean there.
 */
export function holds(fact: Fact, formula: About, answer: string, corner: Corner, plane: Plane): boolean {
  const certain = (when: Formula) => {
    const set = asSet(plane === 'told' ? { ...fact, unknown: 'open' } : fact, formula.fact, when)
    const answers = (answer === '' ? {} : { [formula.fact]: answer }) as Answers
    return advise(answers, set).outcome === 'holds'
  }
  return corner === 'certain' ? certain(formula) : !certain(not(formula) as Formula)
}

function asSet(fact: Fact, id: string, when: Formula): RuleSet {
  const { cites, status } = fact
  const alone = Object.fromEntries(
    Object.entries(fact).filter(([key]) => key !== 'group' && key !== 'grade' && key !== 'weight'),
  )
  const key = JSON.stringify([alone, id, when])
  const known = kept.get(key)
  if (known) return known
  const made = ruleSet({
    id: 'one-fact',
    version: '0.0.0',
    title: 'One fact',
    says: 'One fact.',
    saysNot: 'Anything else.',
    concerns: 'Nobody.',
    inForce: { from: '1900-01-01' },
    reading: 'none yet',
    facts: { [id]: alone as unknown as Fact },
    outcomes: { holds: 'It holds.', open: 'It is open.', rest: 'It does not hold.' },
    whileOpen: 'open',
    otherwise: 'rest',
    rules: [rule({ id: 'one-fact/it', says: 'It holds.', when: when as never, then: 'holds', cites, status })],
  } as never) as unknown as RuleSet
  if (kept.size > 4000) kept.clear()
  kept.set(key, made)
  return made
}
