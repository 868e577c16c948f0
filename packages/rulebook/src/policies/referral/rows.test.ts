import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { consentRows } from './consent-rows.ts'
import { directory } from './directory.ts'
import { neverByDefault } from './never-by-default.ts'
import { referralRoutes } from './routes.ts'
import { referralWindows } from './windows.ts'

const all = { consentRows, directory, neverByDefault, systems: referralRoutes.systems, referralWindows }
const inside = (value: unknown): readonly object[] =>
  typeof value === 'object' && value ? [value, ...Object.values(value).flatMap(inside)] : []
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : []

describe.each(Object.entries(all))('%s', (_, rows) => {
  test('says of everything stated on what it rests, and how far that was read', () => {
    for (const one of inside(rows))
      if ('status' in one) {
        expect(one.status).toMatch(/^(read-in-source|secondary|borrowed|house)$/)
        expect((one as unknown as { cites: readonly unknown[] }).cites.length).toBeGreaterThan(0)
      }
  })

  test('S-01 no text says what a person is', () => {
    for (const text of textsIn(rows))
      expect(text).not.toMatch(/victim|trafficked|negative|fail(ed|s)\b|credib|suspic|refused|illegal/i)
  })

  test('what cites a house rule alone is of the house, and the rule is written down', () => {
    const written = readFileSync(join(import.meta.dirname, '..', '..', '..', 'HOUSE-RULES.md'), 'utf8')
    for (const one of inside(rows)) {
      if (!('cites' in one && 'status' in one)) continue
      const cites = one.cites as readonly { source: string; pin: string }[]
      if (cites.every(({ source }) => source === 'house-rules')) expect(one.status).toBe('house')
      for (const { source, pin } of cites)
        if (source === 'house-rules') expect(written).toContain(`\n${pin.replace('rule ', '')}. `)
    }
  })
})

test('S-08 no exception is shipped, and only a purpose may do without consent', () => {
  for (const { needs, purposes } of consentRows)
    if (needs.length === 0) expect(purposes).toEqual(['formal-identification'])
})

test('a National Society is on no list of first responders, and the duty is law in one place only', () => {
  for (const { mayRefer } of referralRoutes.systems) expect(mayRefer.join()).not.toMatch(/red cross|red crescent/i)
  const laws = referralRoutes.systems.filter(({ duty }) => duty?.state === 'law').map(({ place }) => place)
  expect(laws).toEqual(['GB-EAW'])
})

test('a part that lies in a larger one has a system or its larger place has one', () => {
  const places = referralRoutes.systems.map(({ place }) => place)
  for (const [part, larger] of Object.entries(referralRoutes.partOf))
    expect(places.includes(part) || places.includes(larger)).toBe(true)
})

test('Scotland and Northern Ireland get the one name that the English lists place there, and are told to look up others', () => {
  const of = (place: string) => referralRoutes.systems.find((row) => row.place === place)
  expect(of('GB-SCT')?.mayRefer).toEqual(['TARA'])
  expect(of('GB-NIR')?.mayRefer).toEqual(['Health and Social Care Trusts'])
  for (const place of ['GB-SCT', 'GB-NIR']) {
    expect(of(place)?.says).toContain('which others, look it up')
    expect(of(place)?.status).toBe('house')
  }
})

test('the form of one English organisation is cited for England and Wales only', () => {
  const cited = referralRoutes.systems.filter(({ cites }) => cites.some(({ source }) => source === 'rebuild-consent'))
  expect(cited.map(({ place }) => place)).toEqual(['GB-EAW'])
})

test('half of a window is a rule of ours, and no part of the window', () => {
  for (const { closing } of Object.values(referralWindows.windows)) expect(closing).toBe(0)
  expect([referralWindows.chase.part, referralWindows.chase.status]).toEqual([0.5, 'house'])
})

test('S-10 windows are 24, 72 and 336 hours, and an hour for now', () => {
  expect(Object.values(referralWindows.windows).map(({ hours, status }) => [hours, status])).toEqual([
    [1, 'borrowed'],
    [24, 'read-in-source'],
    [72, 'read-in-source'],
    [336, 'read-in-source'],
  ])
})
