import { anyUnknown, type Criteria, criteria, presume, type Source, sign, source, yes } from '@cairn/engine'
import type { ReadinessPolicy, Step } from './policy.ts'

// A small policy, for tests. Ships nowhere.

const guide: Source = source({
  id: 'small-guide',
  title: 'Small guide',
  publisher: 'Nobody',
  year: 2026,
  kind: 'guidance',
  licence: 'invented',
  read: 'none yet',
})
const rest = { cites: [guide.at('p. 1')], status: 'house' } as const
const absent = presume({ as: 'no', if: anyUnknown, says: 'Read as not there.', ...rest })

/** Capacities by what lacking one leads to. */
const leadsTo: Readonly<Record<string, Exclude<Step, 'ready'>>> = {
  'support-for-workers': 'build-first',
  'directory-current': 'build-first',
  'trained-workers': 'partner-needed',
  'case-system': 'partner-needed',
  'need-assessed': 'ready-with-conditions',
}

function gates(id: string, asked: readonly string[]): Criteria<string, Step> {
  return criteria<string, Step>({
    id,
    version: '0.1.0',
    title: id,
    says: 'S.',
    saysNot: 'N.',
    concerns: 'C.',
    inForce: { from: '2026-01-01' },
    reading: 'none yet',
    facts: Object.fromEntries(asked.map((fact) => [fact, sign({ says: `${fact}.`, unknown: absent, ...rest })])),
    outcomes: { 'build-first': 'B.', 'partner-needed': 'P.', 'ready-with-conditions': 'C.', ready: 'R.' },
    whileOpen: 'build-first',
    fits: 'ready',
    required: asked.map((fact) => ({
      id: `${id}/${fact}`,
      says: `${fact}.`,
      when: yes(fact),
      fails: leadsTo[fact] ?? 'build-first',
      ...rest,
    })),
  })
}

/** Every capacity that the small policy asks for. */
export const smallCapacities: readonly string[] = Object.keys(leadsTo)

/** Three activities, one inside the other. */
export const smallPolicy: ReadinessPolicy = {
  id: 'small',
  version: '0.1.0',
  activities: [
    { id: 'awareness-public', field: 'awareness', gates: gates('aware', ['trained-workers', 'need-assessed']) },
    {
      id: 'first-help',
      field: 'assistance-and-protection',
      gates: gates('help', ['support-for-workers', 'directory-current', 'trained-workers']),
    },
    { id: 'casework', field: 'assistance-and-protection', gates: gates('casework', smallCapacities) },
  ],
  partners: [{ id: 'another', says: 'Another Society.', ...rest }],
  atTheDoor: ['first-aid', 'food', 'information', 'emergency-call', 'linking'].map((id) => ({
    id,
    says: `${id}.`,
    ...rest,
  })),
  lookAgain: { 'build-first': 1, 'partner-needed': 3, 'ready-with-conditions': 3, ready: 12, daysAtMost: 180, ...rest },
  answersHold: { months: 12, ...rest },
}
