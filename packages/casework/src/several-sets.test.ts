// What a set says of itself reaches the sheet: who may be a child, what is only read off, what is about a whole life.
import { between, number, type RuleSet, ruleSet } from '@cairn/engine'
import { instruments } from '@cairn/rulebook'
import { bali2015, bali2015InEnglish } from '@cairn/rulebook/bali-2015'
import type { Answers } from '@cairn/schemas/answers'
import type { Case } from '@cairn/schemas/case'
import { describe, expect, test } from 'vitest'
import { assess } from './assess.ts'
import { sheet } from './sheet.ts'
import { sheetText } from './sheet-text.ts'
import { en } from './wording/en.ts'
import type { SectionId } from './wording/wording.ts'
import { adult, pseudonym } from './written.ts'

const all = await Promise.all(Object.values(instruments).map(async ({ load }) => (await load()) as unknown as RuleSet))
const setOf = (id: string): RuleSet => all.find((one) => one.id === id) as RuleSet
const talk = (set: RuleSet, answers: Answers['answers']): Answers => ({
  schema: 'answers@1',
  instrument: set.id,
  answers,
})
const assessed = (told: readonly (readonly [RuleSet, Answers['answers']])[]) =>
  assess(
    {
      schema: 'case@1',
      pseudonym,
      person: adult,
      emergency: [],
      wants: [],
      answers: told.map(([set, answers]) => talk(set, answers)),
    },
    { instruments: told.map(([set]) => set), spoken: [bali2015InEnglish] },
  )
const blocks = (id: SectionId, ...told: Parameters<typeof assessed>) =>
  sheet(assessed(...told)).sections.find((one) => one.id === id)?.blocks ?? []
const items = (id: SectionId, ...told: Parameters<typeof assessed>) =>
  blocks(id, ...told).flatMap((block) => (block.kind === 'list' ? block.items : []))
const texts = (id: SectionId, ...told: Parameters<typeof assessed>) =>
  blocks(id, ...told).flatMap((block) => (block.kind === 'line' ? [block.text] : []))

describe('S-04: who may be a child by any set is asked no sign, whatever age was noted', () => {
  const withAge = all.filter(({ facts }) => 'age' in facts)

  test.each(withAge)('the age that $id asks for', (set) => {
    for (const age of ['child', 'unsure', 'declined', { oneOf: ['child', 'adult'], why: 'unsure' }, 17]) {
      const told = [[set, { age: age as never }] as const, [bali2015 as unknown as RuleSet, {}] as const]
      expect(assessed(told).age).toBe('may-be-child')
      expect(items('questions', told)).toEqual([en.questions.carer])
      expect(items('do-now', told)).toContain(en.doNow.child['may-be-child'].call)
    }
    for (const age of ['adult', 'not-asked', { oneOf: ['adult'] }])
      expect(assessed([[set, { age: age as never }]]).age).toBe('adult')
    expect(assessed([[set, {}]]).age).toBe('adult')
    expect(withAge.map(({ id }) => id)).toHaveLength(4)
  })

  test('a set of one’s own says so too, and a child that was noted stays one', () => {
    const { id: _, childHalt, ...rest } = setOf('palermo-2000')
    const age = number({
      says: 'Age.',
      unit: 'years',
      unknown: 'open',
      cites: rest.rules[0]?.cites as never,
      status: 'house',
    })
    const { cites, status, says } = childHalt as NonNullable<typeof childHalt>
    const own = ruleSet({
      ...rest,
      id: 'own',
      facts: { years: age, ...rest.facts },
      rules: rest.rules.map((rule) => ({ ...rule, id: rule.id.replace('palermo-2000', 'own') })),
      childHalt: { says, cites, status, when: between('years', { to: 17 }) },
    } as never) as unknown as RuleSet
    expect(
      ([17, { from: 16, to: 19, why: 'unsure' }, 18] as const).map((years) => assessed([[own, { years }]]).age),
    ).toEqual(['may-be-child', 'may-be-child', 'adult'])
    const noted = { schema: 'person@1', pseudonym, age: { is: 'years', years: 12, on: '2026-11-24' } } as const
    const read = (person: Case['person']) =>
      assess(
        { schema: 'case@1', pseudonym, person, answers: [talk(own, { years: 17 })] },
        { instruments: [own], today: '2026-11-25' },
      ).age
    expect(read(noted)).toBe('child')
    expect(read({ schema: 'person@1', pseudonym })).toBe('may-be-child')
  })
})

