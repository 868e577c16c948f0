import { bali2015 } from '@cairn/rulebook/bali-2015'
import type { Case } from '@cairn/schemas/case'
import { describe, expect, test } from 'vitest'
import { assess } from './assess.ts'
import { sheet } from './sheet.ts'
import { sheetText } from './sheet-text.ts'
import { en } from './wording/en.ts'
import { adult, section, talk, texts, written } from './written.ts'

describe('questions that nobody looks at yet', () => {
  test.each(['dates', 'rights', 'offers'] as const)('%s says so, and how to read it', (id) => {
    expect(texts(id, adult).join(' ')).toMatch(/not looked at yet.* Read it as: /i)
  })

  test('no rules at hand for what was asked', () => {
    const answers = [talk({}, { instrument: 'another' })]
    expect(texts('signs', adult, { answers })).toContain(en.signs.unscreened)
  })

  test('no rules at all', () => {
    const none = sheet(assess(talk({}), { instruments: [] }))
    expect(sheetText(none)).toContain('No rules looked at any answers yet.')
  })
})

test('one’s own words never reach the sheet', () => {
  const note = 'NOT-IN-THIS-TOWN'
  const wish = [{ what: 'accommodation', note }] as const
  const record = {
    wants: [...wish],
    agreed: [...wish],
    answers: [
      talk({}, { refusals: [{ fact: 'threats', at: '2026-03-01', reopened: { by: 'person', reason: note } }] }),
    ],
  }
  expect(JSON.stringify(written(adult, record as Partial<Case>))).not.toContain(note)
})

describe('S-07: nobody possibly involved interprets', () => {
  test.each([
    [{ how: 'companion', tie: 'none-found' }, true],
    [{ how: 'in-person', vetted: 'yes' }, true],
    [{ how: 'telephone', tie: 'not-known' }, true],
    [{ how: 'telephone', tie: 'none-found' }, false],
    [{ how: 'none' }, false],
    [undefined, false],
  ] as const)('%j', (interpreter, changes) => {
    const answers = [talk({}, { ...(interpreter && { interpreter }) })]
    expect(texts('offers', adult, { answers }).includes(en.offers.otherInterpreter)).toBe(changes)
  })
})

test('languages by name where there is one', () => {
  expect(texts('offers', { ...adult, languages: ['ti', 'ar'], reads: [] })).toEqual(
    expect.arrayContaining(['Speaks, preferred first: Tigrinya · Arabic', en.offers.readsNothing]),
  )
  expect(texts('offers', { ...adult, languages: ['qqz'] })).toContain('Speaks, preferred first: qqz')
})

describe('page two: signs and sources', () => {
  test('reasons with their answers, sources and status', () => {
    const reasons = section('signs', adult, { answers: [talk({ 'misled-about-work': 'yes' })] })
    expect(reasons.find(({ kind }) => kind === 'reason')).toMatchObject({
      says: 'Because: Offer help on one sign of exploitation.',
      answers: ['The person was misled about what they would do, or where. — yes'],
      rests: expect.stringMatching(/^Rests on: house-rules, rule 1; .*house rule, published by nobody$/),
    })
  })

  test('an answer that changed is told, and a yes is kept', () => {
    const answers = [talk({ threats: 'yes' }), talk({ threats: 'no' })]
    expect(texts('signs', adult, { answers })).toContain(bali2015.facts.threats.says)
  })
})
