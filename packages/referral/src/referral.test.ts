import { all, anyUnknown, choice, is, presume, rule, ruleSet, sign, yes } from '@cairn/engine'
import { hourWindow } from '@cairn/engine/clock'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { exampleDirectory as directory, rest, exampleService as service } from './example-directory.ts'
import {
  type Consent,
  chase,
  fit,
  link,
  type Referral,
  type ReferralWindows,
  type RouteRows,
  refer,
  route,
  unmet,
} from './index.ts'

const windows: ReferralWindows = {
  id: 'example',
  version: '0.1.0',
  windows: {
    now: hourWindow({ id: 'example/now', says: 'Now.', hours: 1, closing: 1, ...rest }),
    'within-24-hours': hourWindow({ id: 'example/day', says: 'A day.', hours: 24, closing: 12, ...rest }),
    'within-72-hours': hourWindow({ id: 'example/three-days', says: 'Three days.', hours: 72, closing: 36, ...rest }),
  },
  whenNotNoted: 'within-24-hours',
  chase: { part: 0.5, says: 'Ask.', ...rest },
  escalate: { says: 'Tell.', ...rest },
  outcomes: {
    'no-room': { next: 'plan-again', rule: 'service', says: 'Plan again.' },
    'person-said-no': { next: 'keep-the-door-open', rule: 'person', says: 'Their choice.' },
    completed: { next: 'ask-how-it-went', says: 'Ask.' },
  },
  ended: rest,
}
const recipient = { kind: 'ngo', id: 'open-door' } as const
const record = { schema: 'person@1', languages: ['prs'], gender: 'feminine' }
const yesTo = (more: Partial<Consent> = {}): Consent => ({
  schema: 'consent@1',
  id: '7dk2-wq4m-h8xz',
  purpose: 'referral',
  recipient,
  fields: ['person/languages'],
  answer: 'yes',
  givenBy: { who: 'person' },
  on: '2026-03-01',
  ...more,
})
const referring = (consents: readonly Consent[], more: object = {}) =>
  refer(record, {
    id: '4hw8-n2rq-z7mt',
    at: '2026-03-02T10:00:00Z',
    needs: ['legal'],
    within: 'within-72-hours',
    purpose: 'referral',
    recipient,
    asOf: '2026-03-02',
    age: 30,
    place: 'XX',
    rows: [],
    consents,
    necessary: ['person'],
    neverByDefault: [],
    ...more,
  })
const sent: Referral = {
  schema: 'referral@1',
  id: '4hw8-n2rq-z7mt',
  direction: 'out',
  kind: 'referral',
  other: recipient,
  needs: ['legal'],
  within: 'within-72-hours',
  at: '2026-03-02T10:00:00Z',
  consent: '7dk2-wq4m-h8xz',
  state: 'in-progress',
}
const stepAt = (now: string, more: Partial<Referral> = {}) => chase({ ...sent, ...more }, windows, { now }).step

describe('linking and referring are two acts', () => {
  test('a link takes nothing of the person, so nothing of them can leave', () => {
    expect(link.length).toBe(2)
    const told = link(service('open-door', { contact: 'By the office.' }), { asOf: '2026-03-01', policy: directory })
    expect([told.act, told.contact, told.byOneself, told.room.state]).toEqual([
      'link',
      'By the office.',
      'not-known',
      'not-known',
    ])
  })
  test('a referral sends the part and records fields, consent and state', () => {
    const { may, payload, referral, steps } = referring([yesTo()])
    expect([may, payload.part]).toEqual(['send', { schema: 'person@1', languages: ['prs'] }])
    expect(referral).toMatchObject({ consent: '7dk2-wq4m-h8xz', passedOn: ['person'], state: 'in-progress' })
    expect(steps).toEqual(['check-room', 'offer-to-speak-first', 'offer-company', 'send-the-part', 'ask-for-feedback'])
  })
})

