import { expect, it } from 'vitest'
import { sheetNames } from './xlsx-names.ts'

it('makes names valid and different', () => {
  const long = 'a'.repeat(40)
  expect(sheetNames(['Cases', 'cases', '', "'[a]:*?/\\b'", 'History', long, long])).toEqual([
    'Cases',
    'cases 2',
    'Sheet',
    'a b',
    'History 2',
    'a'.repeat(31),
    `${'a'.repeat(29)} 2`,
  ])
})
