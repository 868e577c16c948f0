import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { lines } from './lines.ts'
import type { Piece, Splitter } from './piece.ts'
import { values } from './values.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const decode = (piece: Piece) => (piece.kind === 'record' ? new TextDecoder().decode(piece.bytes) : piece.kind)

/** Feeds a text in chunks that end at the places given. */
function cut(splitter: Splitter, text: string, places: readonly number[]): readonly Piece[] {
  const bytes = encode(text)
  const ends = [...new Set(places.map((place) => place % (bytes.length + 1))), bytes.length].sort((a, b) => a - b)
  const chunks = ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end))
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()]
}

const places = fc.array(fc.nat(5000), { maxLength: 8 })
const object = fc.dictionary(fc.string(), fc.jsonValue())
const objects = fc.array(object, { maxLength: 8 })
const space = fc.constantFrom('', ' ', '\n', '\r\n', '\t')

describe('whatever the chunks', () => {
  test.prop([objects, places])('a list gives each of its records, and nothing else', (all, at) => {
    const pieces = cut(values(1e6), JSON.stringify(all), at)
    expect(pieces.map((piece) => JSON.parse(decode(piece)))).toEqual(all.map((one) => JSON.parse(JSON.stringify(one))))
  })

  test.prop([objects, places, space, fc.boolean()])(
    'so do records one after the other, and lines',
    (all, at, gap, last) => {
      const texts = all.map((one) => JSON.stringify(one))
      expect(cut(values(1e6), texts.join(gap), at).map(decode)).toEqual(texts)
      const written = texts.map((text, i) => (last || i < texts.length - 1 ? `${text}\n` : text)).join('')
      expect(cut(lines(1e6), written, at).map(decode)).toEqual(texts)
    },
  )

  test.prop([objects, places])('a list written over many lines knows on which line each begins', (all, at) => {
    const text = JSON.stringify(all, null, 1)
    for (const piece of cut(values(1e6), text, at)) expect(text.split('\n')[piece.line - 1]).toMatch(/^ \{/)
  })

  test.prop([fc.string({ unit: 'binary' }), places])(
    'anything at all is cut the same way, and never throws',
    (text, at) => {
      for (const splitter of [lines, values])
        expect(cut(splitter(1e6), text, at).map(decode)).toEqual(cut(splitter(1e6), text, []).map(decode))
    },
  )

  test.prop([fc.array(fc.string().map((text) => text.replaceAll(/[\n\r]/g, ' '))), places])(
    'a line that is no record costs itself only: lines in are pieces out',
    (texts, at) => {
      const pieces = cut(lines(1e6), texts.map((text) => `${text}\n`).join(''), at)
      expect(pieces.map(({ line }) => line)).toEqual(texts.map((_, i) => i + 1))
    },
  )

  test.prop([objects, fc.nat(20), fc.constantFrom('{"a":[}', '{"a":]}', '{"a":{"b":1}', '{,}'), places])(
    'an object that is broken inside costs itself, and no bracket of it another one',
    (all, where, broken, at) => {
      const texts = all.map((one) => JSON.stringify(one))
      texts.splice(where % (texts.length + 1), 0, broken)
      const pieces = cut(values(1e6), `[${texts.join(',')}]`, at)
      if (broken !== '{"a":{"b":1}') expect(pieces.map(decode)).toEqual(texts)
      else expect(pieces.at(-1)).toMatchObject({ kind: 'finding', code: 'CLI-104' })
    },
  )

  test.prop([objects, places])('what is too long is counted and let go', (all, at) => {
    const long = `{"long":"${'x'.repeat(500)}"}`
    const texts = [...all.map((one) => JSON.stringify(one)), long]
    const short = texts.filter((text) => encode(text).length <= 100).length
    for (const pieces of [cut(values(100), `[${texts}]`, at), cut(lines(100), texts.join('\n'), at)]) {
      expect(pieces.filter(({ kind }) => kind === 'record')).toHaveLength(short)
      expect(pieces.filter(({ kind }) => kind === 'too-long')).toHaveLength(texts.length - short)
    }
  })
})
