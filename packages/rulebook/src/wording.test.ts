import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { instruments, type Wording } from './index.ts'

const folder = (id: string): string => join(import.meta.dirname, 'instruments', id)
const all = await Promise.all(
  Object.entries(instruments).map(async ([id, entry]) => {
    const file = join(folder(id), 'wording', 'en.ts')
    const found: Record<string, Wording> = existsSync(file) ? await import(file) : {}
    return { id, set: await entry.load(), english: Object.values(found)[0] }
  }),
)
/** Sets that are read off from what was told, and sets whose items belong to others: they have no questions on purpose. */
const asked = all.filter(({ set }) => !set.readOff && !('item-one' in set.facts))

test('each set that may be asked has its questions in English', () => {
  const ids = all.flatMap(({ id, english }) => (english ? [id] : []))
  expect(ids).toEqual(['bali-2015', 'dol-comply-chain', 'icls-2018-forced-labour', 'ilo-forced-labour-11'])
  for (const { id, english } of asked) expect(english?.instrument, id).toBe(id)
})

describe.each(all.filter(({ english }) => english))('the English of $id', ({ set, english }) => {
  const asks = Object.entries(english?.asks ?? {})

  test('has one question for each fact, and no other', () => {
    expect(asks.map(([fact]) => fact).sort()).toEqual(Object.keys(set.facts).sort())
    expect(new Set(asks.map(([, says]) => says)).size).toBe(asks.length)
  })

  test('S-01 is short, plain, one question, and never leading', () => {
    for (const [fact, says] of asks) {
      expect(says, fact).toMatch(/^[A-Z][^?]*\?$/)
      expect(says.split(' ').length, fact).toBeLessThanOrEqual(22)
      expect(says, fact).not.toMatch(
        /n't|\bnot you\b|surely|of course|really|why\b|victim|traffick|slave|exploit|illegal|crime/i,
      )
    }
    expect(english?.before).toMatch(/skip/)
  })

  test('S-03 S-04 takes nothing for granted that was not told: no setting, no person, no deed', () => {
    // `the work` may only be named where the whole set is about work.
    const about = /\bworks?\b/i.test(set.concerns)
      ? /\bthe (house|home|marriage|family|operation|organ|journey|clients)\b/
      : /\bthe (house|home|marriage|family|operation|organ|journey|hours|days)\b/
    for (const [fact, says] of asks) {
      expect(says, fact).not.toMatch(about)
      expect(says, fact).not.toMatch(
        /\b(your|that) (house|marriage|operation|clients|boss|husband|wife)\b|^since\b|clients/i,
      )
    }
  })

  test('S-16 says that nobody has read it yet', () => {
    expect(english?.reading).toBe('none yet')
  })
})

test('a set without questions says that it is read off and never asked, and why (decision 0016)', () => {
  const silent = all.filter(({ set, english }) => !english && !('item-one' in set.facts))
  expect(silent.map(({ id }) => id).sort()).toEqual([
    'coe-197',
    'eu-2011-36',
    'eu-2011-36-as-amended-2024',
    'ilo-delphi-2009-adult-labour',
    'ilo-delphi-2009-child-labour',
    'palermo-2000',
  ])
  expect(all.filter(({ set }) => set.readOff).map(({ id }) => id)).toEqual(silent.map(({ id }) => id))
  for (const { id, set } of silent) {
    expect(set.concerns, id).toMatch(/read (the signs )?off/i)
    const text = readFileSync(join(folder(id), 'README.md'), 'utf8')
    expect(text, id).toMatch(/\*\*Read off, not asked\*\*/)
    expect(text, id).toContain('docs/decisions/0016')
  }
})

test.each(all)(
  'the README of $id says what it is, of whom, licence, what is not encoded, and how far it was read',
  ({ id }) => {
    const text = readFileSync(join(folder(id), 'README.md'), 'utf8')
    for (const word of [
      /Population and setting/,
      /Licence/,
      /[Nn]ot encoded/,
      /What it is not/,
      /[Ss]tatus of the\s+set/,
    ])
      expect(text).toMatch(word)
  },
)