describe('a worked case: an adult who says no', () => {
  test('S-02: no and declined send nothing, are not asked again, and stay two things', () => {
    const [no, declined] = [referring([yesTo({ answer: 'no' })]), referring([yesTo({ answer: 'declined' })])]
    expect([no.may, no.why, no.payload.part, no.steps]).toEqual(['hold', ['consent-no'], {}, ['link-instead']])
    expect([declined.may, declined.why, declined.steps]).toEqual(['hold', ['consent-declined'], ['link-instead']])
    expect(referring([]).steps).toEqual(['explain-the-service', 'ask-consent', 'link-instead'])
    expect(no.referral).toMatchObject({ state: 'planned', passedOn: [] })
  })
  test('S-01: nothing says so in blaming words', () => {
    const text = JSON.stringify(referring([yesTo({ answer: 'no' })]))
    expect(text).not.toMatch(/victim|negative|failed|credib|refused|illegal|suspicious/i)
  })
  test('S-08: on an exception that holds it goes, and what is to be recorded afterwards is a step', () => {
    const exception = { allowed: true, why: [], rows: [], recordAfterwards: ['reason' as const] }
    const decided = { role: 'protection-lead', basis: 'vital-interests' as const }
    const out = referring([yesTo({ answer: 'no' })], { exception, decided })
    expect([out.may, out.steps.includes('record-afterwards'), out.payload.withoutConsent]).toEqual([
      'send',
      true,
      ['person'],
    ])
    expect(out.referral.exception).toEqual(decided)
  })
})

describe('a worked case: a child of doubtful age', () => {
  test('S-04, S-05, S-07: child-safe services fit, and nobody consents until it is known who may', () => {
    const adults = service('adults', { criteria: { ages: { from: 18 } } })
    const house = service('house', { criteria: { ages: { to: 17 }, childSafe: 'yes' } })
    const age = { from: 16, to: 19, why: 'unsure' } as const
    const { fits, mayBeChild, ask } = fit({ answers: { age } }, [adults, house], {
      asOf: '2026-03-01',
      policy: directory,
    })
    expect(fits.map(({ service, outcome }) => [service, outcome])).toEqual([
      ['house', 'fits'],
      ['adults', 'does-not-fit'],
    ])
    expect([mayBeChild, ask]).toEqual([true, []])
    const { may, why, steps } = referring([yesTo()], { age })
    expect([may, why, steps]).toEqual([
      'hold',
      ['look-up-who-may-consent'],
      ['look-up-who-may-consent', 'link-instead'],
    ])
  })
})

describe('a worked case: consent taken back after a referral', () => {
  const back = yesTo({ withdrawn: '2026-03-03' })
  test('the service is told before anything else, and nothing more is sent', () => {
    expect(chase(sent, windows, { now: '2026-03-03T12:00:00Z', consents: [back] }).step).toBe('tell-the-service')
    expect(referring([back], { asOf: '2026-03-03' })).toMatchObject({
      may: 'hold',
      why: ['consent-no'],
      payload: { part: {} },
    })
  })
  test('once it was told, the door stays open', () => {
    const revoked = { state: 'closed' as const, outcome: { what: 'revoked' as const, on: '2026-03-03' } }
    expect(chase({ ...sent, ...revoked }, windows, { now: '2026-03-04T12:00:00Z', consents: [back] }).step).toBe(
      'plan-again',
    )
  })
})

