import { afterEach, describe, expect, test } from 'vitest'
import type { ProblemCode } from './advice.ts'
import { advise, compile } from './compile.ts'
import { anyUnknown, presume, sign } from './fact.ts'
import { not, yes } from './formula.ts'
import { rule } from './rule.ts'
import { ruleSet } from './rule-set.ts'
import { head, rest, smallSet } from './small-set.ts'

/** Reads anything at all as answers, as data from outside would be. */
const read = (answers: unknown) => advise(answers as never, smallSet)
const problemsOf = (answers: unknown) => read(answers).problems
const blank = read({})

/** What is given reads exactly as if nothing had been, but for the problems listed. */
function expectUnread(answers: unknown, problems: readonly object[]) {
  expect(read(answers)).toEqual({ ...blank, problems })
}

describe('each problem has its code, its position and the fact', () => {
  const about = (fact: string, code: ProblemCode, values: readonly unknown[]) =>
    values.map((value) => [code, fact, value] as const)

  test.each([
    ...about('papers-held', 'not-an-answer', [null, true, false, 0, 1, [], ['yes'], {}, { oneOf: 'yes' }, { from: 1 }]),
    ...about('papers-held', 'not-an-answer', [Number.NaN, 1n, Symbol('yes'), () => 'yes', new Date(), { oneOf: [1] }]),
    ...about('papers-held', 'not-in-list', ['YES', ' yes', 'true', '', { oneOf: [] }, { oneOf: ['yes', 'perhaps'] }]),
    ...about('work', 'not-an-answer', [null, 0, [], {}, { oneOf: { 0: 'indoors' } }]),
    ...about('work', 'not-in-list', ['yes', 'INDOORS', 'constructor', '__proto__', 'length', { oneOf: ['toString'] }]),
    ...about('age', 'not-a-number', [
      '17',
      '',
      Number.NaN,
      Number.POSITIVE_INFINITY,
      { from: '3' },
      { to: Number.NaN },
    ]),
    ...about('age', 'not-a-number', [{ from: null }, { above: Number.NEGATIVE_INFINITY }, { below: 1n }, { from: [] }]),
    ...about('age', 'not-an-answer', [null, true, 1n, [], [17], Symbol('17'), () => 17]),
    ...about('age', 'empty-range', [
      { from: 3, to: 2 },
      { above: 3, to: 3 },
      { from: 3, below: 3 },
      { above: 3, below: 3 },
    ]),
    ...about('arrived', 'not-a-date', [
      '2026-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-03-32',
      '2026-04-31',
    ]),
    ...about('arrived', 'not-a-date', [
      '2026-3-1',
      '20260301',
      '2026-03-01T00:00:00Z',
      '2026-03-01\n',
      '0000-01-01',
      '',
    ]),
    ...about('arrived', 'not-a-date', [20260301, { from: '2026-02-29' }, { to: 20260301 }, '\u{ff12}026-03-01']),
    ...about('arrived', 'not-an-answer', [null, [], ['2026-03-01'], true]),
    ...about('arrived', 'empty-range', [{ from: '2026-03-02', to: '2026-03-01' }]),
  ])('%s: %s', (code, fact, value) => {
    expectUnread({ [fact]: value }, [{ code, position: 0, fact }])
    const other = fact === 'work' ? 'papers-held' : 'work'
    expect(problemsOf({ [other]: 'unsure', [fact]: value })).toEqual([{ code, position: 1, fact }])
  })

  test.each([null, undefined, 0, 'yes', true, 1n, Symbol('yes'), () => ({ 'papers-held': 'yes' })])(
    'not-a-record: %s',
    (answers) => expectUnread(answers, [{ code: 'not-a-record', position: 0 }]),
  )

  test.each([
    [['yes']],
    [new Map([['papers-held', 'yes']])],
    [new Set(['papers-held'])],
    [new String('yes')],
    [new Uint8Array(3)],
    [new URLSearchParams('papers-held=yes')],
  ])('not-a-record: a list of things is never read as a record without answers', (answers) =>
    expectUnread(answers, [{ code: 'not-a-record', position: 0 }]),
  )

  test('an unknown key is told by position; its name is left out', () => {
    const answers = { work: 'indoors', 'Marker-Name': 'Marker-Value', age: 30 }
    expect(problemsOf(answers)).toEqual([{ code: 'unknown-key', position: 1 }])
    expect(JSON.stringify(read(answers))).not.toMatch(/marker/i)
  })

  test('a hundred problems are listed, the others counted', () => {
    const answers = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`marker-${i}`, 'yes']))
    const { problems, ...others } = read({ ...answers, work: 'at-sea' })
    expect(problems.length).toBe(101)
    expect(problems.slice(0, 100)).toEqual(
      Array.from({ length: 100 }, (_, position) => ({ code: 'unknown-key', position })),
    )
    expect(problems[100]).toEqual({ code: 'more-problems', position: 99_900 })
    expect(others.outcome).toBe('offer-help')
  })

  test('exactly a hundred problems are listed and nothing is counted', () => {
    const answers = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`key-${i}`, 1]))
    expect(problemsOf(answers).map(({ code }) => code)).toEqual(Array(100).fill('unknown-key'))
  })

  test('a problem is a number and two words, whatever caused it', () => {
    for (const answers of [{ age: 'x' }, { 'no-such-fact': 1 }, null])
      for (const problem of problemsOf(answers))
        expect(Object.keys(problem).filter((key) => !['code', 'position', 'fact'].includes(key))).toEqual([])
  })
})

