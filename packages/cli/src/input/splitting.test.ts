import { describe, expect, test } from 'vitest'
import { lines } from './lines.ts'
import type { Splitter } from './piece.ts'
import { values } from './values.ts'

const cut = (splitter: Splitter, text: string) =>
  [...splitter.push(new TextEncoder().encode(text)), ...splitter.end()].map((piece) =>
    piece.kind === 'record'
      ? new TextDecoder().decode(piece.bytes)
      : `${piece.kind === 'finding' ? piece.code : piece.kind} ${piece.line}`,
  )

describe('a list', () => {
  test.each([
    ['nothing', '', []],
    ['an empty list', ' [ ]\n', []],
    ['one record', '{"a":1}', ['{"a":1}']],
    ['cut off after a record', '[{"a":1}', ['{"a":1}', 'CLI-104 1']],
    ['cut off after a comma', '[{"a":1},\n', ['{"a":1}', 'CLI-104 2']],
    ['cut off inside a record', '[{"a":1},{"a"', ['{"a":1}', '{"a"', 'CLI-104 1']],
    ['cut off inside a text', '{"a":"}', ['{"a":"}', 'CLI-104 1']],
    ['a comma missing', '[{}\n{}]', ['{}', 'CLI-106 2', '{}']],
    ['a comma too many', '[{},,{}]', ['{}', 'CLI-106 1', '{}']],
    ['a comma at the end', '[{},]', ['{}', 'CLI-106 1']],
    ['a comma first', '[,{}]', ['CLI-106 1', '{}']],
    ['something after the end', '[{}]\n{}{}', ['{}', 'CLI-105 2']],
    ['numbers and words', '[1, true,"a,]b" ,[2]]', ['1', 'true', '"a,]b"', '[2]']],
    ['brackets and quotes in texts', '[{"a":"]}\\"{["}]', ['{"a":"]}\\"{["}']],
    ['a stray sign', '[}]', ['}']],
    ['commas between records without a list', '{},{}', ['{}', 'CLI-106 1', '{}']],
  ])('%s', (_, text, pieces) => {
    expect(cut(values(1000), text)).toEqual(pieces)
  })

  test('nested a million deep', () => {
    expect(cut(values(10), '[{"a":'.repeat(1e6))).toEqual(['too-long 1', 'CLI-104 1'])
  })
})

describe('lines', () => {
  test.each([
    ['nothing', '', []],
    ['an empty line', '{}\n\n \t\r\n{}\n', ['{}', 'CLI-103 2', 'CLI-103 3', '{}']],
    ['Windows line ends', '{}\r\n{}\r\n', ['{}\r', '{}\r']],
    ['no line end at the end', '{}\n{}', ['{}', '{}']],
    ['cut off', '{}\n{"a":', ['{}', '{"a":', 'CLI-104 2']],
    ['spaces at the end', '{}\n  ', ['{}', 'CLI-103 2']],
  ])('%s', (_, text, pieces) => {
    expect(cut(lines(1000), text)).toEqual(pieces)
  })
})