describe('a worked case: a full town where nothing has room', () => {
  const at = '2026-03-01'
  const town = [
    service('full', { room: { state: 'no-capacity', at } }),
    service('list', { room: { state: 'waitlist', at } }),
    service('law', { offers: ['legal'], criteria: { homeless: 'required' } }),
    service('doctor', { offers: ['medical-other'], room: { state: 'has-capacity', at: '2026-01-01' } }),
    service('school', { offers: ['education'], room: { state: 'has-capacity', at } }),
  ]
  const need = (
    name: 'accommodation' | 'legal' | 'medical-other' | 'education' | 'language',
    urgency?: 'now' | 'planned' | 'within-72-hours',
    answer: 'yes' | 'unsure' | 'declined' | 'no' = 'yes',
  ) => ({ need: name, answer, saidBy: 'person' as const, ...(urgency && { urgency }) })
  const needs = [
    need('legal', 'planned'),
    need('medical-other', 'within-72-hours', 'unsure'),
    need('accommodation', 'now'),
    need('education'),
    need('language', undefined, 'declined'),
  ]
  const { fits } = fit({ answers: { age: 30 } }, town, { asOf: at, policy: directory, needs })

  test('S-10: the soonest first, why, and whom to ask next', () => {
    const { needs: open, declined } = unmet(needs, fits)
    expect(open.map(({ need, why, ask, answer }) => [need, why, ask, answer])).toEqual([
      ['accommodation', 'nobody-has-room', ['list'], 'yes'],
      ['medical-other', 'room-is-not-known', ['doctor'], 'unsure'],
      ['legal', 'something-is-open', ['law'], 'yes'],
    ])
    expect(declined).toEqual(['language'])
  })
  property.prop([fc.shuffledSubarray(needs, { minLength: 5 })])(
    'the order in which needs are told is irrelevant',
    (told) => {
      expect(unmet(told, fits)).toEqual(unmet(needs, fits))
    },
  )
  test('nobody fits, nobody offers', () => {
    const shut = fit({ answers: { age: 30 } }, [service('shut', { state: 'inactive' })], {
      asOf: at,
      policy: directory,
    })
    expect(unmet([need('accommodation'), need('legal')], shut.fits).needs.map(({ why }) => why)).toEqual([
      'nobody-fits',
      'nobody-offers-it',
    ])
  })
})

describe('chase', () => {
  test.each([
    ['2026-03-02T12:00:00Z', 'keep-in-touch'],
    ['2026-03-03T21:00:00Z', 'keep-in-touch'],
    ['2026-03-03T22:00:00Z', 'ask-the-service'],
    ['2026-03-05T09:00:00Z', 'ask-the-service'],
    ['2026-03-05T10:00:00Z', 'escalate'],
    ['2027-03-05T10:00:00Z', 'escalate'],
    ['tomorrow', 'escalate'],
  ])('at half ask, at the end tell somebody above: %s', (now, step) => {
    expect(stepAt(now)).toBe(step)
  })
  test('where only the day is known, the earliest reading counts', () => {
    const day = { at: '2026-03-02', within: 'within-24-hours' } as const
    expect(stepAt('2026-03-01T23:00:00Z', day)).toBe('ask-the-service')
    expect(stepAt('2026-03-02T11:00:00Z', day)).toBe('escalate')
  })
  test('one that is to be made later is not late', () => {
    expect(stepAt('2026-03-01T10:00:00Z', { state: 'planned' })).toBe('keep-in-touch')
  })
  test('S-10: no urgency noted is no permission to wait; planned has no window', () => {
    const { within: _, ...silent } = sent
    expect(chase(silent as Referral, windows, { now: '2026-03-03T11:00:00Z' }).step).toBe('escalate')
    expect(stepAt('2026-06-03T11:00:00Z', { within: 'planned' })).toBe('keep-in-touch')
  })
  test.each([
    ['no-room', 'plan-again', 'service'],
    ['person-said-no', 'keep-the-door-open', 'person'],
    ['completed', 'ask-how-it-went', undefined],
  ] as const)('%s: what comes next, and by whose rule', (what, step, whose) => {
    const done = chase({ ...sent, state: 'closed', outcome: { what, on: '2026-03-05' } }, windows, {
      now: '2026-03-06T10:00:00Z',
    })
    expect([done.step, done.rule]).toEqual([step, whose])
  })
  test('a link asks the person, one that was taken up asks how it went', () => {
    expect(stepAt('2026-03-03T11:00:00Z', { kind: 'link' })).toBe('ask-the-person')
    expect(stepAt('2026-03-03T11:00:00Z', { state: 'accepted' })).toBe('ask-how-it-went')
  })
})

