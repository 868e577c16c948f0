import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { everyProblem, page, problemsPage } from '../tools/problems.mjs'

const { problems, notes } = await everyProblem()

test('the page of problems is what the code says; if not: node tools/problems.mjs', () => {
  expect(readFileSync(page, 'utf8')).toBe(problemsPage(problems, notes))
})

test('every code has the place on the page that findings name', () => {
  const anchors = new Set([...readFileSync(page, 'utf8').matchAll(/^### (\S+)$/gm)].map(([, code]) => code))
  expect(Object.keys(problems).filter((code) => !anchors.has(code))).toEqual([])
})

test('every code is of a known family, and says what it is and what to do next', () => {
  for (const [code, { says, next }] of Object.entries<{ says: string; next: string }>(problems)) {
    expect(code).toMatch(/^(CLI|COL|HTC|SCH|TAB|WRD|XLF)-\d{3}$/)
    expect(says).toMatch(/^\p{Lu}.*\.$/su)
    expect(next).toMatch(/^\p{Lu}.*\.$/su)
  }
})

test('what a reader of the standard, of a form or of a translation can report is on it', () => {
  const families = new Set([...readFileSync(page, 'utf8').matchAll(/^### ([A-Z]+)-/gm)].map(([, family]) => family))
  expect([...families].sort()).toEqual(['CLI', 'COL', 'HTC', 'SCH', 'TAB', 'WRD', 'XLF'])
})
