import { describe, expect, test } from 'vitest'
import type { Assessment, HistoryEntry } from './history.ts'
import { bearers, countLevels, review } from './index.ts'
import { smallPolicy } from './small-policy.ts'

const now = '2026-03-05T09:00:00Z'
const look = (more: Partial<Assessment>): Assessment => ({
  kind: 'assessment',
  bearer: 'person',
  level: 'low',
  on: '2026-03-01',
  ...more,
})
const of = (history: readonly HistoryEntry[], at = now) => review(history, smallPolicy, { now: at, age: 'adult' })
const person = (history: readonly HistoryEntry[], at = now) => of(history, at).bearers.person
const codes = (history: unknown) =>
  of(history as never).problems.map(({ code, position, field }) => `${code} ${position}${field ? ` ${field}` : ''}`)

describe('S-09 not assessed counts as high, and is carried as not assessed', () => {
  test('with no history, all four', () => {
    const { bearers: all, unassessed, highest, highestFor } = of([])
    expect(unassessed).toEqual(bearers)
    for (const bearer of bearers) {
      expect(all[bearer]).toMatchObject({ level: 'high', isAssessed: false, lookAgain: { state: 'now' } })
      expect(all[bearer].advice.presumed.map(({ fact }) => fact)).toEqual(['assessed'])
      expect(all[bearer].firstAction).toBe('at-once')
    }
    expect([highest, highestFor]).toEqual(['high', bearers])
  })

  test('also where somebody wrote that it was not assessed, and where a level cannot be read', () => {
    const open: Assessment = { kind: 'assessment', bearer: 'person', level: 'not-assessed' }
    expect(person([open])).toMatchObject({ level: 'high', isAssessed: false })
    expect(person([look({}), look({ level: 'hgih' as never, on: '2026-03-02' })])).toMatchObject({
      level: 'high',
      isAssessed: false,
    })
  })

  test('also where a part of the tool is open, or its answers cannot be read', () => {
    expect(person([look({ answers: {} })])).toMatchObject({ level: 'high', isAssessed: false })
    expect(person([look({ answers: { severity: 'seven' } })])).toMatchObject({ level: 'high', isAssessed: false })
    expect(codes([look({ answers: { severity: 'seven' } })])).toEqual(['tool-unreadable 0 answers'])
  })

  test('in counts, a high that nobody assessed is not one that somebody did', () => {
    const counted = countLevels([of([]), of([look({ level: 'high' })]), of([look({ ownView: { level: 'low' } })])])
    expect(counted.person).toEqual({
      now: { assessed: 0, notAssessed: 0 },
      high: { assessed: 1, notAssessed: 1 },
      medium: { assessed: 0, notAssessed: 0 },
      low: { assessed: 1, notAssessed: 0 },
    })
    expect(counted.family.high).toEqual({ assessed: 0, notAssessed: 3 })
  })
})

describe('S-09 the person’s own view is never lowered', () => {
  test('a higher own view counts, and is shown as theirs', () => {
    const { level, views } = person([look({ ownView: { level: 'high' } })])
    expect(level).toBe('high')
    expect(views).toEqual([
      { whose: 'assessor', level: 'low', on: '2026-03-01' },
      { whose: 'own', level: 'high', on: '2026-03-01' },
    ])
  })

  test('not even by a second role; only by the person', () => {
    const lowered = { secondRole: 'team-lead', reason: 'given' }
    const before = look({ ownView: { level: 'high' } })
    expect(person([before, look({ on: '2026-03-03', by: 'case-worker', lowered })]).level).toBe('high')
    expect(person([before, look({ on: '2026-03-03', ownView: { level: 'low' } })]).level).toBe('low')
  })

  test('what is said to be in days to come sets nothing aside', () => {
    const ahead = look({ ownView: { level: 'low', on: '2026-04-01' } })
    const history = [look({ ownView: { level: 'high' } }), ahead]
    expect(person(history).level).toBe('high')
    expect(codes(history)).toEqual(['after-now 1 ownView'])
  })

  test('low needs it to have been heard, except where the organisation speaks for itself', () => {
    expect(person([look({})])).toMatchObject({ level: 'medium', isAssessed: true, advice: { ask: ['own-view'] } })
    expect(of([look({ bearer: 'organisation' })]).bearers.organisation.level).toBe('low')
  })
})

