import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { exampleDirectory as policy, exampleService as service } from './example-directory.ts'
import { type FitPerson, fit, type Service } from './index.ts'

const asOf = '2026-03-01'
const adultsOnly = service('adults', { criteria: { ages: { from: 18 }, childSafe: 'no' } })
const childHouse = service('child-house', { criteria: { ages: { to: 17 }, childSafe: 'yes' } })
const everybody = service('everybody', { criteria: { childSafe: 'yes' } })
const one = (person: FitPerson, which: Service, more: object = {}) => {
  const found = fit(person, [which], { asOf, policy, ...more }).fits[0]
  if (!found) throw new Error('no fit')
  return found
}
const adult = { answers: { age: 30 } }

describe('S-05 an adults-only service does not fit while age is in doubt; child-safe ones do', () => {
  test.each([
    ['not asked', {}],
    ['unsure', { age: 'unsure' }],
    ['declined', { age: 'declined' }],
    ['from 15 to 19', { age: { from: 15, to: 19 } }],
    ['at least 17', { age: { from: 17, why: 'unsure' as const } }],
  ])('%s', (_, answers) => {
    expect(one({ answers }, adultsOnly).outcome).toBe('does-not-fit')
    expect(one({ answers }, adultsOnly).presumed.map(({ fact }) => fact)).toEqual(['age'])
    expect(one({ answers }, childHouse).outcome).toBe('fits')
    expect(one({ answers }, everybody).outcome).toBe('fits')
    expect(one({ answers }, service('silent')).outcome, 'nobody said that it is safe for a child').toBe('does-not-fit')
  })

  test('an age that is certainly of an adult is no doubt', () => {
    expect(one({ answers: { age: { from: 25, to: 35 } } }, adultsOnly).outcome).toBe('fits')
    expect(one(adult, childHouse).outcome).toBe('does-not-fit')
  })

  test('S-04: of a possible child nothing is asked but danger now and what they want', () => {
    const strict = service('strict', {
      criteria: { childSafe: 'yes', forms: ['sexual-exploitation'], dangerNow: 'required', conviction: 'refused' },
    })
    expect(fit({}, [strict], { asOf, policy }).ask.map(({ fact }) => fact)).toEqual(['danger-now'])
    expect(one({}, strict).ask).toEqual(['danger-now'])
    expect(fit(adult, [strict], { asOf, policy }).ask.map(({ fact }) => fact)).toEqual([
      'danger-now',
      'conviction',
      'form-sexual-exploitation',
    ])
  })
})

const ageInDoubt = fc.oneof(
  fc.constantFrom('not-asked', 'unsure', 'declined', undefined),
  fc.integer({ min: 0, max: 17 }),
  fc.record({ from: fc.integer({ min: 0, max: 17 }), to: fc.integer({ min: 18, max: 60 }) }),
  fc.record({ to: fc.integer({ min: 0, max: 60 }), why: fc.constant('unsure' as const) }),
)
property.prop([ageInDoubt, fc.integer({ min: 18, max: 40 }), fc.constantFrom('yes', 'no', undefined)])(
  'S-05: for no age that may be a child’s does a service for adults fit, whatever else is said of it',
  (age, from, childSafe) => {
    const adults = service('any-adults', { criteria: { ages: { from }, ...(childSafe && { childSafe }) } as never })
    const found = one({ answers: age === undefined ? {} : { age } }, adults)
    expect([found.outcome, found.ask]).toEqual(['does-not-fit', []])
    expect(one({ answers: age === undefined ? {} : { age } }, everybody).outcome).toBe('fits')
  },
)