describe('S-07, S-22 a service is told when consent is taken back', () => {
  const guardian = yesTo({ id: 'guar-dian-yes2', givenBy: { who: 'guardian', tie: 'none-found' } })
  const child = yesTo({ id: 'chil-dyes-2222' })
  const place = {
    id: 'r',
    place: 'XX',
    ages: { from: 0, to: 17 },
    needs: [['guardian'], ['person']],
    childHeard: false,
    doubtReadsAsChild: false,
    says: 'S.',
    asOf: '2026-01-01',
    ...rest,
  } as const
  const now = '2026-03-02T11:00:00Z'
  const step = (consents: readonly Consent[], referral: object = sent, more: object = {}) =>
    chase(referral as Referral, windows, { now, consents, ...more }).step

  test('what it rests on is what covered what went, of each who had to say yes', () => {
    const other = yesTo({ id: 'othr-fiel-d222', fields: ['person/sex'] })
    const own = referring([other, yesTo()])
    expect([own.referral.consent, own.payload.restsOn]).toEqual(['7dk2-wq4m-h8xz', ['7dk2-wq4m-h8xz']])
    const both = referring([child, guardian], { age: 16, rows: [place] })
    expect([both.may, both.payload.restsOn]).toEqual(['send', ['guar-dian-yes2', 'chil-dyes-2222']])
    const { restsOn } = both.payload
    const back = { withdrawn: '2026-03-02' }
    expect(step([guardian, { ...child, ...back }], both.referral)).toBe('tell-the-service')
    expect(step([{ ...guardian, ...back }, child], both.referral)).toBe('tell-the-service')
    const turned = { ...both.referral, consent: 'chil-dyes-2222' }
    expect(step([{ ...guardian, ...back }, child], turned, { restsOn })).toBe('tell-the-service')
    expect(step([guardian, child], both.referral, { restsOn })).toBe('keep-in-touch')
  })
  const no = (more: Partial<Consent> = {}) => yesTo({ id: 'noon-noon-2222', answer: 'no', on: '2026-03-01', ...more })
  test.each([
    ['on the same day', no(), 'tell-the-service'],
    ['later, under another kind', no({ recipient: { kind: 'police', id: 'open-door' } }), 'tell-the-service'],
    ['declined', no({ answer: 'declined' }), 'tell-the-service'],
    ['on a day that is no day', no({ on: 'soon' }), 'tell-the-service'],
    ['before', no({ on: '2026-02-01' }), 'keep-in-touch'],
    ['to another', no({ recipient: { kind: 'ngo', id: 'other' } }), 'keep-in-touch'],
    ['for something else', no({ purpose: 'police-contact' }), 'keep-in-touch'],
    ['of kin of an adult', no({ givenBy: { who: 'parent', tie: 'none-found' } }), 'keep-in-touch'],
  ] as const)('a no %s', (_, one, expected) => {
    expect(step([yesTo(), one])).toBe(expected)
  })
  test('a later yes opens it again', () => {
    const all = [yesTo(), no({ on: '2026-03-02' }), yesTo({ id: 'agai-nyes-2222', on: '2026-03-03' })]
    expect(step(all)).toBe('keep-in-touch')
  })
})

