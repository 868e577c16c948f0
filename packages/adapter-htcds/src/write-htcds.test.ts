import type { Case, Consent, StatusDecision } from '@cairn/schemas'
import { describe, expect, test } from 'vitest'
import { exampleNames } from './example-names.ts'
import { type ForSomebody, readHtcds, writeHtcds } from './index.ts'

const pseudonym = 'k7q2-m9xd-4vht'
const recipient = { kind: 'ngo', id: 'open-door' } as const
const record: Case = {
  schema: 'case@1',
  pseudonym,
  person: {
    schema: 'person@1',
    pseudonym,
    age: { is: 'birth-date', date: '1995-04-12' },
    gender: 'feminine',
    languages: ['pt-BR', 'en', 'fr'],
    citizenships: ['NA'],
  },
  answers: [],
  state: 'transferred',
  experience: [
    {
      schema: 'experience@1',
      exploitation: [{ what: 'forced-criminality', answer: 'yes', saidBy: 'person' }],
      crimes: [{ what: 'online-scams', answer: 'yes', saidBy: 'person' }],
      circumstances: [{ what: 'homelessness', answer: 'yes', saidBy: 'person' }],
      ties: [
        { what: 'friend', answer: 'yes', saidBy: 'person' },
        { what: 'family', answer: 'yes', saidBy: 'person' },
      ],
    },
  ],
}
const yes: Consent = {
  schema: 'consent@1',
  id: '7dk2-wq4m-h8xz',
  purpose: 'referral',
  recipient,
  fields: ['person', 'experience/exploitation'],
  answer: 'yes',
  givenBy: { who: 'person' },
  on: '2026-03-01',
}
const target = (more: Partial<ForSomebody> = {}): ForSomebody => ({
  purpose: 'referral',
  recipient,
  consents: [yes],
  necessary: ['person/languages', 'person/gender', 'experience'],
  asOf: '2026-03-02',
  ...more,
})
const keys = (to: ForSomebody, of: Case = record) => Object.keys(writeHtcds(of, to).record)

