import { type Answer, advise, type Formula, rule, ruleSet } from '@cairn/engine'
import { type KnownDays, reckon, workingDays } from '@cairn/engine/clock'
import { describe, expect, test } from 'vitest'
import { houseRules } from '../../sources/house-rules.ts'
import { rights, unionActs } from './rights.ts'

const offices = workingDays({
  id: 'invented',
  weekend: ['saturday', 'sunday'],
  years: [2023, 2024, 2025, 2026, 2027],
  holidays: ['2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25'],
  cites: [houseRules.at('rule 33')],
  status: 'house',
})
/** Whom a row concerns, as a question of its own. */
const asked = (concerns: unknown) =>
  ruleSet({
    id: 'invented',
    version: '0.1.0',
    title: 'Whom a row concerns',
    says: 'Whom a row concerns.',
    saysNot: 'Nothing else.',
    concerns: 'Everybody.',
    inForce: { from: '2026-01-01' },
    reading: 'none yet',
    facts: { age: rights.facts.age, 'conclusive-result': rights.facts['conclusive-result'] },
    outcomes: { yes: 'It does.', open: 'It may.', others: 'It concerns others.' },
    whileOpen: 'open',
    otherwise: 'others',
    rules: [
      rule({
        id: 'invented/row',
        says: 'It does.',
        when: concerns as Formula<'age' | 'conclusive-result', never, never, never>,
        then: 'yes',
        cites: [houseRules.at('rule 33')],
        status: 'house',
      }),
    ],
  })
const clocks = new Map(rights.rows.flatMap((row) => row.clocks.map(({ rule }) => [rule.id, rule] as const)))
const told = (id: string, days: KnownDays) => {
  const rule = clocks.get(id)
  if (!rule) throw new Error('no such clock')
  return reckon(rule, days, { workingDays: offices, asOf: '2026-11-25' })
}
const decision = (grounds: string, conclusive: string) => ({
  'reasonable-grounds': grounds,
  'conclusive-decision': conclusive,
})

describe('the recovery period in the United Kingdom', () => {
  const of = (days: KnownDays) => told('gb/recovery', days)
  test.each([
    ['2026-03-01', '2026-03-10', '2026-03-30'],
    ['2026-03-01', '2026-03-30', '2026-03-30'],
    ['2026-03-01', '2026-03-31', '2026-03-31'],
    ['2026-03-01', '2026-05-15', '2026-05-15'],
    ['2024-01-31', '2024-02-01', '2024-02-29'],
    ['2023-01-31', '2023-02-01', '2023-03-01'],
  ])('from %s, decided on %s, to %s', (grounds, conclusive, to) => {
    expect(of(decision(grounds, conclusive))).toMatchObject({ state: 'ends', kind: 'exact', from: to, to })
  })

  test('without a conclusive decision it continues and has no end', () => {
    const open = of(decision('2026-03-01', 'not-yet'))
    expect(open).toMatchObject({ state: 'continues', from: '2026-03-30', over: 'no' })
    expect([open.to, open.actBy]).toEqual([undefined, undefined])
  })

  test('has not begun before the first decision', () => {
    expect(of(decision('not-yet', 'not-yet')).state).toBe('not-begun')
  })
})

describe('S-11 reconsideration in the United Kingdom', () => {
  const of = (day: string) => told('gb/reconsideration', { 'decided-against': day })
  test('decided on 31 January 2026: act by Friday 27 February, argue for 2 March', () => {
    const { to, actBy, argueFor, nature, late, readings } = of('2026-01-31')
    expect([to, actBy, argueFor?.to]).toEqual(['2026-02-28', '2026-02-27', '2026-03-02'])
    expect([nature, late]).toEqual(['deadline', 'ask-anyway'])
    expect(readings.map(({ to }) => to)).toEqual(['2026-02-28', '2026-03-01', '2026-03-02'])
  })

  test.each([
    ['2024-01-31', '2024-02-29'],
    ['2023-01-31', '2023-02-28'],
    ['2026-03-04', '2026-04-02'],
    ['2026-03-05', '2026-04-02'],
  ])('decided on %s: act by %s', (day, actBy) => {
    expect(of(day).actBy).toBe(actBy)
  })
})

test('S-11 the aim of five working days is a target, never a right or a deadline', () => {
  const aim = told('gb/reasonable-grounds', { 'referral-received': '2026-03-30' })
  expect(aim.nature).toBe('target')
  expect([aim.actBy, aim.argueFor, aim.late]).toEqual([undefined, undefined, undefined])
  // Good Friday and Easter Monday lie between.
  expect(aim.readings.map(({ to }) => to)).toEqual(['2026-04-07', '2026-04-08'])
})