describe('route', () => {
  const open = { unknown: 'open', ...rest } as const
  const rows: RouteRows = {
    rules: ruleSet({
      id: 'example',
      version: '0.1.0',
      title: 'Example',
      says: 'S.',
      saysNot: 'N.',
      concerns: 'C.',
      inForce: { from: '2026-01-01' },
      reading: 'none yet',
      facts: {
        place: choice(['here', 'elsewhere'], { says: 'Place.', ...open }),
        age: choice(['adult', 'child'], {
          says: 'Age.',
          unknown: presume({ as: 'child', if: anyUnknown, says: 'A child.', ...rest }),
          ...rest,
        }),
        agrees: sign({ says: 'Agrees.', declined: 'no', ...open }),
        'first-responder': sign({ says: 'First.', ...open }),
      },
      outcomes: {
        'child-through-first-responder': 'C.',
        'through-first-responder': 'A.',
        'explain-and-ask': 'E.',
        'other-help': 'O.',
      },
      whileOpen: 'explain-and-ask',
      otherwise: 'other-help',
      rules: [
        rule({
          id: 'example/child',
          says: 'C.',
          when: all(is('age', 'child'), is('place', 'here')),
          then: 'child-through-first-responder',
          ...rest,
        }),
        rule({
          id: 'example/adult',
          says: 'A.',
          when: all(is('age', 'adult'), is('place', 'here'), yes('agrees')),
          then: 'through-first-responder',
          ...rest,
        }),
      ],
    }) as unknown as RouteRows['rules'],
    systems: [
      {
        place: 'XX',
        is: 'here',
        state: 'in-force',
        says: 'S.',
        mayRefer: ['Invented House'],
        answers: ['referral'],
        asOf: '2026-01-01',
        ...rest,
      },
      {
        place: '*',
        is: 'elsewhere',
        state: 'floor',
        says: 'F.',
        mayRefer: [],
        answers: ['referral'],
        asOf: '2026-01-01',
        ...rest,
      },
    ],
    oldAfterMonths: 12,
  }
  const asOf = '2026-03-01'
  test('who is no first responder is told to go through one', () => {
    const way = route({ age: 30, agrees: 'yes' }, 'XX', rows, { asOf })
    expect([way?.outcome, way?.goThrough, way?.notifies, way?.asOf]).toEqual([
      'through-first-responder',
      ['Invented House'],
      false,
      asOf,
    ])
  })
  test('S-02, S-05: an open age reads as a child, an unsure consent is asked, a declined one is a no', () => {
    for (const age of [undefined, 'unsure', 'declined', { from: 15, to: 19 }, 12])
      expect(route({ ...(age !== undefined && { age }) }, 'XX', rows, { asOf })?.outcome).toBe(
        'child-through-first-responder',
      )
    expect(route({ age: 30, agrees: 'unsure' }, 'XX', rows, { asOf })?.outcome).toBe('explain-and-ask')
    expect(route({ age: 30, agrees: 'declined' }, 'XX', rows, { asOf })?.outcome).toBe('other-help')
  })
  test('S-20: an age that cannot be read was not asked', () => {
    expect(route({ age: null } as never, 'XX', rows, { asOf })?.outcome).toBe('child-through-first-responder')
    expect(route(null as never, 'XX', rows, { asOf })?.outcome).toBe('child-through-first-responder')
  })
  test('a part without a row gets the system of its country, or of the larger part that it lies in', () => {
    const of = (place: string, partOf?: RouteRows['partOf']) =>
      route({}, place, { ...rows, ...(partOf && { partOf }) }, { asOf })?.system.state
    expect([of('XX-75'), of('YY-75'), of('YY-75', { 'YY-75': 'XX' })]).toEqual(['in-force', 'floor', 'in-force'])
  })
  test('a place without a row gets the floor, and rows that were read long ago are old', () => {
    expect(route({ age: 30 }, 'YY', rows, { asOf })?.system.state).toBe('floor')
    const old = (day: string) => route({}, 'XX', rows, { asOf: day })?.old
    expect([old('2027-01-01'), old('2027-01-02'), old('soon')]).toEqual([false, true, true])
    expect(route({}, 'YY', { ...rows, systems: [] }, { asOf })).toBeUndefined()
  })
})

property.prop([fc.anything()])('nothing handed in makes chase or unmet throw', (data) => {
  expect(() => chase(data as never, windows, { now: '2026-03-01T10:00:00Z', consents: data as never })).not.toThrow()
  expect(() => unmet(data as never, [])).not.toThrow()
})
