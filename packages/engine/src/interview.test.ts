import { describe, expect, test } from 'vitest'
import { advise } from './compile.ts'
import { seal } from './fingerprint.ts'
import { answer, answersIn, begin, carry, type Interview, next, reopen, resume, type Stepped } from './interview.ts'
import { smallSet } from './small-set.ts'

const set = seal(smallSet)
type Id = keyof typeof set.facts & string

/** The value of what must have gone well. */
function good<Value>(stepped: Stepped<Value>): Value {
  if (!stepped.ok) throw new Error(`${stepped.code} ${stepped.position}`)
  return stepped.value
}

const told = (state: Interview<Id>, fact: Id, given: Parameters<typeof answer>[2]) =>
  good(answer(state, fact, given, set))
const again = { by: 'new-interpreter', reason: 'trusts-the-interpreter' } as const
const asked = (state: Interview<Id>) => good(next(state, set, { limit: 9 })).questions.map(({ fact }) => fact)
const declined = told(begin(set), 'papers-held', 'declined')

describe('S-03: a refusal', () => {
  test('is not asked about again in the same conversation', () => {
    expect(asked(begin(set))).toContain('papers-held')
    expect(asked(declined)).not.toContain('papers-held')
  })

  test.each(['yes', 'no', 'unsure', 'declined', 'not-asked'])('is not overwritten by %s', (given) => {
    expect(answer(declined, 'papers-held', given, set)).toEqual({ ok: false, code: 'declined' })
  })

  test('is opened again with a reason, and stays in the history', () => {
    const opened = good(reopen(declined, 'papers-held', again, set))
    expect(asked(opened)).toContain('papers-held')
    const state = told(opened, 'papers-held', 'yes')
    expect(state.steps).toEqual([
      { kind: 'answer', fact: 'papers-held', answer: 'declined' },
      { kind: 'reopen', fact: 'papers-held', by: 'new-interpreter', reason: 'trusts-the-interpreter' },
      { kind: 'answer', fact: 'papers-held', answer: 'yes' },
    ])
    expect(good(answersIn(state, set))).toEqual({ 'papers-held': 'yes' })
  })

  test('S-02: is a refusal until there is another answer, and no no ever', () => {
    const opened = good(reopen(declined, 'papers-held', again, set))
    expect(good(answersIn(opened, set))).toEqual({ 'papers-held': 'declined' })
    expect(advise(good(answersIn(opened, set)), set).possible).toContain('offer-help')
  })

  test('may be a refusal again', () => {
    const twice = told(good(reopen(declined, 'papers-held', again, set)), 'papers-held', 'declined')
    expect(asked(twice)).not.toContain('papers-held')
    expect(answer(twice, 'papers-held', 'yes', set)).toMatchObject({ ok: false, code: 'declined' })
  })

  test('of a part is a refusal', () => {
    const part = told(begin(set), 'work', { oneOf: ['indoors', 'at-sea'], why: 'declined' })
    expect(asked(part)).not.toContain('work')
    expect(answer(part, 'work', 'at-sea', set)).toEqual({ ok: false, code: 'declined' })
  })

  test.each([
    ['without a reason', { by: 'person', reason: '' }, 'not-a-reason'],
    ['with a sentence for a reason', { by: 'person', reason: 'She said so.' }, 'not-a-reason'],
    ['with an endless reason', { by: 'person', reason: 'a'.repeat(65) }, 'not-a-reason'],
    ['by somebody else', { by: 'worker', reason: 'wants-to-know' }, 'unknown-reopener'],
    ['by nobody', undefined, 'unknown-reopener'],
  ])('is not opened again %s', (_, by, code) => {
    expect(reopen(declined, 'papers-held', by as never, set)).toEqual({ ok: false, code })
  })

  test('is not opened twice, nor before there was one', () => {
    const opened = good(reopen(declined, 'papers-held', again, set))
    expect(reopen(opened, 'papers-held', again, set)).toEqual({ ok: false, code: 'nothing-to-reopen' })
    expect(reopen(begin(set), 'papers-held', again, set)).toEqual({ ok: false, code: 'nothing-to-reopen' })
  })
})

describe('a conversation', () => {
  test('asks nothing twice, but what was opened again', () => {
    const unsure = told(begin(set), 'papers-held', 'unsure')
    expect(asked(unsure)).not.toContain('papers-held')
    expect(asked(good(reopen(unsure, 'papers-held', again, set)))).toContain('papers-held')
    const no = told(begin(set), 'papers-held', 'no')
    expect(asked(good(reopen(no, 'papers-held', again, set)))).toContain('papers-held')
  })

  test('takes a later answer, keeps the earlier one, and takes an answer back', () => {
    const later = told(told(begin(set), 'papers-held', 'no'), 'papers-held', 'yes')
    expect(good(answersIn(later, set))).toEqual({ 'papers-held': 'yes' })
    expect(later.steps.length).toBe(2)
    expect(asked(told(told(begin(set), 'age', 30), 'age', 'not-asked'))).toContain('age')
  })

  test('S-04: an age that stays open stops it', () => {
    const halt = {
      says: 'A child is asked no more.',
      when: { op: 'between', fact: 'age', to: 17 },
      cites: set.facts.age.cites,
      status: 'house',
    } as const
    const status = (state: Interview<Id>) => good(next(state, set, { limit: 9, halt })).status
    expect([status(begin(set)), status(told(begin(set), 'age', 'unsure'))]).toEqual(['ask', 'halted'])
    expect(status(told(begin(set), 'age', 30))).toBe('ask')
  })

  test('is frozen, plain, and holds nothing but what was said', () => {
    const state = told(begin(set), 'work', { oneOf: ['indoors', 'at-sea', 'indoors'], note: 'a name' } as never)
    expect(Object.isFrozen(state.steps[0])).toBe(true)
    expect(JSON.parse(JSON.stringify(state))).toEqual(state)
    expect(state).toEqual({
      format: 'interview/1',
      by: { id: 'small-set', version: '0.1.0', fingerprint: set.fingerprint },
      steps: [{ kind: 'answer', fact: 'work', answer: { oneOf: ['indoors', 'at-sea'] } }],
    })
  })

  test.each([
    ['nothing', 'yes', 'unknown-fact'],
    ['__proto__', 'yes', 'unknown-fact'],
    ['toString', 'yes', 'unknown-fact'],
    ['papers-held', 'maybe', 'not-readable'],
    ['papers-held', undefined, 'not-readable'],
    ['papers-held', null, 'not-readable'],
    ['age', 'thirty', 'not-readable'],
    ['age', Number.NaN, 'not-readable'],
    ['arrived', '2026-02-30', 'not-readable'],
  ])('refuses an answer to %s that is %j', (fact, given, code) => {
    expect(answer(begin(set), fact as 'age', given as never, set)).toEqual({ ok: false, code })
  })
})

