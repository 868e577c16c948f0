import { count, rule, ruleSet, sign, source, yes } from '@cairn/engine'
import { describe, expect, test } from 'vitest'
import { forLog, screen } from './index.ts'

const guide = source({
  id: 'example-guide',
  title: 'Example guide',
  publisher: 'Nobody',
  year: 2026,
  kind: 'guidance',
  licence: 'invented',
  read: 'none yet',
})
const cites = [guide.at('p. 1')] as const
const one = { unknown: 'open', cites, status: 'house' } as const
const example = ruleSet({
  id: 'example',
  version: '0.1.0',
  title: 'Example',
  says: 'A locked door calls for help, a debt keeps it open.',
  saysNot: 'It is no finding.',
  concerns: 'Invented people.',
  inForce: { from: '2026-01-01' },
  reading: 'none yet',
  groups: { control: 'Control', money: 'Money' },
  facts: {
    'locked-in': sign({ ...one, group: 'control', says: 'The person is locked in.' }),
    watched: sign({ ...one, group: 'control', says: 'The person is watched.' }),
    debt: sign({ ...one, group: 'money', says: 'A debt grows.' }),
  },
  outcomes: { 'offer-help': 'Offer help.', 'keep-open': 'Keep the door open.', 'other-help': 'Offer other help.' },
  whileOpen: 'keep-open',
  otherwise: 'other-help',
  rules: [
    rule({
      id: 'example/control',
      says: 'Offer help.',
      when: count(1, { group: 'control' }),
      then: 'offer-help',
      cites,
      status: 'house',
    }),
    rule({ id: 'example/debt', says: 'Keep open.', when: yes('debt'), then: 'keep-open', cites, status: 'house' }),
  ],
  rises: true,
})
const no = { 'locked-in': 'no', watched: 'no', debt: 'no' } as const

describe('screen', () => {
  test('gives the advice of the instrument it was handed', () => {
    const { outcome, because, by } = screen({ watched: 'yes' }, example)
    expect([outcome, by.id]).toEqual(['offer-help', 'example'])
    expect(because).toMatchObject([{ rule: 'example/control', holds: true, answers: [{ fact: 'watched' }] }])
  })

  test('carries the date that was decided for', () => {
    expect(screen({}, example, { asOf: '2026-03-01' }).asOf).toBe('2026-03-01')
    expect(screen({}, example)).not.toHaveProperty('asOf')
  })

  test.each([
    ['2026-01-01', undefined],
    ['2026-12-31', undefined],
    ['2025-12-31', 'before-in-force'],
    ['2027-01-01', 'after-in-force'],
    ['2026-02-30', 'not-a-date'],
    ['Amina Example', 'not-a-date'],
    [20260301, 'not-a-date'],
    [null, 'not-a-date'],
  ])('says where the set does not hold on the day decided for: %j', (asOf, code) => {
    const dated = { ...example, inForce: { from: '2026-01-01', to: '2026-12-31' } }
    const advice = screen({ watched: 'yes' }, dated, { asOf: asOf as string })
    expect([advice.asOfProblem, advice.outcome]).toEqual([code, 'offer-help'])
    if (code === undefined) expect(advice).not.toHaveProperty('asOfProblem')
  })

  test('is plain data that survives a file', () => {
    const advice = screen({ watched: 'unsure', debt: 'declined' }, example)
    expect(JSON.parse(JSON.stringify(advice))).toEqual(advice)
  })
})

describe('S-01 no string says what a person is', () => {
  test.each([{}, no, { watched: 'yes' }, { debt: 'declined' }] as const)('%o', (answers) => {
    const text = JSON.stringify(screen(answers, example))
    expect(text).not.toMatch(/victim|trafficked|negative|failed|credible|refused|illegal|suspicious/i)
  })
})

describe('S-02 not asked, unsure and declined are never a no', () => {
  test.each(['not-asked', 'unsure', 'declined', undefined] as const)('%s keeps open what a no would close', (why) => {
    const answers = { ...no, watched: why ?? 'not-asked' } as const
    const given = why === undefined ? ({ 'locked-in': 'no', debt: 'no' } as const) : answers
    const { outcome, possible, settled } = screen(given, example)
    expect({ outcome, possible, settled }).toEqual({
      outcome: 'keep-open',
      possible: ['offer-help', 'other-help'],
      settled: false,
    })
    expect(screen(no, example)).toMatchObject({ outcome: 'other-help', settled: true })
  })
})

describe('S-03 what was declined is not asked again', () => {
  test('it is listed apart from what may be asked', () => {
    const { ask, declined } = screen({ 'locked-in': 'declined', watched: 'unsure' }, example)
    expect(declined).toEqual(['locked-in'])
    expect(ask).toEqual(['watched', 'debt'])
  })
})

describe('S-15 tallies are for the reviewer', () => {
  test('per group: how many signs are certain, how many are possible', () => {
    expect(screen({ watched: 'yes', debt: 'declined' }, example).tallies).toEqual({ control: [1, 2], money: [0, 1] })
    expect(screen(no, example).tallies).toEqual({ control: [0, 0], money: [0, 0] })
  })

  test('they stand in one field, which no other part of the advice repeats', () => {
    const { tallies, ...advice } = screen({ watched: 'yes' }, example)
    expect(Object.keys(tallies)).toEqual(['control', 'money'])
    expect(JSON.stringify(advice)).not.toMatch(/tall|score|percent|distance|\bcount/i)
  })
})

const hostile = JSON.parse('{"__proto__":"yes","constructor":"yes","Amina Example":"yes","watched":"Amina Example"}')

describe('S-20 problems hold codes and positions', () => {
  test('neither a value nor the name of an unknown key', () => {
    const { problems } = screen(hostile, example)
    expect(problems).toEqual([
      { code: 'unknown-key', position: 0 },
      { code: 'unknown-key', position: 1 },
      { code: 'unknown-key', position: 2 },
      { code: 'not-in-list', position: 3, fact: 'watched' },
    ])
    expect(JSON.stringify(screen(hostile, example))).not.toContain('Amina')
  })

  test.each([null, 3, 'yes', [], ['yes'], () => 'yes', { watched: { oneOf: 'yes' } }, { watched: Number.NaN }])(
    'what is no record of answers counts as nothing answered, without an error: %#',
    (answers) => {
      const { outcome, problems } = screen(answers as never, example)
      expect(outcome).toBe('keep-open')
      expect(problems.length + (Array.isArray(answers) && answers.length === 0 ? 1 : 0)).toBeGreaterThan(0)
    },
  )

  test('hostile keys change no prototype and no result', () => {
    const advice = screen({ ...hostile, watched: 'yes' }, example)
    expect(advice.outcome).toBe('offer-help')
    expect(({} as Record<string, unknown>)['watched']).toBeUndefined()
  })
})

describe('S-21 what may be logged', () => {
  test('id, version, fingerprint and counts; no sign, no outcome, no tallies', () => {
    const entry = forLog(screen({ 'locked-in': 'yes', debt: 'declined' }, example))
    expect(Object.keys(entry).sort()).toEqual(
      ['ask', 'because', 'declined', 'disputed', 'fingerprint', 'id', 'presumed', 'problems', 'version'].sort(),
    )
    expect(JSON.stringify(entry)).not.toMatch(/locked-in|debt|watched|offer-help|keep-open|other-help|control|money/)
  })
})