describe('what is read off is never asked (decision 0016)', () => {
  const readOff = all.filter((set) => set.readOff)

  test('these sets', () => {
    expect(readOff.map(({ id }) => id).sort()).toEqual([
      'coe-197',
      'eu-2011-36',
      'eu-2011-36-as-amended-2024',
      'ilo-delphi-2009-adult-labour',
      'ilo-delphi-2009-child-labour',
      'palermo-2000',
    ])
  })

  test.each(readOff)('$id', (set) => {
    const adults = 'age' in set.facts ? { age: 'adult' } : {}
    const told = { ...adults, ['act' in set.facts ? 'act' : 'recruitment']: 'yes' }
    const assessment = assessed([[set, told]])
    expect(assessment.screening[0]?.advice.ask.length).toBeGreaterThan(0)
    expect(items('questions', [[set, told]])).toEqual([])
    expect(texts('questions', [[set, told]])).toContain(en.questions.none)
    // Nor with words that somebody wrote for it.
    const asks = Object.fromEntries(Object.keys(set.facts).map((fact) => [fact, 'Is it so?']))
    const spoken = assess(talk(set, told), { instruments: [set], spoken: [{ instrument: set.id, asks }] })
    expect(JSON.stringify(sheet({ ...spoken, age: 'adult' }))).not.toContain('Is it so?')
  })
})

test('S-02 what the notes do not say of a set that is read off stands by its groups, in one point', () => {
  const palermo = setOf('palermo-2000')
  const { act, means, purpose } = palermo.groups
  const points = items('unknown', [[palermo, { age: 'adult', recruitment: 'yes', deception: 'unsure' }]])
  expect(points).toEqual([palermo.facts['deception']?.says, `${en.unknown.restOf} ${[act, means, purpose].join('; ')}`])
})

describe('two sets: the most protective step first, and whose it is', () => {
  const bali = bali2015 as unknown as RuleSet
  const no = Object.fromEntries(Object.keys(bali2015.facts).map((fact) => [fact, 'no']))
  const palermo = setOf('palermo-2000')
  const offer = { age: 'adult', recruitment: 'yes', deception: 'yes', 'forced-labour': 'yes' }
  const both = [
    [bali, no],
    [palermo, offer],
  ] as const

  test.each([[both], [both.toReversed()]])('whatever comes first', (told) => {
    expect(items('do-now', told)).toEqual([
      `${palermo.outcomes['offer-help']} (by: ${palermo.title})`,
      `${bali.outcomes['other-help']} (by: ${bali.title})`,
    ])
  })

  test('one step of both stands once, and one set alone needs no name', () => {
    expect(
      items('do-now', [
        [bali, { 'misled-about-work': 'yes' }],
        [palermo, offer],
      ]),
    ).toEqual([`${palermo.outcomes['offer-help']} (by: ${bali.title}; ${palermo.title})`])
    expect(items('do-now', [[palermo, offer]])).toEqual([palermo.outcomes['offer-help']])
  })

  test('while there is danger the order stands, and the names are on page two', () => {
    const steps = sheet({ ...assessed(both), danger: { state: 'told', what: ['violence-now'] } }).sections
    const [now, two] = [steps[0], steps.at(-1)].map((one) => JSON.stringify(one?.blocks))
    expect(now).toMatch(new RegExp(`${palermo.outcomes['offer-help']}.*${bali.outcomes['other-help']}`))
    expect(now).not.toContain(bali.title)
    for (const { id } of [bali, palermo]) expect(two).toContain(id)
  })

  test('an open answer comes before the end of a list', () => {
    const open = { age: 'adult', recruitment: 'yes', deception: 'yes' }
    expect(
      items('do-now', [
        [bali, no],
        [palermo, open],
      ])[0],
    ).toContain(palermo.outcomes['keep-open'])
  })
})

describe('S-15: what asks about a whole life never sets urgency', () => {
  test.each(['qyit-2019', 'raft-2021', 'greenbaum-6'])('%s', (id) => {
    const set = setOf(id)
    const told = Object.fromEntries(Object.keys(set.facts).map((fact) => [fact, 'yes']))
    expect(items('do-now', [[set, told]])).toEqual([set.outcomes['offer-help']])
    expect(texts('do-now', [[set, told]])).toContain(en.doNow.lifetime)
    const child = assess({ ...talk(set, told), pseudonym }, { instruments: [set] })
    const [start] = sheetText(sheet({ ...child, age: 'child' })).split('DATES')
    expect(start).toContain(en.doNow.offerToChildOfLifetime.slice(0, 40))
    expect(start).not.toContain(en.doNow.offerToChild.slice(0, 15))
  })

  test('beside a set that is about now it comes second', () => {
    const offer = [bali2015 as unknown as RuleSet, { 'misled-about-work': 'yes' }] as const
    const raft = setOf('raft-2021')
    const told = Object.fromEntries(Object.keys(raft.facts).map((fact) => [fact, 'yes']))
    const own = { ...raft, outcomes: { ...raft.outcomes, 'offer-help': 'Offer help.' } }
    expect(items('do-now', [[own, told], offer])[0]).toContain(bali2015.title)
  })

  test('no other set says so', () => {
    expect(texts('do-now', [[setOf('bali-2015'), {}]])).not.toContain(en.doNow.lifetime)
  })
})