test('S-11 moving on is at least 45 days: a floor, never an end', () => {
  const floor = told('gb-eaw/move-on', { 'conclusive-decision': '2026-03-10' })
  expect([floor.state, floor.to, floor.actBy]).toEqual(['floor', undefined, undefined])
  expect(floor.readings.map(({ from }) => from)).toEqual(['2026-04-23', '2026-04-24'])
})

test.each(['gb-eaw/move-on', 'gb-nir/further-support'])(
  'S-11 %s is promised by a positive conclusive decision only',
  (id) => {
    const { concerns } = rights.rows.find((row) => row.id === id) ?? {}
    const on = (result: Answer) => {
      const { outcome } = advise({ age: 'adult', 'conclusive-result': result }, asked(concerns))
      return outcome
    }
    expect([on('positive'), on('other'), on('not-asked'), on('unsure')]).toEqual(['yes', 'others', 'open', 'open'])
  },
)

describe('support in Scotland', () => {
  const of = (conclusive: string, id = 'gb-sct/support') => told(id, decision('2026-03-01', conclusive))
  test('without a conclusive decision, trafficking: 29 or 30 May, act by the earlier', () => {
    expect(of('not-yet')).toMatchObject({ to: '2026-05-29', actBy: '2026-05-29', argueFor: { to: '2026-05-30' } })
  })

  test('without a conclusive decision, slavery and forced labour: 30 May', () => {
    const slavery = of('not-yet', 'gb-sct/support-slavery')
    expect([slavery.to, slavery.actBy, slavery.status]).toEqual(['2026-05-30', '2026-05-29', 'house'])
  })

  test('a conclusive decision on 20 April ends it then', () => {
    expect(of('2026-04-20')).toMatchObject({ kind: 'exact', to: '2026-04-20' })
  })
})

describe('support in Northern Ireland', () => {
  test('continues from the referral until a decision, and has no floor', () => {
    const days = { referred: '2026-02-20', 'grounds-refused': 'not-yet', 'conclusive-decision': 'not-yet' }
    expect(told('gb-nir/support', days)).toMatchObject({ state: 'continues' })
    expect(told('gb-nir/support', { ...days, 'grounds-refused': '2026-02-27' })).toMatchObject({ to: '2026-02-27' })
    expect(told('gb-nir/support', { ...days, 'conclusive-decision': '2026-03-05' })).toMatchObject({ to: '2026-03-05' })
  })

  test('S-11 after a positive conclusive decision: the 45 days at least, or to that day at least', () => {
    const of = (conclusive: string) => told('gb-nir/support-after-recognition', decision('2026-03-01', conclusive))
    expect(of('2026-03-10').readings.map(({ from }) => from)).toEqual(['2026-04-14', '2026-04-15'])
    expect(of('2026-06-01')).toMatchObject({ state: 'floor', from: '2026-06-01' })
    expect(of('2026-03-10')).not.toHaveProperty('to')
  })
})

describe('periods elsewhere', () => {
  test('Germany: a floor from the deadline that was set, clamped at the end of February', () => {
    const floor = told('de/reflection', { 'deadline-set': '2026-11-30' })
    expect([floor.state, floor.from, floor.to, floor.actBy]).toEqual(['floor', '2027-02-28', undefined, undefined])
    expect(told('de/reflection', { 'deadline-set': '2023-11-30' }).from).toBe('2024-02-29')
  })

  test('Luxembourg: the counting was not read, so both days stand and one acts by the earlier', () => {
    const both = told('lu/reflection', { reported: '2026-01-01' })
    expect([both.to, both.actBy, both.argueFor?.to]).toEqual(['2026-03-31', '2026-03-31', '2026-04-01'])
  })

  test('the Netherlands: in Dublin cases 30 days since 18 May 2023', () => {
    const of = (day: string) => told('nl/reflection-dublin', { 'period-begins': day }).to
    expect([of('2023-05-17'), of('2023-05-18')]).toEqual(['2023-08-16', '2023-06-16'])
  })

  test('Ireland: an appeal that is not known to be in force has no day', () => {
    const appeal = told('ie/appeal', { 'notice-sent': '2026-03-01' })
    expect([appeal.state, appeal.from, appeal.to, appeal.actBy]).toEqual(['no-period', undefined, undefined, undefined])
  })

  test.each(['IT', 'HU', 'RS', 'UA', 'MC'])('%s: the law was not read, so there is no date', (place) => {
    const row = rights.rows.find(({ id }) => id === `${place.toLowerCase()}/reflection`)
    expect(row?.says).toMatch(/find out/)
    expect(row?.inForce).toBe('not-known')
    expect(told(`${place.toLowerCase()}/reflection`, { 'period-begins': '2026-03-01' }).state).toBe('no-period')
  })
})