describe('what cannot be read stays unknown and is never a no', () => {
  test('S-02: no problem, in any fact, leads away from help', () => {
    for (const fact of Object.keys(smallSet.facts))
      for (const value of [null, false, '', 'No', 'NO', [], {}, { no: true }, 'false', '0'])
        expect(read({ [fact]: value }).possible).toEqual(blank.possible)
  })

  test('a readable answer beside an unreadable one still counts', () => {
    const advice = read({ 'no-such-fact': 'yes', age: 'seventeen', work: 'at-sea' })
    expect(advice.outcome).toBe('offer-help')
    expect(advice.problems.map(({ code }) => code)).toEqual(['unknown-key', 'not-a-number'])
  })

  test('an object that says nothing about a number or a date is a problem, not an unsure', () => {
    for (const value of [{}, { value: 12 }, { From: 12 }, { oneOf: ['12'] }, new Date(0)]) {
      expect(problemsOf({ age: value })).toEqual([{ code: 'not-an-answer', position: 0, fact: 'age' }])
      expect(problemsOf({ arrived: value })).toEqual([{ code: 'not-an-answer', position: 0, fact: 'arrived' }])
    }
  })
})

describe('absent, undefined and not-asked are the same: nobody asked', () => {
  test.each([{}, { age: undefined }, { age: 'not-asked' }, Object.create(null)])('%j', (answers) => {
    expect(read(answers)).toEqual(blank)
  })
})

