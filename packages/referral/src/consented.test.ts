import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  type Consent,
  type ConsentQuestion,
  type ConsentRow,
  consented,
  exceptional,
  mayTell,
  payload,
} from './index.ts'

const recipient = { kind: 'ngo', id: 'open-door' } as const
const cites = [{ source: 'g', title: 'G', pin: 'p. 1', kind: 'guidance' }] as const
const row = (more: Partial<ConsentRow>): ConsentRow => ({
  id: 'r',
  place: 'XX',
  ages: { from: 0, to: 17 },
  needs: [['guardian']],
  childHeard: false,
  doubtReadsAsChild: false,
  says: 'S.',
  asOf: '2026-01-01',
  cites,
  status: 'house',
  ...more,
})
const question: ConsentQuestion = { purpose: 'referral', recipient, asOf: '2026-03-10', age: 30, place: 'XX', rows: [] }
const yes = (more: Partial<Consent> = {}): Consent => ({
  schema: 'consent@1',
  id: '7dk2-wq4m-h8xz',
  purpose: 'referral',
  recipient,
  fields: ['person/languages', 'needs'],
  answer: 'yes',
  givenBy: { who: 'person' },
  on: '2026-03-01',
  ...more,
})
const answer = (all: readonly Consent[], more: Partial<ConsentQuestion> = {}) =>
  consented(all, { ...question, ...more }).answer

describe('per purpose and per recipient', () => {
  test.each([
    ['another-purpose', yes({ purpose: 'police-contact' })],
    ['another-recipient', yes({ recipient: { kind: 'police', id: 'open-door' } })],
    ['another-recipient', yes({ recipient: { kind: 'ngo', id: 'other' } })],
    ['recipient-not-named', yes({ recipient: { kind: 'ngo' } })],
    ['not-yet-given', yes({ on: '2026-03-11' })],
    ['ended', yes({ until: '2026-03-09' })],
    ['taken-back', yes({ withdrawn: '2026-03-02' })],
    ['taken-back', yes({ withdrawn: '2027-01-01' })],
    ['not-a-consent', null as never],
  ])('%s', (why, one) => {
    const { setAside, counted } = consented([one], question)
    expect([setAside, counted]).toEqual([[{ position: 0, why }], []])
  })

  test('the last day belongs to it', () => {
    expect(answer([yes({ until: '2026-03-10' })])).toBe('yes')
  })

  test('S-02: no, declined and not asked stay three things and none sends anything', () => {
    expect([answer([]), answer([yes({ answer: 'no' })]), answer([yes({ answer: 'declined' })])]).toEqual([
      'not-asked',
      'no',
      'declined',
    ])
    expect(mayTell(consented([yes({ answer: 'declined' })], question), 'needs')).toBe(false)
  })

  test('a later no takes back what it names, a later yes opens it again', () => {
    const all = [yes({ fields: ['person'] }), yes({ answer: 'no', fields: ['person/gender'], on: '2026-03-02' })]
    expect(mayTell(consented(all, question), 'person/languages')).toBe(true)
    expect(mayTell(consented(all, question), 'person/gender')).toBe(false)
    const again = [...all, yes({ fields: ['person'], on: '2026-03-03' })]
    expect(mayTell(consented(again, question), 'person/gender')).toBe(true)
  })
})

test('a no whose recipient or day was not noted holds', () => {
  expect(answer([yes(), yes({ answer: 'no', recipient: { kind: 'ngo' }, on: '2026-03-02' })])).toBe('no')
  expect(answer([yes(), yes({ answer: 'no', on: undefined as never })])).toBe('no')
  expect(answer([yes(), yes({ answer: 'no', recipient: { kind: 'ngo', id: 'other' }, on: '2026-03-02' })])).toBe('yes')
})