describe('S-09 a lower level needs a second role and a reason', () => {
  const high = look({ level: 'high', by: 'case-worker', ownView: { level: 'low' } })
  const later = (more: Partial<Assessment>) => look({ on: '2026-03-03', by: 'case-worker', ...more })
  test.each([
    ['nobody else', {}, []],
    ['the same role', { lowered: { secondRole: 'case-worker', reason: 'given' } }, ['second-role-missing 1 lowered']],
    ['no role', { lowered: { secondRole: ' ', reason: 'given' } }, ['second-role-missing 1 lowered']],
    ['a space more', { lowered: { secondRole: ' case-worker ', reason: 'g' } }, ['second-role-missing 1 lowered']],
    ['a capital', { lowered: { secondRole: 'Case-worker', reason: 'g' } }, ['second-role-missing 1 lowered']],
    [
      'no first role',
      { by: ' ', lowered: { secondRole: 'team-lead', reason: 'g' } },
      ['second-role-missing 1 lowered'],
    ],
    ['no reason', { lowered: { secondRole: 'team-lead', reason: '' } }, ['reason-missing 1 lowered']],
    ['a time to come', { on: '2026-04-01', lowered: { secondRole: 'team-lead', reason: 'g' } }, ['after-now 1 on']],
    ['the same day', { on: '2026-03-01', lowered: { secondRole: 'team-lead', reason: 'g' } }, []],
  ] as const)('%s: it stays', (_, more, expected) => {
    const history = [high, later(more)]
    expect(person(history).level).toBe('high')
    expect(codes(history)).toEqual(expected)
  })

  test.each([
    ['2026-03-01T23:30:00-10:00', '2026-03-02'],
    ['2026-03-02', '2026-03-03T00:30:00+14:00'],
  ])('a day and an instant of which nobody can tell which came first: it stays (%s, %s)', (one, other) => {
    const lowered = { secondRole: 'team-lead', reason: 'given' }
    expect(person([{ ...high, on: one }, later({ on: other, lowered })]).level).toBe('high')
    const said = look({ on: one, ownView: { level: 'high' } })
    expect(person([said, look({ on: other, ownView: { level: 'low' } })]).level).toBe('high')
  })

  test('where the first role is absent it stays', () => {
    const history = [high, look({ on: '2026-03-03', lowered: { secondRole: 'team-lead', reason: 'given' } })]
    expect(person(history).level).toBe('high')
    expect(codes(history)).toEqual(['second-role-missing 1 lowered'])
  })

  test('with both it is lower, and that is shown', () => {
    const history = [high, later({ lowered: { secondRole: 'team-lead', reason: 'given' } })]
    expect(person(history)).toMatchObject({ level: 'low', lowered: { on: '2026-03-03', secondRole: 'team-lead' } })
  })
})

describe('S-09 without an instant of now nothing is set aside', () => {
  const nows = ['garbage', '2026-03-05', '']
  const lowered = { secondRole: 'team-lead', reason: 'given' }
  const high = look({ level: 'high', by: 'case-worker', ownView: { level: 'low' } })

  test.each(nows)('no lower level counts, in the past or ahead: %s', (at) => {
    for (const on of ['2026-03-03', '2099-01-01']) {
      const found = person([high, look({ on, by: 'case-worker', lowered })], at)
      expect(found.level).toBe('high')
      expect(found).not.toHaveProperty('lowered')
    }
  })

  test.each(nows)('no own view takes the place of another: %s', (at) => {
    const before = look({ ownView: { level: 'now' } })
    for (const on of ['2026-03-03', '2099-01-01'])
      expect(person([before, look({ on, ownView: { level: 'low' } })], at).level).toBe('now')
  })

  test.each(nows)('no look answers a change or moves the next look: %s', (at) => {
    const moved = { kind: 'change', change: 'moved', on: '2026-03-02' } as const
    const found = person([look({}), moved, look({ on: '2099-01-01' })], at)
    expect(found.lookAgain).toMatchObject({ state: 'now', because: 'changed', by: '2026-03-15' })
  })
})

