import { describe, expect, test } from 'vitest'
import type { Answers } from './answer.ts'
import { number, sign } from './fact.ts'
import { all, any, between, count, type Formula, not, yes } from './formula.ts'
import { type Halt, haltsOn } from './halt.ts'
import { type Asking, nextQuestions } from './next-questions.ts'
import { ruleSet } from './rule-set.ts'
import { head, rest } from './small-set.ts'
import { table } from './table.ts'

const ask = (sensitivity: 'low' | 'medium' | 'high') => sign({ says: 'A sign.', unknown: 'open', sensitivity, ...rest })
const set = ruleSet({
  ...head,
  groups: { few: 'A group.' },
  facts: {
    harm: ask('high'),
    alone: ask('medium'),
    papers: ask('low'),
    pay: sign({ says: 'A sign.', unknown: 'open', group: 'few', sensitivity: 'low', ...rest }),
    hours: sign({ says: 'A sign.', unknown: 'open', group: 'few', sensitivity: 'low', ...rest }),
    danger: ask('medium'),
    idle: ask('low'),
    age: number({ says: 'Age.', unit: 'years', unknown: 'open', sensitivity: 'low', ...rest }),
  },
  rules: [
    {
      id: 'small-set/help',
      says: 'Help.',
      when: any(yes('harm'), yes('alone'), yes('papers'), count(2, { group: 'few' }), yes('danger')),
      then: 'offer-help',
      ...rest,
    },
  ],
})
type Id = keyof typeof set.facts & string
const next = (answers: Answers<Id>, asking: Partial<Asking<Id>> = {}) =>
  nextQuestions(answers, set, { limit: 9, ...asking })
const facts = (answers: Answers<Id>, asking: Partial<Asking<Id>> = {}) =>
  next(answers, asking).questions.map(({ fact }) => fact)

describe('the order of questions', () => {
  test('is what may settle, then the least sensitive, then what counts most, then the order of the set', () => {
    expect(next({}).questions.map(({ fact, ground }) => `${fact} ${ground}`)).toEqual([
      'papers may-settle',
      'alone may-settle',
      'danger may-settle',
      'harm may-settle',
      'pay narrows',
      'hours narrows',
    ])
  })

  test('puts first what the caller names first, in the order given', () => {
    expect(facts({}, { first: ['danger', 'hours'] }).slice(0, 3)).toEqual(['danger', 'hours', 'papers'])
    expect(next({}, { first: ['danger'] }).questions[0]).toEqual({
      fact: 'danger',
      says: 'A sign.',
      sensitivity: 'medium',
      ground: 'first',
      couldSettle: ['offer-help'],
      again: false,
    })
  })

  test('puts what the person was not sure of after all that was not asked', () => {
    expect(facts({ papers: 'unsure' }).at(-1)).toBe('papers')
    expect(next({ papers: 'unsure' }).questions.at(-1)?.again).toBe(true)
  })

  test('prefers, among the equally sensitive, the answer after which least is open', () => {
    const two = ruleSet({
      ...head,
      facts: { a: ask('low'), b: ask('low'), c: ask('low'), d: ask('low') },
      rules: [
        { id: 'small-set/x', says: 'X.', when: all(yes('a'), yes('b')), then: 'offer-help', ...rest },
        { id: 'small-set/y', says: 'Y.', when: all(yes('b'), any(yes('c'), yes('d'))), then: 'offer-help', ...rest },
      ],
    })
    const { questions } = nextQuestions({}, two, { limit: 9 })
    expect(questions.map(({ fact, ground }) => `${fact} ${ground}`)).toEqual([
      'b may-settle',
      'a narrows',
      'c narrows',
      'd narrows',
    ])
  })

  test('counts sets far too large to walk', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`s${i}`, i < 20 ? 'many' : 'few'] as const))
    const large = ruleSet({
      ...head,
      groups: { few: 'A group.', many: 'Another.' },
      facts: Object.fromEntries(
        Object.entries(many).map(([id, group]) => [id, sign({ says: 'A sign.', unknown: 'open', group, ...rest })]),
      ),
      rules: [
        {
          id: 'small-set/x',
          says: 'X.',
          when: all(count(20, { group: 'few' }), count(2, { group: 'many' })),
          then: 'offer-help',
          ...rest,
        },
      ],
    } as never)
    const { questions } = nextQuestions({}, large, { limit: 41 })
    expect(questions.slice(0, 40).map(({ fact }) => many[fact as keyof typeof many])).toEqual(Array(40).fill('few'))
    expect(questions[40]?.fact).toBe('s0')
  })

  test('knows decision tables', () => {
    const room = table({
      ...head,
      facts: { a: ask('low'), b: ask('low') },
      hit: 'first',
      rows: [
        { id: 'small-set/one', says: 'One.', when: { b: 'yes' }, then: 'offer-help', ...rest },
        { id: 'small-set/two', says: 'Two.', when: { a: 'yes', b: 'no' }, then: 'keep-open', ...rest },
        { id: 'small-set/rest', says: 'Else.', when: {}, then: 'other-help', ...rest },
      ],
    })
    const { questions } = nextQuestions({}, room, { limit: 9 })
    expect(questions.map(({ fact, couldSettle }) => [fact, couldSettle])).toEqual([
      ['b', ['offer-help']],
      ['a', []],
    ])
    expect(nextQuestions({ b: 'no' }, room, { limit: 9 }).questions).toMatchObject([{ fact: 'a', ground: 'settles' }])
  })
})

