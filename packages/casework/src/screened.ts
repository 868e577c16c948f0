import type { Answer, Fact, RuleSet, Why } from '@cairn/engine'
import { haltsOn } from '@cairn/engine/interview'
import type { Answers } from '@cairn/schemas/answers'
import { screen } from '@cairn/screening'
import type { OpenFact, Screened } from './assessment.ts'
import { told } from './told.ts'

/** Questions that can be spoken to the person, in one language: any wording of `@cairn/rulebook`. */
export type Spoken = { readonly instrument: string; readonly asks: Readonly<Record<string, string>> }

/** Screens what one person told with one set, and keeps as much of the set as a sheet needs. */
export function screened(conversations: readonly Answers[], set: RuleSet, asks: Spoken['asks']): Screened {
  const { answers, changed } = told(conversations)
  const advice = screen(answers, set)
  const { facts, groups, sizes } = outline(set)
  const open: OpenFact[] = []
  const left = [...sizes]
  for (const { fact, group, asOpen } of facts) {
    const unread = advice.problems.length > 0 && advice.problems.some((problem) => problem.fact === fact)
    const why = unread ? 'not-asked' : whyOpen(Object.hasOwn(answers, fact) ? answers[fact] : undefined)
    if (why === undefined) continue
    open.push(asOpen[why])
    if (why === 'not-asked') left[group] = (left[group] ?? 0) - 1
  }
  return {
    conversations: conversations.length,
    advice,
    title: set.title,
    says: set.outcomes[advice.outcome] ?? advice.outcome,
    step: stepOf(advice.outcome, set),
    groups: set.groups,
    blank: groups.filter((_, group) => left[group] === 0),
    open,
    asks,
    readOff: set.readOff === true,
    lifetime: set.covers === 'lifetime',
    mayBeChild: set.childHalt !== undefined && haltsOn(answers, set, set.childHalt),
    changed: changed.flatMap((fact) => set.facts[fact]?.says ?? []),
    reading: set.reading,
    complete: set.notEncoded.length === 0,
  }
}

/** Outcomes stand most protective first; what comes while answers are open, and what comes otherwise, are never offers. */
function stepOf(outcome: string, { outcomes, whileOpen, otherwise }: RuleSet): Screened['step'] {
  const order = Object.keys(outcomes)
  const place = order.indexOf(outcome)
  const kind = outcome === otherwise ? 'otherwise' : place < order.indexOf(whileOpen) ? 'reached' : 'open'
  return { kind, place }
}

/** What stays the same for every record that is screened with a set. */
type Outline = {
  readonly facts: readonly {
    readonly fact: string
    /** Position of its group; -1 where it has none. */
    readonly group: number
    readonly asOpen: Readonly<Record<Why, OpenFact>>
  }[]
  readonly groups: readonly string[]
  /** How many signs each group has. */
  readonly sizes: readonly number[]
}

const outlines = /* @__PURE__ */ new WeakMap<RuleSet, Outline>()

function outline(set: RuleSet): Outline {
  const known = outlines.get(set)
  if (known) return known
  const groups = Object.keys(set.groups)
  const facts = Object.entries(set.facts).map(([fact, definition]) => {
    const of = (why: Why) => openFact(fact, definition, why)
    const group = groups.indexOf(of('unsure').group ?? '')
    return { fact, group, asOpen: { 'not-asked': of('not-asked'), unsure: of('unsure'), declined: of('declined') } }
  })
  const sizes = groups.map((_, group) => facts.filter((one) => one.group === group).length)
  const made = { facts, groups, sizes }
  outlines.set(set, made)
  return made
}

function openFact(fact: string, definition: Fact, why: Why): OpenFact {
  const group = definition.kind === 'sign' ? definition.group : undefined
  const { says, sensitivity = 'medium' } = definition
  return { fact, says, why, sensitivity, ...(group !== undefined && { group }) }
}

/** Why an answer is not one; nothing where it is. */
function whyOpen(answer: Answer | undefined): Why | undefined {
  if (answer === undefined) return 'not-asked'
  if (typeof answer === 'object') return answer.why ?? 'unsure'
  return answer === 'not-asked' || answer === 'unsure' || answer === 'declined' ? answer : undefined
}
