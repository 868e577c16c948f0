import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Answers } from './answer.ts'
import { source } from './citation.ts'
import { appraise, criteria } from './criteria.ts'
import { anyUnknown, choice, number, presume, sign } from './fact.ts'
import { between, oneOf, yes } from './formula.ts'

const guide = source({
  id: 'g',
  title: 'G',
  publisher: 'N',
  year: 2026,
  kind: 'guidance',
  licence: 'invented',
  read: 'none yet',
})
const rest = { cites: [guide.at('p. 1')], status: 'house' } as const

const shelter = criteria({
  id: 'shelter',
  version: '0.1.0',
  title: 'Shelter',
  says: 'S.',
  saysNot: 'N.',
  concerns: 'C.',
  inForce: { from: '2026-01-01' },
  reading: 'none yet',
  facts: {
    age: number({
      says: 'Age.',
      unknown: presume({ as: { to: 17 }, if: anyUnknown, says: 'A child, because the age is in doubt.', ...rest }),
      ...rest,
    }),
    agrees: sign({
      says: 'Agrees.',
      unknown: presume({ as: 'no', if: anyUnknown, says: 'Not there.', ...rest }),
      declined: 'no',
      ...rest,
    }),
    near: sign({ says: 'Danger near by.', unknown: 'open', ...rest }),
    speaks: choice(['en', 'fr', 'ar'], { says: 'Language.', unknown: 'open', ...rest }),
  },
  outcomes: { 'wrong-age': 'W.', 'not-safe': 'D.', 'no-consent': 'C.', 'may-fit': 'M.', fits: 'F.' },
  whileOpen: 'may-fit',
  fits: 'fits',
  required: [
    { id: 'shelter/adult', says: 'Adults only.', when: between('age', { from: 18 }), fails: 'wrong-age', ...rest },
    { id: 'shelter/agrees', says: 'Only who agrees.', when: yes('agrees'), fails: 'no-consent', ...rest },
  ],
  excluding: [{ id: 'shelter/near', says: 'Not where danger is near.', when: yes('near'), fails: 'not-safe', ...rest }],
  supporting: [
    { id: 'shelter/speaks', says: 'Speaks a language of the house.', when: oneOf('speaks', ['en', 'fr']), ...rest },
  ],
})
const states = (answers: Answers<'age' | 'agrees' | 'near' | 'speaks'>) =>
  appraise(answers, shelter).standings.map(({ id, state }) => `${id.slice(8)} ${state}`)

describe('criteria', () => {
  test('fit only when every decisive one is met; a supporting one never decides', () => {
    const advice = appraise({ age: 30, agrees: 'yes', near: 'no', speaks: 'ar' }, shelter)
    expect([advice.outcome, advice.settled, advice.ask]).toEqual(['fits', true, []])
    expect(advice.standings.map(({ state, decisive }) => [state, decisive])).toEqual([
      ['met', true],
      ['met', true],
      ['met', true],
      ['unmet', false],
    ])
  })

  test('an open one keeps the offer open, with what to ask', () => {
    const advice = appraise({ age: 30, agrees: 'yes' }, shelter)
    expect([advice.outcome, advice.possible, advice.ask]).toEqual(['may-fit', ['not-safe', 'fits'], ['near']])
    expect(states({ age: 30, agrees: 'yes' })).toEqual(['adult met', 'agrees met', 'near open', 'speaks open'])
  })

  test('a failed one gives its named outcome and says why', () => {
    const advice = appraise({ age: 30, agrees: 'yes', near: 'yes' }, shelter)
    expect([advice.outcome, advice.because[0]?.rule]).toEqual(['not-safe', 'shelter/near'])
  })

  test('S-05: while age is in doubt an adults-only offer does not fit, and a child is presumed with a citation', () => {
    const advice = appraise({ age: { from: 16, to: 19 }, agrees: 'yes', near: 'no' }, shelter)
    expect([advice.outcome, advice.possible]).toEqual(['wrong-age', ['wrong-age', 'fits']])
    expect(advice.presumed.map(({ fact, cites }) => [fact, cites.length])).toEqual([['age', 1]])
  })

  test('declined consent is a no: settled, and not asked again', () => {
    const advice = appraise({ age: 30, agrees: 'declined', near: 'no' }, shelter)
    expect([advice.outcome, advice.settled, advice.ask, advice.declined]).toEqual(['no-consent', true, [], []])
    expect(advice.because[0]?.answers[0]?.answer).toBe('declined')
  })

  property.prop([
    fc.record({
      age: fc.constantFrom(17, 18, 40, 'unsure'),
      agrees: fc.constantFrom('yes', 'no', 'unsure', 'declined'),
      near: fc.constantFrom('yes', 'no', 'unsure'),
    }),
  ])('the outcome follows from the standings', (answers) => {
    const { outcome, standings } = appraise(answers, shelter)
    const decisive = standings.filter((one) => one.decisive)
    if (decisive.some(({ state }) => state === 'unmet'))
      expect(['wrong-age', 'not-safe', 'no-consent']).toContain(outcome)
    else expect(outcome).toBe(decisive.some(({ state }) => state === 'open') ? 'may-fit' : 'fits')
  })
})