describe('S-22: what is needed and agreed to', () => {
  test('is written, and the rest is listed with the reason', () => {
    const written = writeHtcds(record, target())
    expect(written.record).toEqual({
      prs_Gender: 'Feminine',
      prs_PrimaryLanguage: 'por',
      prs_SecondaryLanguage: 'eng',
      vic_TypeOfExploitation: 'Other',
      cco_CaseComment: 'Other in vic_TypeOfExploitation: forced-criminality.',
    })
    expect(written.left).toEqual(
      expect.arrayContaining([
        { at: 'person/age', why: 'not-needed', count: 1 },
        { at: 'person/citizenships', why: 'not-needed', count: 1 },
        { at: 'experience/ties', why: 'no-consent', count: 1 },
        { at: 'experience/crimes', why: 'no-consent', count: 1 },
        { at: 'experience/circumstances', why: 'withdrawn', count: 1 },
        { at: 'case/state', why: 'not-needed', count: 1 },
      ]),
    )
  })
  test.each<[string, Partial<Consent>]>([
    ['a no', { answer: 'no' }],
    ['a declined', { answer: 'declined' }],
    ['another purpose', { purpose: 'research' }],
    ['another recipient', { recipient: { kind: 'ngo', id: 'elsewhere' } }],
    ['a recipient without a name', { recipient: { kind: 'ngo' } }],
    ['a yes that ended', { until: '2026-03-01' }],
    ['a yes of tomorrow', { on: '2026-03-03' }],
    ['a yes taken back', { withdrawn: '2026-03-02' }],
    ['a yes of kin', { givenBy: { who: 'parent', tie: 'none-found' } }],
    ['a yes with somebody involved', { givenBy: { who: 'person', tie: 'possible' } }],
    ['a yes through an interpreter nobody looked at', { interpreter: { how: 'in-person' } }],
    ['somebody else’s yes', { pseudonym: 'w8xq-4mzk-2h7c' }],
  ])('%s sends nothing', (_, more) => {
    const written = writeHtcds(record, target({ consents: [{ ...yes, ...more }] }))
    expect([written.record, written.problems.map(({ code }) => code)]).toEqual([{}, ['HTC-303']])
  })
  test('a later no takes back what it names, and only that', () => {
    const no: Consent = { ...yes, id: '4hw8-n2rq-z7mt', answer: 'no', fields: ['person/gender'], on: '2026-03-02' }
    expect(keys(target({ consents: [yes, no] }))).not.toContain('prs_Gender')
    expect(keys(target({ consents: [yes, no] }))).toContain('prs_PrimaryLanguage')
    expect(keys(target({ consents: [yes, { ...no, on: '2026-02-01' }] }))).toContain('prs_Gender')
  })
  test('for somebody who may be a child nothing goes out on these rules; whoever knows the place decides', () => {
    const { age: _age, ...person } = record.person
    for (const age of [
      undefined,
      { is: 'birth-date', date: '2008-03-03' },
      { is: 'range', from: 15, to: 19 },
    ] as const) {
      const maybe = { ...record, person: { ...person, ...(age ? { age } : {}) } }
      expect(writeHtcds(maybe, target()).problems.map(({ code }) => code)).toEqual(['HTC-305'])
      expect(keys(target(), maybe)).toEqual([])
      expect(keys(target({ mayTell: (field) => field === 'person/gender' }), maybe)).toEqual(['prs_Gender'])
    }
    expect(
      keys(target(), { ...record, person: { ...person, age: { is: 'birth-date', date: '2008-03-02' } } }),
    ).toContain('prs_Gender')
  })
  test('the box of consent is a field like any other', () => {
    const all = {
      interview: 'yes',
      purpose: 'yes',
      use: 'yes',
      research: 'yes',
      access: 'yes',
      storage: 'yes',
      withdrawal: 'yes',
    } as const
    expect(keys(target({ consent: all }))).not.toContain('con_Consent')
    const consents = [{ ...yes, fields: ['consent/answer'] }]
    expect(keys(target({ consent: all, consents, necessary: ['consent'] }))).toEqual(['con_Consent'])
  })
  test('what stands beside goes to nobody', () => {
    const wrong = { ...target(), beside: { prs_FirstName: ['Sample'] } }
    expect(keys(wrong)).not.toContain('prs_FirstName')
    expect(
      Object.keys(writeHtcds(record, { ownBackup: true, beside: { prs_FirstName: ['Sample'] } }).record),
    ).toContain('prs_FirstName')
  })
  test('without purpose, recipient, consents, fields and day nothing is written', () => {
    for (const key of ['purpose', 'recipient', 'consents', 'necessary', 'asOf'] as const) {
      const { [key]: _gone, ...rest } = target()
      const written = writeHtcds(record, rest as ForSomebody)
      expect([written.record, written.problems]).toEqual([{}, [{ code: 'HTC-302' }]])
    }
    expect(writeHtcds(record, { ownBackup: false } as never).record).toEqual({})
    expect(writeHtcds({ ...record, pseudonym: 'x' }, { ownBackup: true }).problems).toEqual([{ code: 'HTC-301' }])
  })
})

describe('an own backup', () => {
  const written = writeHtcds(record, { ownBackup: true })
  test('has all that the standard can hold, wider values said', () => {
    expect(written.record).toEqual({
      prs_Birthdate: '1995-04-12',
      prs_Gender: 'Feminine',
      prs_PrimaryLanguage: 'por',
      prs_SecondaryLanguage: 'eng',
      prs_Citizenship: 'NA',
      vic_RelationshipToTrafficker: 'Acquainted',
      vic_TypeOfExploitation: 'Other',
      vic_Vulnerabilities: 'Homelessness',
      cas_Status: 'Closed',
      cco_CaseComment:
        'Other in vic_TypeOfExploitation: forced-criminality.\nCrimes that somebody was forced to: online-scams.',
    })
    expect(written.left).toEqual(
      expect.arrayContaining([
        { at: 'person/languages', why: 'wider', count: 1 },
        { at: 'person/languages', why: 'no-value', count: 1 },
        { at: 'experience/ties', why: 'wider', count: 1 },
        { at: 'experience/ties', why: 'only-one', count: 1 },
        { at: 'experience/exploitation', why: 'as-other', count: 1 },
        { at: 'case/state', why: 'wider', count: 1 },
      ]),
    )
  })
  test('forced criminality comes back by its way out', () => {
    const { records } = readHtcds(written.record, { fresh: exampleNames(), saidBy: 'person' })
    expect(records[0]?.case?.experience?.[0]?.exploitation).toEqual(record.experience?.[0]?.exploitation)
    expect(records[0]?.case?.experience?.[0]?.crimes).toEqual(record.experience?.[0]?.crimes)
    expect(records[0]?.beside).toEqual({})
  })
})