describe('the four states of an unknown stay apart', () => {
  test('unsure may be asked again, declined may not', () => {
    expect(read({ work: 'unsure' })).toMatchObject({ ask: blank.ask, declined: [] })
    expect(read({ work: 'declined' })).toMatchObject({ ask: ['papers-held', 'age', 'arrived'], declined: ['work'] })
  })

  test('the bare reason and all values with that reason read alike', () => {
    for (const why of ['unsure', 'declined', 'not-asked'] as const) {
      expect(read({ work: { oneOf: ['indoors', 'outdoors', 'at-sea'], why } })).toEqual(read({ work: why }))
      expect(read({ 'papers-held': { oneOf: ['yes', 'no'], why } })).toEqual(read({ 'papers-held': why }))
      expect(read({ age: { why } })).toEqual(read({ age: why }))
      expect(read({ arrived: { why } })).toEqual(read({ arrived: why }))
    }
  })

  test('where declining is a no, it is one however it is written', () => {
    const consent = ruleSet({
      ...head,
      facts: {
        consent: sign({
          says: 'They agree.',
          declined: 'no',
          unknown: presume({ as: 'no', if: anyUnknown, says: 'Not there until it is given.', ...rest }),
          ...rest,
        }),
      },
      rules: [rule({ id: 'small-set/held', says: 'Hold.', when: not(yes('consent')), then: 'offer-help', ...rest })],
    })
    const declined = advise({ consent: 'declined' }, consent)
    expect(declined).toMatchObject({ outcome: 'offer-help', settled: true, ask: [], declined: [], presumed: [] })
    expect(advise({ consent: { oneOf: ['yes', 'no'], why: 'declined' } }, consent)).toEqual(declined)
    expect(advise({ consent: { oneOf: ['no', 'yes'], why: 'unsure' } }, consent).settled).toBe(false)
  })

  test('one value in a list is that value; a value said twice is one value', () => {
    expect(read({ work: { oneOf: ['at-sea'], why: 'unsure' } })).toEqual(read({ work: 'at-sea' }))
    expect(read({ work: { oneOf: ['at-sea', 'at-sea'] } })).toEqual(read({ work: 'at-sea' }))
  })

  test('a reason that is none of the four is taken for unsure', () => {
    for (const why of ['refused', null, 5, {}])
      expect(read({ work: { oneOf: ['indoors', 'at-sea'], why } })).toEqual(
        read({ work: { oneOf: ['indoors', 'at-sea'] } }),
      )
  })
})

describe('ranges', () => {
  test('both ends belong to from and to, neither to above and below', () => {
    const settled = (age: object | number) => read({ ...ruledOut, age }).outcome
    expect(settled({ to: 17 })).toBe('offer-help')
    expect(settled({ below: 18 })).toBe('keep-open')
    expect(settled({ above: 17 })).toBe('other-help')
    expect(settled({ from: 17 })).toBe('keep-open')
    expect(settled(17)).toBe('offer-help')
    expect(settled(17.5)).toBe('other-help')
  })

  test('of two limits on one side the tighter counts', () => {
    const settled = (age: object) => read({ ...ruledOut, age }).outcome
    expect(settled({ from: 3, above: 18 })).toBe('other-help')
    expect(settled({ above: 3, from: 18 })).toBe('other-help')
    expect(settled({ to: 90, below: 17 })).toBe('offer-help')
    expect(settled({ below: 90, to: 17 })).toBe('offer-help')
    expect(settled({ from: 17, above: 17 })).toBe('other-help')
  })

  test('minus zero is zero', () => expect(read({ age: -0 })).toEqual(read({ age: 0 })))

  test('the twenty-ninth of February is a day in leap years only', () => {
    expect(problemsOf({ arrived: '2024-02-29' })).toEqual([])
    expect(problemsOf({ arrived: '2000-02-29' })).toEqual([])
    expect(problemsOf({ arrived: '2100-02-29' })[0]?.code).toBe('not-a-date')
  })

  const ruledOut = { 'papers-held': 'no', work: 'indoors', arrived: '2026-01-01' }
})

