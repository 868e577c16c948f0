import type { Answer, Fact, RuleSet, Why } from '@cairn/engine'
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
  const unread = new Set(advice.problems.map(({ fact }) => fact))
  const open = Object.entries(set.facts).flatMap(([fact, definition]): OpenFact[] => {
    const why = unread.has(fact) ? 'not-asked' : whyOpen(Object.hasOwn(answers, fact) ? answers[fact] : undefined)
    return why === undefined ? [] : [openFact(fact, definition, why, asks)]
  })
  return {
    conversations: conversations.length,
    advice,
    says: set.outcomes[advice.outcome] ?? advice.outcome,
    groups: set.groups,
    blank: Object.keys(set.groups).filter((group) => isBlank(set, group, open)),
    open,
    mayBeChild: Object.keys(set.facts).some(
      (fact) => UNDER_AGE.test(fact) && ['yes', 'unsure'].includes(`${answers[fact]}`),
    ),
    changed: changed.flatMap((fact) => set.facts[fact]?.says ?? []),
    reading: set.reading,
    complete: set.notEncoded.length === 0,
  }
}

/** The name that rulebooks give to signs which say that the person is under age. */
const UNDER_AGE = /(^|-)under-age$/

/** Whether nothing of a group was asked. */
function isBlank(set: RuleSet, group: string, open: readonly OpenFact[]): boolean {
  const size = Object.values(set.facts).filter((fact) => fact.kind === 'sign' && fact.group === group).length
  return open.filter((fact) => fact.group === group && fact.why === 'not-asked').length === size
}

function openFact(fact: string, definition: Fact, why: Why, asks: Spoken['asks']): OpenFact {
  const group = definition.kind === 'sign' ? definition.group : undefined
  const asked = Object.hasOwn(asks, fact) ? asks[fact] : undefined
  const { says, sensitivity = 'medium' } = definition
  return {
    fact,
    says,
    why,
    sensitivity,
    ...(group !== undefined && { group }),
    ...(asked !== undefined && { asks: asked }),
  }
}

/** Why an answer is not one; nothing where it is. */
function whyOpen(answer: Answer | undefined): Why | undefined {
  if (answer === undefined) return 'not-asked'
  if (typeof answer === 'object') return answer.why ?? 'unsure'
  return answer === 'not-asked' || answer === 'unsure' || answer === 'declined' ? answer : undefined
}