describe('S-23: a status comes from people', () => {
  const decision = (more: Partial<StatusDecision> = {}): StatusDecision => ({
    schema: 'status-decision@1',
    id: '9x4t-m2kc-w7hq',
    by: 'identification-body',
    on: '2026-03-10',
    stage: 'first',
    result: 'recognised-as-possible',
    ...more,
  })
  const status = (statusDecisions: readonly StatusDecision[]) => {
    const { vic_TraffickingStatus, vic_TraffickingStatusDecisionMakingOrg } = writeHtcds(
      { ...record, statusDecisions: [...statusDecisions] },
      { ownBackup: true, beside: { vic_TraffickingStatus: ['NotAVictimOfTrafficking'] } },
    ).record
    return [vic_TraffickingStatus, vic_TraffickingStatusDecisionMakingOrg]
  }
  test('from a decision with body and day, the last that stands', () => {
    expect(status([decision()])).toEqual(['PossibleVictimOfTrafficking', 'NonPoliceGovernmentalOrganization'])
    const later = decision({ id: '2kq7-h8wz-4mxn', by: 'court', on: '2026-05-01', result: 'recognised' })
    expect(status([later, decision()])).toEqual(['ActualVictimOfTrafficking', 'CourtOrProsecution'])
    expect(status([later, decision({ on: '2026-06-01', result: 'withdrawn' })])).toEqual([undefined, undefined])
  })
  test('the third value only where a body decided so', () => {
    expect(status([])).toEqual([undefined, undefined])
    expect(status([decision({ result: 'not-decided' })])).toEqual([undefined, undefined])
    expect(status([decision({ by: 'police', result: 'not-recognised' })])).toEqual([
      'NotAVictimOfTrafficking',
      'Police',
    ])
  })
  test('a status in a file is somebody’s word until day, stage and body are known', () => {
    const file = {
      vic_TraffickingStatus: 'Actual victim of trafficking',
      vic_TraffickingStatusDecisionMakingOrg: 'Court or prosecution',
    }
    const read = readHtcds(file, { fresh: exampleNames(), decided: () => ({ on: '2026-03-10', stage: 'court' }) })
    expect([read.records[0]?.case?.statusDecisions, read.problems.map(({ code }) => code)]).toEqual([
      undefined,
      ['HTC-207'],
    ])
    const wrong = readHtcds(file, {
      fresh: exampleNames(),
      decided: () => ({ on: '2026-03-10', stage: 'court', by: 'ngo' }),
    })
    expect(wrong.problems.map(({ code }) => code)).toEqual(['HTC-216'])
    const right = readHtcds(file, {
      fresh: exampleNames(),
      decided: () => ({ on: '2026-03-10', stage: 'court', by: 'court' }),
    })
    expect(right.records[0]?.case?.statusDecisions).toMatchObject([
      { by: 'court', on: '2026-03-10', result: 'recognised' },
    ])
  })
  test.each(['court', true, {}, null])('nothing is decided by what is no function: %j', (decided) => {
    const file = { vic_TraffickingStatus: 'Actual victim of trafficking' }
    const read = readHtcds(file, { fresh: exampleNames(), decided } as never)
    expect([read.records[0]?.case?.statusDecisions, read.problems.map(({ code }) => code)]).toEqual([
      undefined,
      ['HTC-207'],
    ])
  })
})

describe('referrals', () => {
  test('one that came in becomes a record where somebody says what for, and is written again', () => {
    const file = {
      cas_IncomingReferralDate: '2026-02-01',
      cas_ReasonForIncomingReferral: 'Other',
      cas_ReferringOrganisation: 'An invented house',
    }
    const referred = () => ({ needs: ['legal' as const], other: { kind: 'ngo' as const } })
    const [one] = readHtcds(file, { fresh: exampleNames(), referred }).records
    expect(one?.case?.referrals).toMatchObject([
      { direction: 'in', at: '2026-02-01', reason: 'another', needs: ['legal'] },
    ])
    expect(one?.beside).toEqual({ cas_ReferringOrganisation: ['An invented house'] })
    expect(writeHtcds(one?.case as Case, { ownBackup: true, beside: one?.beside ?? {} }).record).toEqual(file)
  })
  test('without that it stays beside, and is said', () => {
    const read = readHtcds({ cas_IncomingReferralDate: '2026-02-01' }, { fresh: exampleNames() })
    expect([read.records[0]?.beside, read.problems.map(({ code }) => code)]).toEqual([
      { cas_IncomingReferralDate: ['2026-02-01'] },
      ['HTC-208'],
    ])
  })
})