describe('a polluted prototype is no answer', () => {
  const polluted: string[] = []
  const pollute = (key: string, value: unknown) => {
    polluted.push(key)
    Object.defineProperty(Object.prototype, key, { value, configurable: true, enumerable: true, writable: true })
  }
  afterEach(() => {
    for (const key of polluted.splice(0)) delete (Object.prototype as Record<string, unknown>)[key]
  })
  const clean = (answers: unknown) => {
    const before = read(answers)
    return () => expect(read(answers)).toEqual(before)
  }

  test.each([
    ['papers-held', 'yes', {}],
    ['age', 12, {}],
    ['no-such-fact', 'yes', { work: 'unsure', age: 'x' }],
    ['oneOf', ['yes'], { 'papers-held': {} }],
    ['oneOf', ['at-sea'], { work: { why: 'unsure' } }],
    ['to', 3, { age: {} }],
    ['to', 3, { age: { from: 1 } }],
    ['above', 40, { age: 17 }],
    ['from', '2026-03-02', { arrived: { to: '2026-03-05' } }],
    ['why', 'declined', { 'papers-held': { oneOf: ['yes', 'no'] } }],
    ['why', 'declined', { age: { from: 10 } }],
  ])('%s on every object', (key, value, answers) => {
    const same = clean(answers)
    pollute(key, value)
    same()
  })

  test('nor is what a record inherits', () => {
    expect(read(Object.create({ 'papers-held': 'yes' }))).toEqual(blank)
    expect(read({ 'papers-held': Object.create({ oneOf: ['yes'] }) }).possible).toEqual(blank.possible)
  })

  test('`__proto__` and `constructor` are keys like any unknown one', () => {
    expectUnread(JSON.parse('{"__proto__": {"papers-held": "yes"}}'), [{ code: 'unknown-key', position: 0 }])
    expectUnread({ constructor: { prototype: { 'papers-held': 'yes' } } }, [{ code: 'unknown-key', position: 0 }])
    expect(problemsOf(JSON.parse('{"papers-held": {"__proto__": {"oneOf": ["yes"]}}}'))[0]?.code).toBe('not-an-answer')
    expect(({} as Record<string, unknown>)['papers-held']).toBeUndefined()
  })

  test('a fact may be called constructor: only an own key answers it', () => {
    const set = ruleSet({
      ...head,
      facts: { constructor: sign({ says: 'Builds.', unknown: 'open', ...rest }) },
      rules: [rule({ id: 'small-set/built', says: 'B.', when: yes('constructor'), then: 'offer-help', ...rest })],
    })
    expect(advise({} as never, set).outcome).toBe('keep-open')
    expect(advise({ constructor: 'yes' }, set).outcome).toBe('offer-help')
  })
})

describe('size does not matter', () => {
  test('strings of ten megabytes, as a value, in a list, as a date, as a key', () => {
    const long = 'marker'.repeat(1_750_000)
    const advice = read({ work: long, 'papers-held': { oneOf: [long] }, arrived: long, age: { from: long }, [long]: 1 })
    expect(advice.problems.map(({ code }) => code)).toEqual([
      'not-in-list',
      'not-in-list',
      'not-a-date',
      'not-a-number',
      'unknown-key',
    ])
    expect(JSON.stringify(advice)).not.toContain('marker')
  })

  test('values nested a hundred thousand deep', () => {
    let deep: unknown = 'marker'
    for (let i = 0; i < 100_000; i++) deep = i % 2 ? { oneOf: deep, from: deep } : [deep]
    const advice = read({ work: deep, age: deep, arrived: [deep], 'papers-held': { oneOf: [deep] } })
    expect(advice.problems.map(({ code }) => code)).toEqual([
      'not-an-answer',
      'not-a-number',
      'not-an-answer',
      'not-an-answer',
    ])
    expect({ ...advice, problems: [] }).toEqual(blank)
  })

  test('a list of a million values', () => {
    expect(problemsOf({ work: { oneOf: Array(1_000_000).fill('indoors') } })).toEqual([])
    expect(problemsOf({ work: { oneOf: Array(1_000_000) } })[0]?.code).toMatch(/^not-/)
  })

  test('values that hold themselves', () => {
    const round: Record<string, unknown> = {}
    round['oneOf'] = [round]
    round['from'] = round
    expect(problemsOf({ work: round, age: round }).map(({ code }) => code)).toEqual(['not-an-answer', 'not-a-number'])
  })
})

test('a compiled set reads every record afresh: nothing of one is left for the next', () => {
  const { pack, decide, explain } = compile(smallSet)
  const first = pack({ 'papers-held': 'yes', 'no-such-fact': 1 } as never)
  const second = pack({})
  expect([decide(first.masks), decide(second.masks), second.problems]).toEqual(['offer-help', 'keep-open', []])
  expect(explain(second.masks)).toEqual(blank)
})
