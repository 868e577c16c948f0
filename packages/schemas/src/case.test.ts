import { expect, test } from 'vitest'
import { Case } from './case.ts'
import { read } from './read.ts'

const person = { schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht' }
const base = { schema: 'case@1', pseudonym: '3c9k-w7rt-x2mm', person, answers: [] }
const at = (more: object) => {
  const result = read(Case, { ...base, ...more })
  return result.ok ? [] : result.problems.map(({ code, path, rule }) => `${code} ${path}${rule ? ` ${rule}` : ''}`)
}

test('an emergency before any question, with the person’s say', () => {
  const file = {
    emergency: ['violence-now', 'no-safe-place-tonight'],
    wants: [{ what: 'accommodation' }, { what: 'talk-later' }],
    agreed: [{ what: 'be-accompanied', on: '2026-03-01' }],
    saidNo: [{ what: 'police-contact', note: 'Not now.' }],
    setting: 'domestic',
  }
  expect(at(file)).toEqual([])
})

test('the setting is never required and takes unknown', () => {
  expect(at({})).toEqual([])
  expect(at({ setting: 'unknown' })).toEqual([])
  expect(at({ setting: 'transnational' })).toEqual(['SCH-204 /setting'])
})

test('a wish outside the lists is a problem at its place', () => {
  expect(at({ wants: [{ what: 'accommodation' }, { what: 'a house by the sea' }] })).toEqual(['SCH-204 /wants/1/what'])
})

test('answers of another person do not belong in the case', () => {
  const answers = { schema: 'answers@1', instrument: 'bali-2015', answers: {} }
  expect(at({ answers: [answers, { ...answers, pseudonym: person.pseudonym }] })).toEqual([])
  expect(at({ answers: [answers, { ...answers, pseudonym: '9999-9999-9999' }] })).toEqual([
    'SCH-301 /answers/1/pseudonym case/one-person',
  ])
})

test('agreed and said no to the same thing only with the days that tell which came later', () => {
  const what = 'referral'
  expect(at({ agreed: [{ what }], saidNo: [{ what }] })).toEqual(['SCH-301 /saidNo/0 case/yes-or-no'])
  expect(at({ agreed: [{ what, on: '2026-03-02' }], saidNo: [{ what, on: '2026-03-01' }] })).toEqual([])
})
