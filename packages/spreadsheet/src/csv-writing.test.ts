import { expect, it } from 'vitest'
import { writeCsv } from './index.ts'

it.each([
  ['=1', "'=1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@a', "'@a"],
  ['＝1', "'＝1"],
  [' =1', "' =1"],
  ['\t=1', '"\'\t\'=1"'],
  ['\r=1', '"\'\r\'=1"'],
  ["'=1", "''=1"],
  ["'a", "'a"],
  ['a;=1', '"a;\'=1"'],
  ['a, -1', '"a, -1"'],
  ['say "a"', '"say ""a"""'],
  ['a\0b', 'ab'],
])('writes %j as %j', (text, written) => {
  expect(writeCsv([[text, 'x']], { mark: false })).toBe(`${written},x\r\n`)
})

it('writes numbers as they are, and none that is not finite', () => {
  expect(writeCsv([[-1, 2.5, Number.NaN]], { mark: false })).toBe('-1,2.5,\r\n')
})

it('begins with the mark, and divides as told', () => {
  expect(writeCsv([['a', 'b']], { delimiter: ';' })).toBe('\ufeffa;b\r\n')
})