test('a consent of somebody else counts for nothing', () => {
  const theirs = yes({ pseudonym: 'aaaa-bbbb-cccc', fields: ['person'] })
  const own = { schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht', languages: ['prs'] }
  const more = { consents: [theirs], necessary: ['person/languages'], neverByDefault: [] }
  expect(payload(own, { ...question, ...more }).part).toEqual({})
  expect(payload({ ...own, pseudonym: 'aaaa-bbbb-cccc' }, { ...question, ...more }).part).toHaveProperty('languages')
})

describe('S-22 one person’s consent releases nothing of another', () => {
  const inside = { schema: 'person@1', pseudonym: 'bbbb', languages: ['prs'] }
  const cut = (what: object, by: string, pseudonym?: string) =>
    payload(what as never, {
      ...question,
      ...(pseudonym !== undefined && { pseudonym }),
      consents: [yes({ pseudonym: by, fields: ['person', 'case'] })],
      necessary: ['person', 'case'],
      neverByDefault: [],
    })
  test.each([
    ['the question names another', inside, 'aaaa', 'aaaa'],
    ['the case names another', { schema: 'case@1', pseudonym: 'aaaa', person: inside }, 'aaaa', undefined],
    ['only the person inside is named', { schema: 'case@1', person: inside }, 'cccc', undefined],
    ['a name that is none', { ...inside, pseudonym: 7 }, 'aaaa', undefined],
  ])('%s', (_, what, by, pseudonym) => {
    const { part, passedOn, left } = cut(what, by, pseudonym)
    expect([part, passedOn]).toEqual([{}, []])
    expect(JSON.stringify(left)).not.toMatch(/aaaa|bbbb|cccc/)
  })
  test('where all name one person it goes', () => {
    expect(cut({ schema: 'case@1', pseudonym: 'bbbb', person: inside }, 'bbbb', 'bbbb').part).toHaveProperty('person')
  })
})

test.each([17.5, 0.5, -1, NaN, Infinity, { from: 20, to: 10 }, { from: 17.2, to: 17.8 }, { to: -1 }] as const)(
  'S-07, S-22: no consent and no rule send nothing, whatever the age looks like: %j',
  (age) => {
    const more = { age, necessary: ['person'], neverByDefault: [] }
    for (const consents of [[], [yes({ answer: 'no' })]]) {
      const { part, consent } = payload({ schema: 'person@1', languages: ['prs'] }, { ...question, ...more, consents })
      expect([part, consent.ruleMissing]).toEqual([{}, true])
    }
    expect(answer([yes()], { age }), 'nor the person’s yes while nobody knows who may').toBe('not-asked')
  },
)

describe('S-07 a no holds', () => {
  const back = { on: '2026-03-02', withdrawn: '2026-03-05' }
  test.each([
    ['under another kind of the same recipient', yes({ answer: 'no', recipient: { kind: 'police', id: 'open-door' } })],
    ['taken back, interpreter not named', yes({ ...back, interpreter: { how: 'telephone' } })],
    ['taken back, supporter’s tie not known', yes({ ...back, supportedBy: { who: 'family' } })],
    ['taken back, recipient not named', yes({ ...back, recipient: { kind: 'ngo' } })],
    ['taken back, on a day that is no day', yes({ ...back, on: 'soon' })],
  ])('%s', (_, one) => {
    expect(answer([yes(), one])).toBe('no')
  })
  test('a guardian’s taking back holds where the child was not heard', () => {
    const guardian = yes({ givenBy: { who: 'guardian', tie: 'none-found' }, childHeard: 'yes' })
    const rows = [row({ childHeard: true })]
    expect(answer([guardian, { ...guardian, ...back, childHeard: 'no' }], { age: 12, rows })).toBe('no')
  })
  test.each(['machine', 'none', 'in-person'] as const)('a noted tie of whoever interprets counts: %s', (how) => {
    expect(answer([yes({ interpreter: { how, tie: 'possible' } })])).toBe('not-asked')
  })
})

const odd = fc.record({
  ...Object.fromEntries(
    Object.keys(yes()).map((key) => [key, fc.oneof(fc.anything(), fc.constant(yes()[key as 'id']))]),
  ),
})
property.prop([fc.array(fc.oneof(fc.anything(), odd)), fc.anything()])(
  'nothing handed in makes it throw',
  (all, data) => {
    const options = {
      ...question,
      consents: all as never,
      necessary: ['person', 'case'],
      neverByDefault: ['experience'],
    }
    expect(() => payload(data as never, options)).not.toThrow()
  },
)

describe('S-07 nobody possibly involved consents', () => {
  const rows = [row({})]
  test.each(['possible', 'not-known', undefined] as const)('a tie that is %s is a possible one', (tie) => {
    expect(answer([yes({ givenBy: { who: 'guardian', tie } })], { age: 12, rows })).toBe('not-asked')
    expect(answer([yes({ supportedBy: { who: 'family', tie } })])).toBe('not-asked')
    expect(answer([yes({ interpreter: { how: 'in-person', tie } })])).toBe('not-asked')
  })
  test.each(['parent', 'guardian', 'authority'] as const)('a %s never consents for an adult', (who) => {
    const kin = yes({ givenBy: { who, tie: 'none-found' } })
    expect(consented([kin], { ...question, rows }).setAside).toEqual([{ position: 0, why: 'giver-may-not' }])
    expect(answer([yes(), { ...kin, answer: 'no', on: '2026-03-05' }]), 'nor speaks a no').toBe('yes')
  })
  test('a supported consent is the person’s own', () => {
    expect(answer([yes({ supportedBy: { who: 'advocate', tie: 'none-found' } })])).toBe('yes')
  })
})

describe('who may consent at what age is data of the place', () => {
  const guardian = yes({ givenBy: { who: 'guardian', tie: 'none-found' }, childHeard: 'yes' })
  const rows = [row({ childHeard: true })]
  test('no row, no consent for a child', () => {
    expect(consented([yes(), guardian], { ...question, age: 12 }).ruleMissing).toBe(true)
    expect(consented([yes(), guardian], { ...question, age: 12, rows, place: 'YY' }).answer).toBe('not-asked')
  })
  test.each(['XX-75', 'XX-AAA'])('a part without a row of its own has that of its country: %s', (place) => {
    const partOf = { 'XX-AAA': 'XX-AA', 'XX-AA': 'XX' }
    const of = (some: typeof rows) => consented([guardian], { ...question, age: 12, rows: some, place, partOf })
    expect([of(rows).answer, of(rows).ruleMissing]).toEqual(['yes', false])
    // A row of the part stands for that of the country, also where it asks for more.
    const own = row({ place, needs: [['guardian'], ['authority']] })
    expect([of([...rows, own]).answer, of([...rows, own]).rows]).toEqual(['not-asked', [own]])
    // For other ages, or another purpose, it says nothing.
    const other = row({ place, ages: { from: 15, to: 17 } })
    expect(of([other, ...rows, row({ place, purposes: ['tracing'] })]).rows).toEqual(rows)
    expect(of([row({ place: 'XX-B' })]).ruleMissing).toBe(true)
  })
  test('the guardian’s, and the child heard', () => {
    expect(answer([guardian], { age: 12, rows })).toBe('yes')
    expect(answer([{ ...guardian, childHeard: 'not-known' }], { age: 12, rows })).toBe('not-asked')
    expect(answer([yes()], { age: 12, rows })).toBe('not-asked')
  })
  test.each([undefined, 'unsure', { from: 15, to: 19 }])(
    'age in doubt: what holds for every possible age (%j)',
    (age) => {
      expect(answer([guardian], { age, rows })).toBe('not-asked')
      expect(answer([yes()], { age, rows })).toBe('not-asked')
      expect(answer([guardian, yes()], { age, rows })).toBe('yes')
    },
  )
  test('a child’s own no stands beside the guardian’s yes', () => {
    expect(answer([guardian, yes({ answer: 'no', on: '2026-03-02' })], { age: 12, rows })).toBe('no')
  })
  test('where the law of a place needs nobody’s consent for a purpose', () => {
    const none = [row({ purposes: ['formal-identification'], needs: [], doubtReadsAsChild: true })]
    expect(answer([], { age: 'unsure', rows: none, purpose: 'formal-identification' })).toBe('not-needed')
    expect(answer([], { age: 'unsure', rows: none })).toBe('not-asked')
    expect(answer([], { age: 30, rows: none, purpose: 'formal-identification' })).toBe('not-asked')
  })
})

describe('S-07 an adult’s no holds where the law reads a doubt as a child’s', () => {
  const purpose = 'formal-identification' as const
  const rows = [row({ purposes: [purpose], needs: [], doubtReadsAsChild: true })]
  const no = yes({ purpose, answer: 'no' })
  test.each([undefined, 'declined', 'unsure', 'not-asked', { from: 17, to: 60 }] as const)('%j', (age) => {
    expect(answer([no], { age, rows, purpose })).toBe('no')
    expect(answer([yes({ purpose, withdrawn: '2026-03-02' })], { age, rows, purpose })).toBe('no')
    expect(answer([no, yes({ purpose, on: '2026-03-02' })], { age, rows, purpose })).toBe('yes')
  })
  test('S-02: an age nobody asked, or that was declined, is no doubt', () => {
    const without = [undefined, 'declined', 'not-asked', { from: 17, why: 'declined' }, { from: 20, to: 10 }] as const
    for (const age of without) expect(answer([], { age, rows, purpose })).toBe('not-asked')
    expect(answer([], { age: { from: 17, to: 60 }, rows, purpose })).toBe('not-needed')
    expect(answer([no], { age: 12, rows, purpose })).toBe('not-needed')
  })
})

describe('S-08 an exception is of the place, by a named role, recorded afterwards', () => {
  const rows = [
    {
      id: 'x',
      place: 'XX',
      roles: ['protection-lead'],
      bases: ['vital-interests'],
      says: 'S.',
      asOf: '2026-01-01',
      cites,
      status: 'house' as const,
    },
  ]
  const decided = { role: 'protection-lead', basis: 'vital-interests' as const }
  test('it holds with role and basis; reason and telling come afterwards', () => {
    const held = exceptional(decided, { place: 'XX', rows })
    expect([held.allowed, held.recordAfterwards]).toEqual([true, ['reason', 'person-told']])
  })
  test('a part has the rows of its country only where it has none', () => {
    expect(exceptional(decided, { place: 'XX-75', rows }).allowed).toBe(true)
    const own = rows.map((one) => ({ ...one, place: 'XX-75', roles: ['judge'] }))
    expect(exceptional(decided, { place: 'XX-75', rows: [...rows, ...own] }).why).toEqual(['role-may-not-decide'])
    expect(exceptional(decided, { place: 'XX', rows: own }).why).toEqual(['place-has-none'])
  })
  test('it is never a default', () => {
    expect(exceptional(decided, { place: 'YY', rows }).why).toEqual(['place-has-none'])
    expect(exceptional({ ...decided, role: 'anybody' }, { place: 'XX', rows }).why).toEqual(['role-may-not-decide'])
    expect(exceptional({ ...decided, basis: 'contract' }, { place: 'XX', rows }).why).toEqual([
      'basis-is-not-of-the-place',
    ])
    expect(exceptional({}, { place: 'XX', rows }).allowed).toBe(false)
  })
})

const record = {
  schema: 'case@1',
  pseudonym: 'k7q2-m9xd-4vht',
  person: {
    schema: 'person@1',
    languages: ['prs'],
    gender: 'feminine',
    dependants: [{ who: 'child', where: 'elsewhere' }],
  },
  needs: [{ schema: 'needs@1', needs: [{ need: 'legal', answer: 'declined', note: 'Amina Example' }] }],
  answers: [{ schema: 'answers@1', answers: { threats: 'unsure', debt: { oneOf: ['a', 'b'], why: 'declined' } } }],
}
const paths = [
  'person',
  'person/languages',
  'person/gender',
  'person/dependants',
  'person/dependants/where',
  'needs',
  'needs/needs/need',
  'needs/needs/note',
  'answers',
  'case/pseudonym',
  'case',
]
const leavesIn = (value: unknown, at = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) =>
        key === 'schema' ? [] : leavesIn(one, Array.isArray(value) ? at : `${at}/${key}`),
      )
    : [at]

