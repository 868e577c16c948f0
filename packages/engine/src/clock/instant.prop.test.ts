import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { instantAt, readInstant, timeOf } from './instant.ts'

test.prop([fc.integer({ min: -60_000_000_000, max: 250_000_000_000 })])('what was written is read back', (seconds) => {
  const text = instantAt(seconds * 1000)
  expect(readInstant(text)).toEqual({ ok: true, value: text })
  expect(timeOf(text)).toBe(seconds * 1000)
})

test.prop([fc.anything()])('nothing makes it throw', (value) => {
  expect(typeof readInstant(value).ok).toBe('boolean')
})
