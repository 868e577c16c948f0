import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { en } from '@cairn/casework'
import { rights } from '@cairn/rulebook/rights'
import { inventedCases } from '@cairn/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { isPlace } from './place.ts'
import { session } from './session.ts'

const cwd = mkdtempSync(join(tmpdir(), 'place-'))
afterAll(() => rmSync(cwd, { recursive: true }))
writeFileSync(join(cwd, 'cases.ndjson'), inventedCases.map(({ record }) => `${JSON.stringify(record)}\n`).join(''))
const at = (place: string, ...args: readonly string[]) => session(['assess', '--place', place, ...args], { cwd })

describe('CLI-014: a place that is no country is refused, before anything is written', () => {
  test.each(['UK', 'XX', 'ZZ', 'EU', 'UN', 'EL', 'UK-ENG', 'pt', 'PRT', 'PT-', 'PT-1234', 'FR 75', ''])(
    '%j',
    async (place) => {
      const { code, out, err } = await at(place, '--sheets', 'never', 'cases.ndjson')
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(/^CLI-014 .*the United Kingdom is GB/)
    },
  )

  test('every place that a row of law names is taken', () => {
    const places = [...rights.rows.map(({ place }) => place), ...Object.keys(rights.within)]
    expect(places.filter((one) => !isPlace(one) && !Object.hasOwn(rights.floors, one))).toEqual([])
    expect(['JP', 'XK', 'FR-75', 'GB-XYZ'].filter(isPlace)).toHaveLength(4)
  })
})

describe('what the rows lack for a place is told once, and nothing is found wrong', () => {
  test.each([
    ['JP', 'no law of this country is written down', 'unknown-place'],
    ['GB-XYZ', 'nothing is written down for this part alone', 'unknown-part'],
    ['FR-75', 'nothing is written down for this part alone', 'unknown-part'],
    ['GB', 'its parts have law of their own', 'part-not-said'],
  ] as const)('%s, on the terminal and on each sheet', async (place, says, problem) => {
    const { code, out } = await at(place, '--sheets', place, 'cases.ndjson')
    expect(code).toBe(0)
    expect(out.split('\n').filter((line) => line.startsWith('  place '))).toEqual([expect.stringContaining(says)])
    const written = readFileSync(join(cwd, place, 'sheet-000001.txt'), 'utf8').replaceAll(/\s+/g, ' ')
    expect(written).toContain(en.rights.place[problem])
  })

  test('the invented people too', async () => {
    expect((await at('JP')).out).toMatch(/\n {2}place +no law of this country is written down/)
    expect((await session(['assess'])).out).not.toContain('\n  place ')
  })

  test.each(['FR', 'GB-SCT', 'GB-ENG'])('nothing is told of %s, whose law is there', async (place) => {
    expect((await at(place, 'cases.ndjson')).out).not.toContain('\n  place ')
  })
})
