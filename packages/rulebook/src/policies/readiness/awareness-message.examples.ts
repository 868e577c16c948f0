import { type Example, examples } from '@cairn/engine'
import { awarenessMessage } from './awareness-message.ts'

type Id = keyof typeof awarenessMessage.facts
type Outcome = keyof typeof awarenessMessage.outcomes
type Sign = Exclude<Id, 'youngest-age'>

const signs: readonly Sign[] = [
  'nobody-recognisable',
  'reviewed-for-harm',
  'language-understood',
  'says-where-to-get-help',
  'read-by-people-concerned',
]
const all = { yes: signs, is: { 'youngest-age': 12 }, gives: 'may-go-out', possible: ['may-go-out'] } as const
const ruled = (topic: string) => ({ id: `awareness-message/${topic}` })

const without = (one: Sign, gives: Outcome): Readonly<Record<string, Example<Id, Outcome>>> => {
  const yes = signs.filter((other) => other !== one)
  const is = { 'youngest-age': 12 }
  return {
    'all was done': all,
    'it was not done': { yes, is, no: [one], gives, possible: [gives] },
    'nobody is sure': { yes, is, unsure: [one], gives },
    'nobody wants to say': { yes, is, declined: [one], gives },
    'nobody noted it, and the age is too low': { yes, is: { 'youngest-age': 11 }, gives },
  }
}

/** Worked cases of `awareness-message`. */
export const awarenessMessageExamples = [
  examples(awarenessMessage, ruled('nobody-recognisable'), without('nobody-recognisable', 'hold-back')),
  examples(awarenessMessage, ruled('reviewed-for-harm'), without('reviewed-for-harm', 'hold-back')),
  examples(awarenessMessage, ruled('age'), {
    'made for twelve and over': all,
    'made for eleven too': {
      yes: signs,
      is: { 'youngest-age': 11 },
      gives: 'change-first',
      possible: ['change-first'],
    },
    'nobody noted the age': { yes: signs, gives: 'change-first' },
    'nobody is sure of the age': { yes: signs, unsure: ['youngest-age'], gives: 'change-first' },
    'nobody wants to say the age': { yes: signs, declined: ['youngest-age'], gives: 'change-first' },
  }),
  examples(awarenessMessage, ruled('language'), without('language-understood', 'change-first')),
  examples(awarenessMessage, ruled('where-to-get-help'), without('says-where-to-get-help', 'change-first')),
  examples(awarenessMessage, ruled('people-concerned'), without('read-by-people-concerned', 'change-first')),
] as const
