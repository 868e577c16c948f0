import {
  type Citations,
  type Criterion,
  type Fact,
  type Formula,
  type Sensitivity,
  type Status,
  sign,
  yes,
} from '@cairn/engine'

/** One criterion with the facts that it asks about. */
export type Part = Omit<Criterion, 'id' | 'fails'> & {
  readonly topic: string
  readonly facts: Readonly<Record<string, Fact>>
}

/** What a criterion rests on. */
export type Rest = { readonly cites: Citations; readonly status: Status }

/** What a criterion rests on, by the place in the entry. */
export type At = (pin: string) => Rest

/** A yes / no question that an unknown answer leaves open. */
export const open = (says: string, rest: Rest, sensitivity: Sensitivity = 'medium'): Fact =>
  sign({ says, unknown: 'open', sensitivity, ...rest })

/** A criterion that asks one thing. */
export const single = (topic: string, says: string, fact: Fact, rest: Rest, when: Formula = yes(topic)): Part => ({
  topic,
  says,
  when: when as Criterion['when'],
  facts: { [topic]: fact },
  ...rest,
})