describe('S-09 a high for workers or the organisation changes nothing for the person', () => {
  test('the person’s part is the same to the letter', () => {
    const own = [look({ ownView: { level: 'low' } })]
    const others = (['workers', 'organisation'] as const).map((bearer) => look({ bearer, level: 'now' }))
    expect(person([...own, ...others])).toEqual(person(own))
    expect(of([...own, ...others])).toMatchObject({ highest: 'now', highestFor: ['workers', 'organisation'] })
  })

  test('it brings care for the workers, names none and puts them in no order', () => {
    const due = (level: Assessment['level']) =>
      of([look({ bearer: 'workers', level, ownView: { level: 'low' } })]).care.map(({ isDue }) => isDue)
    expect([due('low'), due('medium'), due('now')]).toEqual([
      [false, true],
      [true, true],
      [true, true],
    ])
  })
})

describe('S-10 there is a level above high', () => {
  test('now: act at once, look again within a day', () => {
    const { level, firstAction, lookAgain } = person([look({ level: 'now', on: '2026-03-05' })])
    expect([level, firstAction, lookAgain.by]).toEqual(['now', 'at-once', '2026-03-06'])
  })

  test('nothing reads as permission to wait: a window that closed is still a reason to refer', () => {
    const at = (happened: string) => of([{ kind: 'exposure', happened }]).health.map(({ state, next }) => [state, next])
    expect(at('2026-03-02T09:00:00Z')).toEqual([
      ['closing', 'refer-at-once'],
      ['closing', 'refer-at-once'],
    ])
    expect(new Set(at('2026-02-01T09:00:00Z').map(([, next]) => next))).toEqual(new Set(['refer-within-72-hours']))
    expect(of([{ kind: 'exposure' }]).health.map(({ next }) => next)).toEqual(['refer-at-once', 'refer-at-once'])
  })
})

