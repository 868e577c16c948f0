import { type Answers, advise, type Citations, type Formula, type Rule, type RuleSet } from '@cairn/engine'

/** How one condition of a set stands. */
export type Alone = {
  /** It holds: on what is known, or with what the set presumes. */
  readonly holds: boolean
  /** It holds whatever the open answers turn out to be, and nothing was presumed. */
  readonly certain: boolean
  /** Some completion of the open answers makes it hold; what was declined is as open as the rest. */
  readonly possible: boolean
  /** Something that nobody declined could still change it. */
  readonly asks: boolean
}

const made = /* @__PURE__ */ new WeakMap<object, Map<string, RuleSet>>()

/**
 * How one condition stands, by the engine itself: it is decided as the only rule of the set, so that an answer is read
 * here as it is read there, the unreadable ones too.
 *
 * @param name - a name of the condition, its own within the set: the set made for it is kept under it
 * @param when - the condition
 * @param set - the set it belongs to
 * @param answers - what is known
 * @returns plain data; never throws on data
 */
export function alone(name: string, when: Formula, set: RuleSet, answers: Answers): Alone {
  const { outcome, possible, settled, ask } = advise(answers, onlyRule(name, when, set))
  const may = possible.includes('holds')
  return { holds: outcome === 'holds', certain: settled && may, possible: may, asks: ask.length > 0 }
}

function onlyRule(name: string, when: Formula, set: RuleSet): RuleSet {
  const known = made.get(set) ?? new Map<string, RuleSet>()
  made.set(set, known)
  const { hit: _, ...rest } = set
  // Nobody sees the reasons of this set: only whether its one rule holds.
  const none = [] as unknown as Citations
  const rule: Rule = { id: name, says: name, when, then: 'holds', cites: none, status: 'house' }
  const outcomes = { holds: 'It holds.', open: 'It is open.', not: 'It does not hold.' }
  const one = known.get(name) ?? { ...rest, outcomes, whileOpen: 'open', otherwise: 'not', rules: [rule] }
  known.set(name, one)
  return one
}