describe('a criterion is shown as the rule of whoever set it', () => {
  test('status, border and cooperation are no condition of ours; a service may test status', () => {
    expect(one(adult, everybody).standings.map(({ id }) => id)).toEqual([
      'service-everybody/running',
      'service-everybody/in-time',
      'service-everybody/language',
    ])
    const funded = service('funded', { criteria: { formalStatus: 'required' } })
    const { outcome, unmatched } = one({ answers: { age: 30, 'formal-status': 'no' } }, funded)
    expect([outcome, unmatched.map(({ criterion, rule }) => [criterion, rule])]).toEqual([
      'does-not-fit',
      [['formal-status', 'service']],
    ])
  })

  test('S-01 and S-20: never blaming words, and nothing of the person', () => {
    const text = JSON.stringify(
      one({ answers: { age: 30, gender: 'masculine' } }, service('w', { criteria: { genders: ['feminine'] } })),
    )
    expect(text).not.toMatch(/victim|negative|failed|credib|refused|illegal|suspicious|masculine/i)
  })

  test('the wish of the person, the safeguard and the directory are named apart', () => {
    const rule = (person: FitPerson, which: Service, more: object = {}) => one(person, which, more).unmatched[0]?.rule
    expect(rule(adult, everybody, { agreed: { everybody: 'declined' } })).toBe('person')
    expect(rule({ ...adult, areasToAvoid: ['north'] }, service('n', { areas: ['north'] }))).toBe('person')
    expect(rule({}, service('silent'))).toBe('safeguard')
    expect(rule(adult, service('shut', { state: 'temporarily-closed' }))).toBe('directory')
    expect(rule(adult, everybody, { needs: [{ need: 'legal' }] })).toBe('directory')
  })
})

describe('S-02 what is not known keeps a service open', () => {
  const picky = service('picky', {
    criteria: {
      genders: ['feminine'],
      forms: ['forced-labour'],
      withinMonths: 12,
      homeless: 'required',
      documents: ['identity-card'],
    },
  })
  const facts = ['gender', 'form-forced-labour', 'months-since', 'homeless', 'paper-identity-card']
  property.prop([
    fc.array(fc.constantFrom('not-asked', 'unsure', 'declined', undefined), { minLength: 5, maxLength: 5 }),
  ])('an unknown answer of an adult never makes does-not-fit', (whys) => {
    const answers = Object.fromEntries(facts.flatMap((fact, at) => (whys[at] === undefined ? [] : [[fact, whys[at]]])))
    const found = one({ answers: { age: 30, ...answers } as never }, picky)
    expect(found.outcome).toBe('may-fit')
    expect([...found.ask, ...found.declined].sort()).toEqual([...facts].sort())
  })

  test('an entry that says nothing of what it tests may fit: the service is asked, not the person', () => {
    const { criteria: _, ...silent } = service('silent', { state: 'active' })
    const found = one(adult, silent as Service)
    expect([found.outcome, found.ask, found.askService]).toEqual(['may-fit', [], ['criteria-known']])
  })

  test('a house that serves a danger area among others: the service is asked where it stands', () => {
    const found = one({ ...adult, areasToAvoid: ['north'] }, service('both', { areas: ['north', 'south'] }))
    expect([found.outcome, found.askService]).toEqual(['may-fit', ['area']])
  })

  test('only what some service tests is asked', () => {
    expect(fit(adult, [everybody], { asOf, policy }).ask).toEqual([])
  })
})

describe('S-12 distance and language', () => {
  const near = service('z-near', { criteria: {}, languages: ['prs'] })
  const far = service('a-far', { criteria: {}, languages: ['fr'] })
  const order = (person: FitPerson) =>
    fit(person, [near, far], { asOf, policy, distances: { 'z-near': 1, 'a-far': 90 } })
  test('distance ranks only after the area to avoid was asked', () => {
    expect(order(adult).fits.map(({ service }) => service)).toEqual(['a-far', 'z-near'])
    expect(order(adult).askAreaFirst).toBe(true)
    expect(order({ ...adult, areasToAvoid: [] }).fits.map(({ service }) => service)).toEqual(['z-near', 'a-far'])
    expect(order({ ...adult, areasToAvoid: 'declined' }).askAreaFirst, 'S-03').toBe(false)
  })
  test('a match through the own circle is no plus', () => {
    const speaker = { ...adult, languages: ['prs'] }
    expect(order(speaker).fits[0]?.service).toBe('z-near')
    expect(order({ ...speaker, circleLanguages: ['prs'] }).fits[0]?.service).toBe('a-far')
  })
})

describe('room stands apart', () => {
  test.each(['has-capacity', 'waitlist', 'no-capacity', 'additional-assessment-required'] as const)('%s', (state) => {
    const at = (day: string) => one(adult, service('s', { room: { state, at: day } }))
    expect([at('2026-02-27').outcome, at('2026-02-27').room.state]).toEqual(['fits', state])
    expect(at('2026-01-01').room).toEqual({ state: 'not-known', at: '2026-01-01', stale: true })
    expect(at('2027-01-01').room.state).toBe('not-known')
  })
})

