import { bali2015, bali2015InEnglish } from '@cairn/rulebook/bali-2015'
import type { Case } from '@cairn/schemas/case'
import { describe, expect, test } from 'vitest'
import { assess } from './assess.ts'
import { sheetText } from './sheet-text.ts'
import { en } from './wording/en.ts'
import { adult, asked, child, listed, pseudonym, talk, texts, written } from './written.ts'

test('the order of safety.md, the last section on page two', () => {
  const { sections, title, about, note } = written(adult)
  expect(sections.map(({ id, page }) => `${page} ${id}`)).toEqual([
    '1 do-now',
    '1 dates',
    '1 wants',
    '1 risk',
    '1 offers',
    '1 rights',
    '1 questions',
    '1 unknown',
    '2 signs',
  ])
  expect([title, about]).toEqual(['Next steps', pseudonym])
  expect(note).toBe('A worker’s note of next steps; not a finding on credibility or status.')
})

describe('S-02: not asked, declined and not sure stand apart', () => {
  const answers = [talk({ threats: 'declined', coercion: 'unsure', travel: 'not-asked', deception: 'no' })]
  const { unknown } = en

  test('each under its own heading, and that none of them is a no', () => {
    expect(listed(unknown.declined, adult, { answers })).toEqual([bali2015.facts.threats.says])
    expect(listed(unknown.unsure, adult, { answers })).toEqual([bali2015.facts.coercion.says])
    const notAsked = listed(unknown.notAsked, adult, { answers })
    expect(notAsked).toContain(bali2015.facts.abduction.says)
    expect(notAsked).toContain(bali2015.groups.circumstances)
    expect(notAsked).not.toContain(bali2015.facts.deception.says)
    expect(texts('unknown', adult, { answers })[0]).toBe('None of these is a no.')
  })

  test('what nobody asked about danger, wishes and age is there too', () => {
    const { age: _, ...ageless } = adult
    expect(listed(unknown.notAsked, ageless)).toEqual([...Object.values(unknown.about), unknown.ofChild])
    expect(listed(unknown.notAsked, adult, { emergency: [], wants: [] })).not.toContain(unknown.about.danger)
  })

  test('an answer that could not be read counts as not asked, and page two says so', () => {
    const broken = { answers: [talk({ travel: 17, 'no-such-fact': 'yes' })] }
    expect(listed(unknown.notAsked, adult, broken)).toContain(bali2015.groups.circumstances)
    expect(texts('signs', adult, broken)).toContain(en.signs.unreadable)
  })
})

describe('S-03: what was declined is not asked again', () => {
  const all = Object.keys(bali2015.facts)
  // Not sure about being under age, or declined to say, is a possible child: a carer is asked for, and no sign.
  const grown = all.filter((fact) => !fact.endsWith('under-age'))
  test.each([
    ['declined', all, 1],
    ['unsure', grown, 3],
  ] as const)('everything %s', (answer, facts, proposed) => {
    const answers = [talk(Object.fromEntries(facts.map((fact) => [fact, answer])))]
    expect(asked(adult, { answers, emergency: [], wants: [] })).toHaveLength(proposed)
    expect(asked(adult, { answers, emergency: [], wants: [] }).includes(en.questions.carer)).toBe(facts === all)
  })

  test('not in the next conversation either, until it was opened again', () => {
    const declined = talk({}, { refusals: [{ fact: 'misled-about-work', at: '2026-03-01' }] })
    const question = bali2015InEnglish.asks['misled-about-work']
    expect(asked(adult, { answers: [declined, talk({})], emergency: [], wants: [] })).not.toContain(question)
    expect(asked(adult, { answers: [talk({})], emergency: [], wants: [] })).toContain(question)
  })

  test('a no to a step stands', () => {
    expect(texts('do-now', adult, { saidNo: [{ what: 'referral' }] })).toContain(en.doNow.noStands)
    expect(texts('do-now', adult, { saidNo: [] })).not.toContain(en.doNow.noStands)
  })
})

describe('S-04: of a possible child, at most danger now, what they want, and a carer it is safe to call', () => {
  const { danger, wants, carer } = en.questions
  const ageless = { schema: 'person@1', pseudonym } as const

  test.each([
    ['a range that goes below 18', child, {}, [danger, wants, carer]],
    ['an age nobody asked about', ageless, {}, [danger, wants, carer]],
    ['what was told is not asked again', child, { emergency: [], wants: [{ what: 'safety' }] }, [carer]],
    ['a sign that says under age', adult, { answers: [talk({ 'sexual-under-age': 'yes' })] }, [danger, wants, carer]],
    ['the same sign, not sure', adult, { answers: [talk({ 'domestic-under-age': 'unsure' })] }, [danger, wants, carer]],
  ] as const)('%s', (_, person, rest, questions) => {
    expect(asked(person, rest as Partial<Case>)).toEqual(questions)
    expect(texts('questions', person, rest as Partial<Case>)).toContain(en.questions.endForChild)
    expect(texts('do-now', person, rest as Partial<Case>)).toContain(en.doNow.ofChild[0])
  })

  test('no sign is listed as not asked', () => {
    expect(listed(en.unknown.notAsked, child, { emergency: [], wants: [] })).toEqual([en.unknown.ofChild])
  })
})

describe('S-08, S-10: danger now', () => {
  const emergency: Case['emergency'] = ['life-at-risk', 'self-harm']

  test('what to do comes first, and no sign is asked', () => {
    expect(texts('do-now', adult, { emergency }).slice(0, 3)).toEqual([
      en.doNow.danger,
      'Illness or injury that threatens life: get emergency medical help now.',
      'May harm themselves: stay with the person; call somebody trained for this now.',
    ])
    expect(asked(adult, { emergency, wants: [] })).toEqual([])
    expect(asked(adult, { emergency })).toEqual([en.questions.wants])
  })

  test('the person’s say does not fall away', () => {
    expect(texts('do-now', adult, { emergency })).toContain(en.doNow.say)
    expect(texts('do-now', adult, { emergency })).toContain(en.doNow.lifeAtRisk)
  })

  test('there is a level above high', () => {
    expect(texts('risk', adult, { emergency })[0]).toBe(
      'The person: NOW, above high; not assessed beyond what was told',
    )
  })

  test('nobody asked about danger: as if there were', () => {
    expect(texts('do-now', adult)[0]).toBe(en.doNow.dangerNotAsked)
    expect(asked(adult)[0]).toBe(en.questions.danger)
  })

  test('nothing reads as permission to wait', () => {
    const all = [adult, child].flatMap((person) =>
      [undefined, [], emergency].map((told) => sheetText(written(person, told && { emergency: told }))),
    )
    for (const text of all)
      expect(text).not.toMatch(/can wait|no hurry|not urgent|no danger|routine|later today|tomorrow|low risk|safe now/i)
  })
})

describe('S-09: unassessed counts as high and stays marked as not assessed', () => {
  test.each([[[]], [undefined], [['family-in-danger']]])('danger told: %j', (emergency) => {
    const { risk } = assess(
      { schema: 'case@1', pseudonym, person: adult, answers: [], ...(emergency && { emergency: emergency as [] }) },
      { instruments: [bali2015] },
    )
    expect(risk.every(({ level, assessed }) => ['high', 'now'].includes(level) && !assessed)).toBe(true)
    expect(risk).toHaveLength(4)
  })
})