describe('a saved state', () => {
  const state = told(declined, 'age', { from: 16, to: 19 })
  const { by, steps } = state

  test('goes on where it was', () => {
    expect(resume(JSON.parse(JSON.stringify(state)), set)).toEqual({ ok: true, value: state })
  })

  test.each([
    ['nothing', undefined, 'not-an-interview'],
    ['a text', 'interview/1', 'not-an-interview'],
    ['a list', [state], 'not-an-interview'],
    ['something else', { format: 'record/1' }, 'not-an-interview'],
    ['a later format', { ...state, format: 'interview/2' }, 'other-format'],
    ['no rules', { ...state, by: null }, 'not-an-interview'],
    ['half the rules', { ...state, by: { id: by.id } }, 'not-an-interview'],
    ['no steps', { ...state, steps: {} }, 'not-an-interview'],
    ['endless steps', { ...state, steps: Array(10_001).fill(steps[0]) }, 'too-many-steps'],
    ['another set', { ...state, by: { ...by, id: 'other-set' } }, 'other-set'],
    ['another fingerprint', { ...state, by: { ...by, fingerprint: 'sha256-0' } }, 'other-fingerprint'],
  ])('with %s is refused with a code', (_, saved, code) => {
    expect(resume(saved, set)).toEqual({ ok: false, code })
    expect(answer(saved as never, 'age', 30, set)).toEqual({ ok: false, code })
    expect(next(saved as never, set, { limit: 1 })).toEqual({ ok: false, code })
    expect(answersIn(saved as never, set)).toEqual({ ok: false, code })
  })

  test.each([
    ['no step', null, 'not-a-step'],
    ['a step of another kind', { kind: 'erase', fact: 'age' }, 'not-a-step'],
    ['an unknown fact', { kind: 'answer', fact: 'secret', answer: 'yes' }, 'unknown-fact'],
    ['no fact', { kind: 'answer', answer: 'yes' }, 'unknown-fact'],
    ['a garbled answer', { kind: 'answer', fact: 'age', answer: { from: 'x' } }, 'not-readable'],
    ['a refusal overwritten', { kind: 'answer', fact: 'papers-held', answer: 'no' }, 'declined'],
    ['a refusal opened for no reason', { kind: 'reopen', fact: 'papers-held', by: 'person' }, 'not-a-reason'],
  ])('with %s is refused with a code and its position', (_, step, code) => {
    expect(resume({ ...state, steps: [...steps, step] }, set)).toEqual({ ok: false, code, position: 2 })
  })

  test('of rules that were never sealed goes on with the same version only', () => {
    const open = begin(smallSet)
    expect(resume(open, smallSet).ok).toBe(true)
    expect(resume(open, { ...smallSet, version: '0.2.0' })).toEqual({ ok: false, code: 'other-version' })
  })

  test('goes on after words of the rules changed, with the version it was begun with', () => {
    const reworded = { ...set, version: '0.1.1', says: 'Other words.' }
    expect(good(resume(state, reworded)).by.version).toBe('0.1.0')
  })

  test('a full one takes no more', () => {
    const full = { ...state, steps: Array(10_000).fill({ kind: 'answer', fact: 'age', answer: 30 }) }
    expect(resume(full, set).ok).toBe(true)
    expect(answer(full as never, 'age', 30, set)).toEqual({ ok: false, code: 'too-many-steps' })
  })
})

describe('S-03: going on with another edition', () => {
  const { work: _, ...facts } = set.facts
  const edition = { ...set, version: '0.2.0', fingerprint: 'sha256-other', facts, rules: [] } as never
  const state = told(told(declined, 'work', 'at-sea'), 'age', 30)

  test('keeps refusals, and says which steps it left behind', () => {
    const carried = good(carry(state, edition))
    expect(carried.left).toEqual([1])
    expect(carried.state.by).toEqual({ id: 'small-set', version: '0.2.0', fingerprint: 'sha256-other' })
    expect(answer(carried.state, 'papers-held' as never, 'yes', edition)).toEqual({ ok: false, code: 'declined' })
  })

  test('is refused for another set and for what is no state', () => {
    expect(carry(state, { ...set, id: 'other-set' })).toEqual({ ok: false, code: 'other-set' })
    expect(carry({}, set)).toEqual({ ok: false, code: 'not-an-interview' })
  })
})
