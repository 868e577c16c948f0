import { expect, test } from 'vitest'
import { pageOf, severityOf, whereOf } from './finding.ts'
import { notes, problems } from './problem.ts'

test('codes of four families, each with two sentences; notes are among them', () => {
  expect(new Set(Object.keys(problems).map((code) => code.slice(0, 4)))).toEqual(
    new Set(['SCH-', 'COL-', 'TAB-', 'CLI-']),
  )
  for (const code of notes) expect(Object.keys(problems)).toContain(code)
  expect(severityOf('CLI-102')).toBe('note')
  expect(severityOf('TAB-001')).toBe('finding')
})

test('a place in words', () => {
  const cell = { sheet: 1, row: 7, column: 3, letter: 'C', heading: 'gender', pointer: '/gender' }
  expect(whereOf({ code: 'COL-201', ...cell })).toBe('sheet 1, row 7, column C (gender) at /gender')
  expect(whereOf({ code: 'SCH-201', record: 2, line: 9, entry: 4 })).toBe('record 2, line 9 at entry 4')
  expect(whereOf({ code: 'TAB-101' })).toBe('the whole file')
  expect(pageOf('TAB-101')).toBe('docs/reference/problems.md#tab-101')
})