describe('dates', () => {
  test.each([
    ['high', '2026-03-08', 24],
    ['medium', '2026-03-15', 72],
    ['low', '2026-03-31', 336],
  ] as const)('%s: look again by %s, first action within %d hours', (level, by, hours) => {
    const on = '2026-03-01T09:00:00Z'
    const found = person([look({ level, on, ownView: { level } })], on)
    expect(found.lookAgain).toMatchObject({ state: 'ahead', because: 'pace', by })
    expect(found.firstAction).toMatchObject({ hoursLeft: { from: hours, to: hours } })
  })

  test('for a child, or whoever may be one, a low risk waits 7 days at most', () => {
    const on = '2026-03-01T09:00:00Z'
    const history = [look({ on, ownView: { level: 'low' } })]
    for (const age of ['child', 'unsure', undefined]) {
      const { bearers: all } = review(history, smallPolicy, { now: on, ...(age && { age }) })
      expect(all.person.firstAction).toMatchObject({ hoursLeft: { to: 168 } })
    }
  })

  test('ahead, due, overdue', () => {
    const state = (day: string) => person([look({ level: 'high' })], `${day}T09:00:00Z`).lookAgain.state
    expect(['2026-03-07', '2026-03-08', '2026-03-09'].map(state)).toEqual(['ahead', 'due', 'overdue'])
  })

  test('a day that was set counts where it is earlier, and only there', () => {
    expect(person([look({ level: 'high', lookAgain: '2026-03-06' })]).lookAgain).toMatchObject({
      by: '2026-03-06',
      because: 'day-set',
    })
    expect(person([look({ level: 'high', lookAgain: '2026-06-06' })]).lookAgain.by).toBe('2026-03-08')
  })

  test('a change calls for a look at once, until a look came after it', () => {
    const moved = { kind: 'change', change: 'moved', on: '2026-03-02' } as const
    expect(person([look({}), moved]).lookAgain).toMatchObject({ state: 'now', because: 'changed', changes: ['moved'] })
    expect(person([look({}), moved, look({ on: '2026-03-03' })]).lookAgain.because).toBe('pace')
    expect(person([look({}), moved, look({ on: '2026-03-02' })]).lookAgain.because).toBe('changed')
    const newer = look({ on: '2026-03-02', factsFrom: '2026-03-02' })
    expect(person([look({}), moved, newer]).lookAgain.because).toBe('pace')
    const older = look({ on: '2026-03-04', factsFrom: '2026-03-01' })
    expect(person([look({}), moved, older]).lookAgain.because).toBe('changed')
  })

  test('S-09 a change and a look of which nobody can tell which came first: look again', () => {
    const moved = { kind: 'change', change: 'moved', on: '2026-03-01T23:30:00-10:00' } as const
    expect(person([look({}), moved, look({ on: '2026-03-02' })]).lookAgain.because).toBe('changed')
    const older = look({ on: '2026-03-04', factsFrom: '2026-02-28' })
    expect(person([look({}), moved, older]).lookAgain.because).toBe('changed')
  })

  test('S-09 what is of tomorrow by its day has not been, wherever today is', () => {
    const lowered = { secondRole: 'team-lead', reason: 'given' }
    const later = look({ on: '2026-03-06', by: 'case-worker', lowered })
    const history = [look({ level: 'high', ownView: { level: 'low' } }), later]
    expect(person(history, '2026-03-05T18:00:00Z').level).toBe('high')
    expect(person(history, '2026-03-06T00:30:00+02:00').level).toBe('low')
  })

  test('a change that the policy does not know, or that has no day, counts all the same', () => {
    const odd = { kind: 'change', change: 'Amina Example', on: '2026-03-04' } as const
    expect(person([look({}), odd]).lookAgain).toMatchObject({ state: 'now', because: 'changed', otherChanges: 1 })
    expect(person([look({}), { kind: 'change', change: 'moved' }]).lookAgain.because).toBe('changed')
    expect(JSON.stringify(of([look({}), odd]))).not.toContain('Amina')
  })

  test('a change may matter for one bearer only', () => {
    const { bearers: all } = of([
      look({}),
      look({ bearer: 'family' }),
      { kind: 'change', change: 'moved', on: '2026-03-04', bearers: ['family'] },
    ])
    expect([all.person.lookAgain.because, all.family.lookAgain.because]).toEqual(['pace', 'changed'])
  })

  test('the schedule has the soonest first', () => {
    const history = [look({ level: 'high' }), look({ bearer: 'family', level: 'medium' })]
    expect(of(history).schedule.map(({ bearer }) => bearer)).toEqual(['workers', 'organisation', 'person', 'family'])
  })
})

describe('S-20 problems hold codes and positions', () => {
  test.each([
    [null, ['not-a-list 0']],
    [
      [null, 3, []],
      ['not-an-entry 0', 'not-an-entry 1', 'not-an-entry 2'],
    ],
    [[{ kind: 'Amina' }], ['not-in-list 0 kind']],
    [[look({ bearer: 'Amina' as never })], ['not-in-list 0 bearer']],
    [[look({ on: '2026-02-30' })], ['not-a-moment 0 on']],
    [[{ kind: 'assessment', bearer: 'person', level: 'low' }], ['day-missing 0 on']],
    [[look({ ownView: { level: 'Amina' as never } })], ['not-in-list 0 ownView']],
    [[{ kind: 'change', change: 'moved', bearers: 'Amina' }], ['not-in-list 0 bearers']],
  ])('%j', (history, expected) => {
    expect(codes(history)).toEqual(expected)
    expect(JSON.stringify(of(history as never))).not.toContain('Amina')
  })

  test('a level whose bearer cannot be read counts for the highest, and for nobody alone', () => {
    const { highest, highestFor, bearers: all } = of([look({ bearer: 'Amina' as never, level: 'now' })])
    expect([highest, highestFor, all.person.level]).toEqual(['now', [], 'high'])
  })

  test('without a day of today nobody can tell, and nothing is lower', () => {
    const { bearers: all, problems } = of([look({ level: 'high' })], '2026-03-05')
    expect(problems).toEqual([{ code: 'not-a-moment', position: -1, field: 'now' }])
    expect(all.person).toMatchObject({ level: 'high', lookAgain: { state: 'cannot-tell' } })
  })
})