test('acts of the Union have their days', () => {
  expect(Object.values(unionActs).map(({ carriedOutBy }) => carriedOutBy)).toEqual([
    '2006-08-06',
    '2013-04-06',
    '2026-07-15',
  ])
  expect(unionActs['2024/1712']).toMatchObject({ inForce: '2024-07-14', status: 'secondary' })
})

describe.each(rights.rows)('$id', (row) => {
  test('says whom it concerns, what it rests on and when it was read', () => {
    expect(row.id).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/)
    const [set] = row.id.split('/')
    if (set === 'eu') expect(row.place).toMatch(/^eu(-2004-81)?$/)
    else if (set === 'movement') expect(row.place).toMatch(/^(movement|[A-Z]{2})$/)
    else expect(set).toBe(row.place.toLowerCase())
    expect(row.whom).toMatch(/^[A-Z].*\.$/)
    expect(row.says).toMatch(/^[A-Z].*\.$/)
    expect(row.asOf).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(row.cites.length).toBeGreaterThan(0)
  })

  test('S-01 no text says what a person is', () => {
    const texts = JSON.stringify(row, (key, value) => (key === 'cites' ? undefined : value))
    expect(texts).not.toMatch(/victim|trafficked|negative|fail(ed|s|ure)\b|credib|suspic|illegal|genuine/i)
  })

  test('S-14 a row with words of permits or removal concerns nobody who is a national', () => {
    const texts = JSON.stringify(
      { says: row.says, clocks: row.clocks.map(({ rule }) => rule), endings: row.endings },
      (key, value) => (key === 'cites' ? undefined : value),
    )
    const about = /permi|residen|remov|deport|expel|expul|\breturn|transfer|\bstay\b|visa|asylum/i.test(texts)
    if (about) expect(JSON.stringify(row.concerns)).toContain('"fact":"citizenship"')
    if (about) expect(JSON.stringify(row.concerns)).not.toContain('"national"')
  })
})

test('law and Movement policy are two kinds, and neither cites the other', () => {
  for (const { id, kind, cites } of rights.rows) {
    expect(kind === 'movement-policy').toBe(id.startsWith('movement/'))
    const other = kind === 'law' ? 'movement-policy' : 'law'
    expect(cites.map((one) => one.kind)).not.toContain(other)
  }
})

test('a floor of one directive is not the floor of another: the reflection period of the Union leaves out three States', () => {
  const { eu, 'eu-2004-81': stay } = rights.floors
  expect(stay.others).toEqual(['GB', 'IE', 'DK'])
  expect(eu.others).toEqual(['GB'])
  const rows = rights.rows.filter(({ place }) => place === 'eu-2004-81').map(({ id }) => id)
  expect(rows).toEqual(['eu/reflection', 'eu/transfer'])
})

test('a period of a country claims no more than its length, and says where what may end it was not read', () => {
  for (const { id, says, endings } of rights.rows.filter(
    ({ id }) => /^[a-z]{2}\/reflection$/.test(id) && id !== 'eu/reflection',
  )) {
    expect([id, says]).toEqual([id, expect.stringMatching(/find out/)])
    expect(endings.length).toBeGreaterThan(0)
    if (endings.some(({ status }) => status === 'house')) expect(endings).toHaveLength(1)
  }
  const shorter = rights.rows.filter(({ says }) => /may be shorter/.test(says)).map(({ place }) => place)
  expect(shorter.sort()).toEqual(['IS', 'MK', 'NL', 'RO', 'SK'])
})

test('ids of rows and of clocks are used once', () => {
  const ids = rights.rows.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const rules = rights.rows.flatMap(({ clocks }) => clocks.map(({ rule }) => rule.id))
  expect(new Set(rules).size).toBe(rules.length)
})

test('S-08 S-13 help is owed to everybody: no answer, cooperation or status is a condition, and no period limits it', () => {
  const help = rights.rows.filter(({ id }) =>
    /^(council-of-europe|eu)\/(help|help-without-[a-z]+|safety|legal-help|compensation|protection)$|^movement\/(whatever|inside)/.test(
      id,
    ),
  )
  expect(help.length).toBeGreaterThan(9)
  for (const { concerns, clocks, endings } of help) expect([concerns, clocks, endings]).toEqual(['everybody', [], []])
})

test('S-14 a national has help, defence, compensation and the protection of children', () => {
  const open = rights.rows
    .filter(({ concerns }) => !JSON.stringify(concerns).includes('citizenship'))
    .map(({ id }) => id)
  for (const id of [
    'council-of-europe/help',
    'council-of-europe/legal-help',
    'eu/compensation',
    'gb-eaw/defence-of-adults',
    'gb-eaw/support',
    'eu/prosecution',
    'eu/guardian',
    'eu/child-presumed',
  ])
    expect(open).toContain(id)
})

test('no caller can change a right under another', () => {
  const open = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(open))
  expect([open(rights), open(unionActs)]).toEqual([false, false])
})
