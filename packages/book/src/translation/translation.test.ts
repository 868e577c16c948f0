import { expect, test } from 'vitest'
import { readTranslation } from './read-translation.ts'
import { ships } from './ships.ts'
import { pseudoWords } from './translated.ts'
import { translationSheet } from './translation-sheet.ts'

const english = {
  instrument: 'example',
  language: 'en',
  reading: 'none yet',
  asks: { cold: 'Are you cold?', day: 'Is it {day}?' },
} as const
const rows = translationSheet('example', english, { language: 'ar', dir: 'rtl' })
/** The sheet with some cells of the column `translation` or another one put in. */
const sent = (cells: Record<string, string>, column = 3) =>
  rows.map((row) => row.map((cell, at) => (at === column ? (cells[row[0] ?? ''] ?? cell) : cell)))
const read = (some: readonly (readonly string[])[]) => readTranslation('example', english, some)
const codes = (some: readonly (readonly string[])[]) => read(some).problems

test.each([
  ['a column is gone', rows.map((row) => row.slice(0, 4)), { code: 'WRD-101', row: 1 }],
  ['it is of other words', sent({ 'about/words': 'other' }), { code: 'WRD-102' }],
  ['the language is no tag', sent({ 'about/language': 'Arabic, I think' }), { code: 'WRD-103' }],
  ['the direction is none', sent({ 'about/direction': 'right' }), { code: 'WRD-104' }],
  ['a key is gone', [...rows, ['asks/wet', '', '', 'x', 'draft', '']], { code: 'WRD-105', row: 11 }],
  ['a key stands twice', [...rows, rows.at(-1) ?? []], { code: 'WRD-106', row: 11 }],
  ['a place to fill in is lost', sent({ 'asks/day': 'هل هو اليوم؟' }), { code: 'WRD-107', row: 10 }],
  [
    'the state is unknown',
    sent({ 'asks/cold': 'x' }).map((row) => (row[0] === 'asks/cold' ? [...row.slice(0, 4), 'done', ''] : row)),
    { code: 'WRD-108', row: 9 },
  ],
  ['a name stands where the role belongs', sent({ 'about/read-by-role': 'Ada Example' }), { code: 'WRD-109' }],
  ['only a day stands there', sent({ 'about/read-on': '2026-11-25' }), { code: 'WRD-109' }],
])('says by code and row: %s', (_, some, problem) => {
  expect(codes(some)).toEqual([problem])
  expect(ships(read(some)).because).toContain('problems')
})

test('takes columns in any order, and rows of blanks at the end', () => {
  const turned = rows.map((row) => [...row].reverse())
  expect(read([...turned, ['', '', ''], []])).toEqual(read(rows))
})

test('what was read, and open, goes out with a count of what stays English', () => {
  const by = { role: 'protection officer', reference: 'NS-12', on: '2026-11-25' }
  const signed = translationSheet('example', english, { language: 'ar', dir: 'rtl', reading: by })
  const some = signed.map((row) => (row[0] === 'asks/cold' ? [...row.slice(0, 3), 'هل تشعر بالبرد؟', 'read', ''] : row))
  expect(ships(read(some))).toEqual({ ships: true, because: [], inEnglish: 1 })
  expect(read(some).reading).toEqual(by)
})

test('a draft is held back, whoever signed', () => {
  expect(ships(read(sent({ 'asks/cold': 'بارد' }))).because).toContain('nobody-read-it')
  expect(ships(read(sent({ 'asks/cold': 'بارد' }))).ships).toBe(false)
})

test('the pseudo-language keeps what a program fills in', () => {
  expect(pseudoWords(english, 'ltr')).toEqual({
    instrument: 'example',
    language: 'en-XA',
    reading: 'none yet',
    asks: { cold: '⟦Are you cold?⟧', day: '⟦Is it {day}?⟧' },
  })
})

test('a stale text stays so until its state is changed, and nothing else has to be', () => {
  const draft = read(sent({ 'asks/cold': 'بارد' }))
  const newer = { ...english, asks: { ...english.asks, cold: 'Do you feel cold?' } }
  const sheet = translationSheet('example', newer, draft)
  expect(readTranslation('example', newer, sheet).texts['asks/cold']?.state).toBe('stale')
  const looked = sheet.map((row) => row.map((cell) => (cell === 'stale' ? 'draft' : cell)))
  expect(readTranslation('example', newer, looked).counts).toEqual({ all: 2, open: 1, draft: 1, read: 0, stale: 0 })
})