const someConsents = fc
  .array(
    fc.record({
      fields: fc.subarray(paths, { minLength: 1 }),
      answer: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const, 'declined' as const),
      on: fc.constantFrom('2026-03-01', '2026-03-05', '2026-03-09'),
      who: fc.constantFrom('person' as const, 'guardian' as const),
      tie: fc.constantFrom('none-found' as const, 'possible' as const),
      withdrawn: fc.constantFrom(undefined, '2026-03-09'),
    }),
    { maxLength: 5 },
  )
  .map((all) =>
    all.map(({ who, tie, withdrawn, ...one }) =>
      yes({ ...one, givenBy: { who, tie }, ...(one.answer === 'yes' && withdrawn && { withdrawn }) }),
    ),
  )
const ages = fc.constantFrom(30, 12, 'unsure', { from: 15, to: 19 })
const send = (
  consents: readonly Consent[],
  necessary: readonly string[],
  age: ConsentQuestion['age'],
  neverByDefault: readonly string[] = [],
) => payload(record, { ...question, age, rows: [row({})], consents, necessary, neverByDefault })

describe('S-22 what goes is necessary and consented', () => {
  property.prop([someConsents, fc.subarray(paths), ages])('nothing else ever goes', (consents, necessary, age) => {
    const { part, consent } = send(consents, necessary, age)
    for (const leaf of leavesIn(part)) {
      const records = ['person', 'needs', 'answers']
      const path = leaf.replace(/^\/(\w+)/, (_, word) => (records.includes(word) ? word : `case/${word}`))
      expect(
        necessary.some((one) => path === one || path.startsWith(`${one}/`)),
        path,
      ).toBe(true)
      expect(mayTell(consent, path), path).toBe(true)
    }
  })

  property.prop([someConsents, fc.subarray(paths), ages, fc.nat(4)])(
    'taking a consent back never sends more',
    (consents, necessary, age, which) => {
      const before = leavesIn(send(consents, necessary, age).part)
      const back = consents.map((one, at) =>
        at === which && one.answer === 'yes' ? { ...one, withdrawn: '2026-03-10' } : one,
      )
      for (const leaf of leavesIn(send(back, necessary, age).part)) expect(before).toContain(leaf)
    },
  )

  test('what stays is listed by rule and count, and what is open is counted', () => {
    const { part, left, open, passedOn } = send(
      [yes({ fields: ['needs', 'answers', 'person/gender'] })],
      ['needs', 'answers', 'person'],
      30,
      ['needs/needs/note'],
    )
    expect(part).toEqual({
      schema: 'case@1',
      person: { schema: 'person@1', gender: 'feminine' },
      needs: [{ schema: 'needs@1', needs: [{ need: 'legal', answer: 'declined' }] }],
      answers: record.answers,
    })
    expect(left).toEqual([
      { why: 'not-necessary', count: 1 },
      { why: 'not-consented', field: 'person', count: 3 },
      { why: 'never-by-default', field: 'needs/needs/note', count: 1 },
    ])
    expect([open, passedOn]).toEqual([{ declined: 2, unsure: 1, 'not-asked': 0 }, ['person', 'needs', 'answers']])
  })

  test('never by default: only where it is named itself, both times', () => {
    const never = ['person/dependants']
    expect(send([yes({ fields: ['person'] })], ['person'], 30, never).part).not.toHaveProperty('person.dependants')
    expect(send([yes({ fields: ['person/dependants'] })], ['person'], 30, never).part).not.toHaveProperty('person')
    expect(send([yes({ fields: ['person'] })], ['person/dependants'], 30, never).part).toEqual({})
    expect(send([yes({ fields: ['person/dependants'] })], ['person/dependants'], 30, never).part).toHaveProperty(
      'person.dependants',
    )
  })

  test('S-20: the account of what stays holds no value and no name out of the record', () => {
    const hostile = JSON.parse('{"schema":"person@1","Amina Example":"x","languages/Amina":"y","__proto__":{"a":1}}')
    const { part, left } = payload(hostile, {
      ...question,
      consents: [yes()],
      necessary: ['person/languages'],
      neverByDefault: [],
    })
    expect(part).toEqual({})
    expect(JSON.stringify(left)).not.toMatch(/Amina|proto/)
  })

  test('S-08: on an exception what is necessary goes, and it is told what went without consent', () => {
    const exception = { allowed: true, why: [], rows: [], recordAfterwards: [] }
    const cut = payload(record, {
      ...question,
      consents: [yes({ answer: 'no' })],
      necessary: ['person/languages'],
      neverByDefault: [],
      exception,
    })
    expect([cut.part, cut.withoutConsent]).toEqual([
      { schema: 'case@1', person: { schema: 'person@1', languages: ['prs'] } },
      ['person/languages'],
    ])
  })

  describe('S-20: what throws when it is read goes nowhere, nor does what it threw', () => {
    const bad = (): never => {
      throw new Error('Amina Example')
    }
    const hostile = (what: object) => new Proxy(what, { get: bad, ownKeys: bad, getOwnPropertyDescriptor: bad })
    const broken = Object.defineProperty(yes(), 'answer', { get: bad, enumerable: true })
    const more = { necessary: ['person'], neverByDefault: [] }
    test('consents', () => {
      expect(consented([broken, hostile(yes()) as never], question).setAside.map(({ why }) => why)).toEqual([
        'not-a-consent',
        'not-a-consent',
      ])
      expect(consented(hostile([yes()]) as never, question).setAside).toEqual([{ position: 0, why: 'not-a-consent' }])
      expect(answer([broken, yes()])).toBe('yes')
    })
    test('records', () => {
      const throwing = { enumerable: true, get: bad }
      const own = Object.defineProperty({ schema: 'person@1', languages: ['prs'] }, 'gender', throwing)
      const cut = payload(own, { ...question, ...more, consents: [yes({ fields: ['person'] })] })
      expect([cut.part, cut.left]).toEqual([
        { schema: 'person@1', languages: ['prs'] },
        [{ why: 'not-readable', count: 1 }],
      ])
      const none = payload(hostile({}) as never, { ...question, ...more, consents: [yes()] })
      expect([none.part, none.left]).toEqual([{}, [{ why: 'not-readable', count: 1 }]])
    })
  })

  test.each([null, 3, [], 'x'])('data never make it throw: %j', (bad) => {
    expect(
      payload(bad as never, { ...question, consents: bad as never, necessary: ['person'], neverByDefault: [] }).part,
    ).toEqual({})
  })
})