property.prop([
  fc.shuffledSubarray([adultsOnly, childHouse, everybody, service('n', { areas: ['north'] })], { minLength: 4 }),
])('the order of services is irrelevant', (services) => {
  const person = { answers: { age: { from: 15, to: 19 } }, areasToAvoid: ['north'] }
  const all = [adultsOnly, childHouse, everybody, service('n', { areas: ['north'] })]
  expect(fit(person, services, { asOf, policy })).toEqual(fit(person, all, { asOf, policy }))
})

test('urgency ranks before all but the outcome', () => {
  const slow = service('a-slow', { criteria: {}, within: 'within-2-weeks' })
  const fast = service('b-fast', { criteria: {}, within: 'now' })
  const needs = [{ need: 'accommodation', urgency: 'within-24-hours' }]
  expect(fit(adult, [slow, fast], { asOf, policy, needs }).fits.map(({ service }) => service)).toEqual([
    'b-fast',
    'a-slow',
  ])
})

test.each([null, 3, [null, 7, 'x', {}, { id: 'Amina Example' }]])('data never make it throw: %#', (services) => {
  const { problems } = fit(null as never, services as never, { asOf, policy })
  expect(problems.map(({ code }) => code)).toEqual([
    'not-a-person',
    ...(Array.isArray(services) ? Array(5).fill('not-a-service') : []),
  ])
  expect(JSON.stringify(problems)).not.toContain('Amina')
})

test('an entry that is changed in place is read anew', () => {
  const changing = service('changing', { criteria: { ages: { from: 18 } } })
  expect(one(adult, changing).outcome).toBe('fits')
  changing.criteria = { ages: { from: 40 } }
  expect(one(adult, changing).outcome).toBe('does-not-fit')
})

property.prop([fc.anything(), fc.array(fc.anything())])('nothing handed in makes it throw', (person, services) => {
  const { fits } = fit(person as never, [everybody, ...(services as never[])], { asOf, policy })
  expect(fits.map(({ service }) => service)).toContain('everybody')
})

const odd = fc.record({
  answers: fc.dictionary(fc.constantFrom('age', 'gender', 'homeless', '__proto__'), fc.anything()),
})
property.prop([odd])('what cannot be read counts as not asked: the service is kept', (person) => {
  const tests = service('tests', { criteria: { childSafe: 'yes', genders: ['feminine'], homeless: 'required' } })
  expect(fit(person as never, [tests], { asOf, policy }).fits).toHaveLength(1)
})

describe('S-02, S-03 what cannot be read or was declined', () => {
  test.each(['Feminine', 'woman', '', 42, true, 'yes', { oneOf: ['bogus', 'x'] }, { oneOf: ['masculine', 'x'] }])(
    'S-02: a gender outside the list rules no service out: %j',
    (gender) => {
      const house = service('house', { criteria: { ages: { from: 18 }, genders: ['feminine'] } })
      expect(one({ answers: { age: 30, gender: gender as never } }, house).outcome).toBe('may-fit')
      expect(one({ answers: { age: 30, gender: 'masculine' } }, house).outcome).toBe('does-not-fit')
    },
  )
  test('S-03: areas that were declined are not asked again', () => {
    const first = (areasToAvoid: 'declined' | 'unsure') =>
      fit({ ...adult, areasToAvoid }, [everybody], { asOf, policy, distances: { everybody: 3 } }).askAreaFirst
    expect([first('declined'), first('unsure')]).toEqual([false, true])
  })
  const many = Array.from({ length: 200_000 }, () => ({ need: 'accommodation', urgency: 'now' }))
  test.each([
    ['distances', { distances: null }, []],
    ['needs', { needs: null }, []],
    ['a need', { needs: [null] }, [{ code: 'not-a-need', position: 0 }]],
    ['one of two needs', { needs: [null, { need: 'accommodation' }] }, [{ code: 'not-a-need', position: 0 }]],
    ['agreed', { agreed: null }, []],
    ['very many needs', { needs: many }, []],
  ])('S-20: %s that cannot be read loses no service and throws nothing', (_, more, problems) => {
    const both = [everybody, service('other', { criteria: { childSafe: 'yes' } })]
    const found = fit({ ...adult, areasToAvoid: [] }, both, { asOf, policy, ...more } as never)
    expect(found.fits.map(({ outcome }) => outcome)).toEqual(['fits', 'fits'])
    expect(found.problems).toEqual(problems)
  })
})