describe('S-20 what throws when it is read is a code, and what it threw goes nowhere', () => {
  const thrown = () => {
    throw new Error('Amina Example')
  }
  const odd = () => new Proxy<never[]>([], { get: thrown, ownKeys: thrown, has: thrown })
  const withGetter = (field: string, more: object = {}) =>
    Object.defineProperty({ ...look({ ownView: { level: 'low' } }), ...more }, field, { get: thrown, enumerable: true })
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    return proxy
  }

  test.each([odd, revoked])('a list', (list) => {
    expect(codes(list())).toEqual(['not-a-list 0'])
    expect(person(list())).toMatchObject({ level: 'high', isAssessed: false })
  })

  test('an entry of a list, and one that comes only by a getter', () => {
    const list = [look({}), revoked(), look({})]
    Object.defineProperty(list, 2, { get: thrown })
    expect(codes(list)).toEqual(['not-an-entry 1', 'not-an-entry 2'])
  })

  test.each([
    ['kind', ['not-in-list 0 kind']],
    ['bearer', ['not-in-list 0 bearer']],
    ['level', ['not-in-list 0 level']],
    ['on', ['not-a-moment 0 on']],
    ['factsFrom', ['not-a-moment 0 factsFrom']],
    ['lookAgain', ['not-a-moment 0 lookAgain']],
    ['ownView', ['not-in-list 0 ownView']],
    ['lowered', ['second-role-missing 0 lowered']],
    ['answers', []],
  ])('a field: %s', (field, expected) => {
    const history = [withGetter(field)] as never
    expect(codes(history)).toEqual(expected)
    expect(JSON.stringify(of(history))).not.toContain('Amina')
  })

  test('S-09 a look of which one field throws still counts with the others', () => {
    const risk = { level: 'now', ownView: { level: 'low' } }
    for (const field of ['on', 'by', 'factsFrom', 'ownView', 'lowered', 'answers', 'lookAgain'])
      expect(person([withGetter(field, risk)] as never).level).toBe('now')
    expect(of([withGetter('bearer', risk)] as never).highest).toBe('now')
  })

  test('S-09 answers that throw leave the tool open', () => {
    expect(person([withGetter('answers')] as never)).toMatchObject({ level: 'high', isAssessed: false })
    expect(person([look({ answers: odd() as never })])).toMatchObject({ level: 'high', isAssessed: false })
    const answers = Object.defineProperty({}, 'severity', { get: thrown, enumerable: true })
    expect(codes([look({ answers })])).toEqual(['tool-unreadable 0 answers'])
  })

  test('S-10 a time that throws is still a reason to refer', () => {
    const happened = Object.defineProperty({}, 'from', { get: thrown, enumerable: true })
    for (const time of [happened, odd(), revoked()])
      expect(of([{ kind: 'exposure', happened: time as never }]).health.map(({ next }) => next)).toEqual([
        'refer-at-once',
        'refer-at-once',
      ])
  })
})

test('S-01 no string says what a person is', () => {
  const text = JSON.stringify(of([look({ level: 'now' }), { kind: 'exposure', happened: '2026-03-04' }]))
  expect(text).not.toMatch(/victim|trafficked|negative|failed|credible|refused|illegal|suspicious/i)
})

test('a result is plain data that survives a file', () => {
  const result = of([look({}), { kind: 'exposure', happened: '2026-03-04' }])
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
})