describe('what is not asked', () => {
  test('S-03: what was declined, in part or whole', () => {
    expect(facts({ papers: 'declined', alone: { oneOf: ['yes', 'no'], why: 'declined' } })).not.toContain('papers')
    expect(facts({ papers: 'declined', alone: { oneOf: ['yes', 'no'], why: 'declined' } })).not.toContain('alone')
  })

  test('what the caller holds back, what cannot change anything, and more than the limit', () => {
    expect(facts({}, { not: ['harm'] })).not.toContain('harm')
    expect(facts({})).not.toContain('idle')
    expect(facts({}, { limit: 2 })).toEqual(['papers', 'alone'])
    for (const limit of [0, -1, Number.NaN]) expect(facts({}, { limit })).toEqual([])
  })

  test('anything once the outcome is settled, or once all that is open was declined', () => {
    expect(next({ alone: 'yes' })).toEqual({ status: 'settled', questions: [] })
    const no = { harm: 'no', alone: 'no', danger: 'no', pay: 'no' } as const
    expect(next({ ...no, papers: 'declined' })).toEqual({ status: 'nothing-to-ask', questions: [] })
  })

  test('S-02: an answer that cannot be read leaves its question open', () => {
    expect(facts({ papers: 'perhaps' })[0]).toBe('papers')
  })
})

describe('S-04: once the person may be a child, nothing is asked but what still may be', () => {
  const halt: Halt<Id> = {
    says: 'A child is asked no more.',
    when: between('age', { to: 17 }),
    still: ['danger'],
    ...rest,
  }
  const asking = { halt, first: ['danger'] } as const

  test('the age comes before all but what still may be asked', () => {
    expect(next({}, asking)).toMatchObject({
      status: 'ask',
      questions: [
        { fact: 'danger', ground: 'first' },
        { fact: 'age', ground: 'halt', couldSettle: [] },
      ],
    })
  })

  test('the age comes first where nothing else does', () => {
    expect(facts({}, { halt })).toEqual(['age', 'danger'])
  })

  test.each([15, 17, 'unsure', 'declined', { from: 16, to: 19 }, { to: 30, why: 'unsure' }] as const)(
    'age %j: asking stops',
    (age) => {
      expect(next({ age }, asking)).toMatchObject({ status: 'halted', questions: [{ fact: 'danger' }] })
      expect(next({ age, danger: 'no' }, asking)).toEqual({ status: 'halted', questions: [] })
    },
  )

  test.each([18, 40, { from: 18 }, { above: 17.5, why: 'unsure' }] as const)('age %j: asking goes on', (age) => {
    expect(facts({ age }, asking)).toEqual(['danger', 'papers', 'alone', 'harm', 'pay', 'hours'])
  })

  test('an age that could not be read, or may not be asked now, does not let asking go on', () => {
    expect(facts({ age: 'old' }, asking)).toEqual(['danger', 'age'])
    expect(next({}, { ...asking, not: ['age'] })).toMatchObject({ status: 'halted', questions: [{ fact: 'danger' }] })
  })

  test('the age is not asked for its own sake', () => {
    expect(next({ alone: 'yes' }, asking)).toEqual({ status: 'settled', questions: [] })
    const no = { harm: 'no', alone: 'no', papers: 'no', pay: 'no' } as const
    expect(facts(no, asking)).toEqual(['danger'])
  })

  test('any formula of the set will do', () => {
    const when: Formula<Id> = all(not(yes('idle')), yes('alone'))
    const other = { ...halt, when, still: [] }
    expect(facts({}, { halt: other })).toEqual(['alone', 'idle'])
    expect(next({ alone: 'unsure', idle: 'unsure' }, { halt: other })).toEqual({ status: 'halted', questions: [] })
    expect(facts({ idle: 'yes' }, { halt: other })[0]).toBe('papers')
  })

  test('a formula about what the set does not know is refused', () => {
    const wrong = { ...halt, when: yes('nothing') } as unknown as Halt<Id>
    expect(() => next({}, { halt: wrong })).toThrow('unknown-fact')
  })
})

describe('S-04: signs that stop the asking once they were told', () => {
  const halt: Halt<Id> = {
    says: 'Once the person may be a child, nothing more is asked.',
    when: any(between('age', { to: 17 }), yes('alone'), yes('idle')),
    told: ['alone', 'idle'],
    ...rest,
  }
  const told = (answers: Answers<Id>) => haltsOn(answers, set, halt)

  test('are not asked for that, and stop nothing until then', () => {
    expect(facts({ age: 30 }, { halt }).slice(0, 2)).not.toContain('idle')
    expect(next({ age: 30, alone: 'not-asked' }, { halt }).status).toBe('ask')
    for (const answer of ['unsure', 'declined'] as const)
      expect(next({ age: 30, alone: answer }, { halt })).toEqual({ status: 'halted', questions: [] })
    expect(next({ age: 30, alone: 'no', idle: 'no' }, { halt }).status).toBe('ask')
  })

  test('what was told is looked at by itself: a fact that nobody asked about is no reason', () => {
    for (const answer of ['yes', 'unsure', 'declined', 'perhaps'] as const) expect(told({ alone: answer })).toBe(true)
    for (const age of [17, 'unsure', 'declined', { from: 16, to: 19 }, 'old'] as const) expect(told({ age })).toBe(true)
    for (const answers of [{}, { alone: 'no' }, { alone: 'not-asked' }, { age: 18 }, { age: 'not-asked', idle: 'no' }])
      expect(told(answers as Answers<Id>)).toBe(false)
  })
})
