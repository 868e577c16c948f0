import type { Answer, Answers as Facts, Why } from '@cairn/engine'
import type { Answers } from '@cairn/schemas/answers'
import { toFacts } from '@cairn/screening'

/** What one person told over all conversations that used one set of questions. */
export type Told = {
  /** One answer for each fact that came up. */
  readonly answers: Facts
  /** Facts answered one way in one conversation and another way in another. */
  readonly changed: readonly string[]
}

/**
 * Brings the conversations together, oldest first. Nothing that was told is lost to a later blank: a reason why there is
 * no answer never takes the place of an answer. A yes stays a yes whatever is said later, under whatever pressure; any
 * other change of answer reads as not sure until somebody has asked which one holds. A refusal stays a refusal until the
 * question was opened again.
 *
 * @param conversations - answers to one set of questions
 */
export function told(conversations: readonly Answers[]): Told {
  const [only] = conversations
  if (only && conversations.length === 1) return { answers: toFacts(only), changed: [] }
  const facts = new Map<string, Heard>()
  const heard = (fact: string): Heard => {
    const known = facts.get(fact) ?? { value: undefined, why: undefined, refused: false, changed: false }
    facts.set(fact, known)
    return known
  }
  for (const conversation of conversations) {
    for (const { fact, reopened } of conversation.refusals ?? []) if (reopened) heard(fact).refused = false
    for (const [fact, answer] of Object.entries<Answer | undefined>(toFacts(conversation)))
      if (answer !== undefined) hear(heard(fact), answer)
  }
  return {
    answers: Object.fromEntries([...facts].map(([fact, one]) => [fact, answerOf(one)])),
    changed: [...facts].filter(([, one]) => one.changed).map(([fact]) => fact),
  }
}

type Heard = { value: Answer | undefined; why: Why | undefined; refused: boolean; changed: boolean }

function hear(heard: Heard, answer: Answer): void {
  if (isWhy(answer)) {
    if (answer === 'declined') heard.refused = true
    else if (heard.why !== 'unsure') heard.why = answer
  } else if (typeof answer === 'object') {
    if (answer.why === 'declined') heard.refused = true
    if (heard.value === undefined || typeof heard.value === 'object') heard.value = answer
  } else {
    heard.refused = false
    const before = heard.value
    if (before === undefined || typeof before === 'object') heard.value = answer
    else if (before !== answer) {
      heard.changed = true
      heard.value = before === 'yes' || answer === 'yes' ? 'yes' : 'unsure'
    }
  }
}

/** A part of an answer keeps its own reason, unless the rest of it was declined. */
function answerOf({ value, why, refused }: Heard): Answer {
  if (typeof value === 'object' && refused) return { ...value, why: 'declined' }
  if (value !== undefined && value !== 'unsure') return value
  return refused ? 'declined' : (value ?? why ?? 'not-asked')
}

function isWhy(answer: Answer): answer is Why {
  return answer === 'not-asked' || answer === 'unsure' || answer === 'declined'
}
