import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { placeholders } from './english-mark.ts'
import { readTranslation, type Translation } from './read-translation.ts'
import { ships } from './ships.ts'
import { texts, type Words } from './texts.ts'
import { translated } from './translated.ts'
import { translationSheet } from './translation-sheet.ts'

const word = fc.stringMatching(/^[a-z]{1,6}$/)
const text = fc.tuple(word, fc.constantFrom('', ' {day}', ' {n} of {day}')).map((parts) => parts.join(''))
const wordsOf: fc.Arbitrary<Words> = fc.record({
  instrument: fc.constant('example'),
  language: fc.constant('en'),
  before: text,
  asks: fc.dictionary(word, text, { maxKeys: 5 }),
  list: fc.array(text, { maxLength: 3 }),
})
/** A translation of some words as a translator and a reader may leave it: any text open, written or read. */
const worked = (english: Words) =>
  fc
    .record({
      dir: fc.constantFrom('ltr' as const, 'rtl' as const),
      says: fc.infiniteStream(fc.constantFrom('', 'neno', 'كلمة', '=1+1', 'na "nukuu", na\nmstari')),
      states: fc.infiniteStream(fc.constantFrom('draft', 'read')),
      reading: fc.constantFrom<Translation['reading']>('none yet', {
        role: 'protection officer',
        reference: 'NS-12',
        on: '2026-11-25',
      }),
    })
    .map(({ dir, says, states, reading }) => {
      const rows = translationSheet('example', english, { language: 'sw', dir, reading }).map((row) => {
        const [key = '', said = '', mark = ''] = row
        const next = key === 'key' || key.startsWith('about/') ? '' : says.next().value
        if (next === '') return row
        return [key, said, mark, [next, ...placeholders(said)].join(' '), states.next().value, '']
      })
      return rows
    })
const both = wordsOf.chain((english) => worked(english).map((rows) => ({ english, rows })))

test.prop([both])('what was written comes back from the sheet as it was', ({ english, rows }) => {
  const once = readTranslation('example', english, rows)
  expect(once.problems).toEqual([])
  const again = readTranslation('example', english, translationSheet('example', english, once))
  expect(again).toEqual(once)
})

test.prop([both])('each text is counted once, and is either of the translation or English', ({ english, rows }) => {
  const translation = readTranslation('example', english, rows)
  const { all, open, draft, read, stale } = translation.counts
  expect(open + draft + read + stale).toBe(all)
  const [before, after] = [texts(english), texts(translated(english, translation))]
  expect(Object.keys(after)).toEqual(Object.keys(before))
  for (const [key, said] of Object.entries(after)) {
    expect(said).toBe(translation.texts[key]?.says ?? before[key])
    expect(placeholders(said)).toEqual(placeholders(before[key] ?? ''))
  }
})

test.prop([both])(
  'S-16 a language ships only when a role read it and each text that is written',
  ({ english, rows }) => {
    const translation = readTranslation('example', english, rows)
    const { reading, counts } = translation
    const may = reading !== 'none yet' && counts.draft === 0 && counts.stale === 0 && counts.read > 0
    expect(ships(translation).ships).toBe(may)
  },
)

test.prop([both, fc.integer({ min: 0 })])(
  'English that changed since makes stale what stood on it',
  ({ english, rows }, at) => {
    const keys = Object.keys(texts(english))
    const key = keys[at % keys.length] as string
    const once = readTranslation('example', english, rows)
    const change = (value: unknown, path: string): unknown =>
      typeof value === 'string'
        ? path === key
          ? `${value} now`
          : value
        : Array.isArray(value)
          ? value.map((one, i) => change(one, `${path}/${i}`))
          : Object.fromEntries(
              Object.entries(value as object).map(([k, one]) => [k, change(one, path ? `${path}/${k}` : k)]),
            )
    const changed = change(english, '') as Words
    const now = readTranslation('example', changed, translationSheet('example', changed, once))
    const written = once.texts[key] !== undefined
    expect(now.counts.stale).toBe(written ? 1 : 0)
    if (written) expect(texts(translated(changed, now))[key]).toBe(texts(changed)[key])
    expect(readTranslation('example', changed, rows).counts.stale).toBe(written ? 1 : 0)
  },
)

test.prop([fc.array(fc.array(fc.string())), wordsOf])(
  'no sheet makes it throw, and no problem holds a text',
  (rows, english) => {
    const { problems } = readTranslation('example', english, rows)
    for (const one of problems) expect(Object.keys(one).every((key) => key === 'code' || key === 'row')).toBe(true)
  },
)
