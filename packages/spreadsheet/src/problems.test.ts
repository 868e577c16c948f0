import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { problems } from './index.ts'

it('has a sentence and a next step for each code, and no code besides', () => {
  const folder = new URL('.', import.meta.url)
  const sources = readdirSync(folder).filter((name) => !name.includes('.test.') && name !== 'problems.ts')
  const text = sources.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
  const used = new Set([...text.matchAll(/TAB-\d{3}/g)].map(([code]) => code))
  for (const code of [104, 105, 106, 107]) used.add(`TAB-${code}`)
  expect(Object.keys(problems)).toEqual([...used].sort())
  for (const { says, next } of Object.values(problems)) expect([says, next].every((one) => /\.$/.test(one))).toBe(true)
})
