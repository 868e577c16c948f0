import { sign } from '@cairn/engine'
import { complyChain } from '../../sources/comply-chain.ts'

const penalty = {
  group: 'penalty',
  unknown: 'open',
  sensitivity: 'medium',
  cites: [complyChain.at('audit tools, penalties or threats')],
  status: 'read-in-source',
} as const

/** Fourteen penalties and threats. */
export const penaltySigns = {
  'threat-of-authorities': sign({ ...penalty, says: 'Somebody threatens to hand the person over to the authorities.' }),
  'documents-taken': sign({ ...penalty, says: 'Somebody took the identity or travel documents of the person.' }),
  'cut-off': sign({
    ...penalty,
    says: 'Somebody cuts the person off: takes their telephone, keeps them from others, locks them in or watches them all the time.',
  }),
  violence: sign({
    ...penalty,
    says: 'Somebody uses or threatens physical or sexual violence against the person, or punishes others in front of them.',
    sensitivity: 'high',
    note: 'Listened to, never probed.',
  }),
  'other-punishment': sign({
    ...penalty,
    says: 'Somebody punishes or threatens in another way, as by taking food, water or sleep, or by threats against the family.',
  }),
  'privileges-removed': sign({
    ...penalty,
    says: 'Somebody threatens to take away privileges, such as a better post.',
    sensitivity: 'low',
  }),
  'worse-conditions': sign({
    ...penalty,
    says: 'Somebody threatens to make the conditions worse.',
    sensitivity: 'low',
  }),
  'sacred-used': sign({
    ...penalty,
    says: 'Somebody uses what is sacred to the person to threaten them.',
    sensitivity: 'high',
    note: 'What a person holds sacred is not asked: only that somebody makes use of it.',
  }),
  'belongings-held': sign({ ...penalty, says: 'Somebody holds back belongings or money of the person.' }),
  'pay-withheld': sign({ ...penalty, says: 'Somebody holds back the pay of the person.', sensitivity: 'low' }),
  'threat-of-dismissal': sign({ ...penalty, says: 'Somebody threatens to dismiss the person.', sensitivity: 'low' }),
  'extra-work': sign({
    ...penalty,
    says: 'Somebody threatens the person with extra work if they do not do as they are told.',
    sensitivity: 'low',
  }),
  'fines-threatened': sign({ ...penalty, says: 'Somebody threatens the person with fines.', sensitivity: 'low' }),
  'shut-out-or-blackmail': sign({
    ...penalty,
    says: 'Somebody threatens to keep the person from future work or out of the community, or blackmails them.',
  }),
} as const
