import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { advise, answersOf, examples, type RuleSet, ruleSet, sign, source, yes } from '@cairn/engine'
import { fingerprint, seal, semantics } from '@cairn/engine/fingerprint'
import { record } from '@cairn/engine/replay'
import { instruments, policies } from '@cairn/rulebook'
import { describe, expect, test } from 'vitest'
import { released } from '../tools/release.mjs'
import { broken, type Released } from './released.ts'

const folder = join(import.meta.dirname, '..', 'packages', 'rulebook', 'released')
const engine = { advise, answersOf, fingerprint, record, semantics }
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const loaded = await Promise.all(
  Object.values({ ...instruments, ...policies }).map(async (entry) => ({
    set: (await entry.load()) as unknown as RuleSet,
    examples: await entry.examples(),
  })),
)
const today = loaded.map(({ set }) => set)
const at = (version: string, some: unknown): Released => released(version, some, engine)

describe('what was released', () => {
  test.each(files)('%s still holds, or the versions say that it changed', (name) => {
    const file: Released = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    expect(`${file.version}.json`).toBe(name)
    expect(broken(file, today)).toEqual([])
  })

  test('would hold if it were released now', () => {
    const now = at('1.0.0', loaded)
    expect(Object.keys(now.sets)).toEqual(Object.keys({ ...instruments, ...policies }))
    expect(broken(JSON.parse(JSON.stringify(now)), today)).toEqual([])
  })
})

describe('a release', () => {
  const guide = source({
    id: 'example-guide',
    title: 'Example guide',
    publisher: 'Nobody',
    year: 2026,
    kind: 'guidance',
    licence: 'invented',
    read: 'none yet',
  })
  const rest = { cites: [guide.at('p. 20')], status: 'house' } as const
  const edition = (version: string, by: 'cold' | 'tired', says = 'A room.') =>
    seal(
      ruleSet({
        id: 'example-guide',
        version,
        title: 'Example guide',
        says,
        saysNot: 'Anything else.',
        concerns: 'Everybody.',
        inForce: { from: '2026-01-01' },
        reading: 'none yet',
        facts: {
          cold: sign({ says: 'They are cold.', unknown: 'open', ...rest }),
          tired: sign({ says: 'They are tired.', unknown: 'open', ...rest }),
        },
        outcomes: { room: 'Offer a room.', wait: 'Stay in contact.', tea: 'Offer tea.' },
        whileOpen: 'wait',
        otherwise: 'tea',
        rules: [{ id: 'example-guide/room', says: 'A room.', when: yes(by), then: 'room', ...rest }],
      }),
    ) as unknown as RuleSet
  const first = edition('0.1.0', 'cold')
  const file = at('1.0.0', [
    { set: first, examples: [examples(first, first.rules[0], { cold: { yes: ['cold'], gives: 'room' } })] },
  ])

  test('holds each set whole, with its fingerprint and its cases as records', () => {
    expect(file).toMatchObject({ format: 'rulebook/1', version: '1.0.0', semantics })
    expect(file.sets['example-guide']).toMatchObject({
      version: '0.1.0',
      fingerprint: first.fingerprint,
      set: { rules: [{ id: 'example-guide/room', when: { op: 'yes', fact: 'cold' } }] },
      examples: { 'example-guide/room': { cold: { answers: { cold: 'yes' }, outcome: 'room' } } },
    })
  })

  test('is kept by the same rules, and by the same rules in other words', () => {
    expect(broken(file, [first])).toEqual([])
    expect(broken(file, [edition('0.1.0', 'cold', 'Other words.')])).toEqual([])
  })

  test('is broken where a result changed and the version of the set did not', () => {
    expect(broken(file, [edition('0.1.0', 'tired')])).toEqual([
      'example-guide 0.1.0: the logic changed and the version did not',
      'example-guide 0.1.0: example-guide/room, “cold” gave room and gives wait',
    ])
    expect(broken(file, [edition('0.1.1', 'tired')])).toEqual([])
    expect(broken(file, [edition('0.10.0', 'tired')])).toEqual([])
  })

  test('is broken where a set is gone or older', () => {
    expect(broken(file, [])).toEqual(['example-guide is gone; a set that was released is retired with a date'])
    expect(broken(file, [edition('0.0.9', 'cold')])).toEqual([
      'example-guide 0.0.9 is older than what was released, 0.1.0',
    ])
  })

  test('is broken where the engine decides the released set otherwise and does not say so', () => {
    const other = JSON.parse(JSON.stringify(file).replaceAll('"outcome":"room"', '"outcome":"tea"'))
    const sentence =
      'example-guide: the engine decides example-guide/room, “cold” otherwise and kept its semantics number'
    expect(broken(other, [edition('0.2.0', 'cold')])).toEqual([sentence])
    expect(broken({ ...other, semantics: semantics - 1 }, [edition('0.2.0', 'cold')])).toEqual([])
  })

  test('is not made of a set without examples, or with a stale fingerprint', () => {
    expect(() => at('1.0.0', [{ set: first, examples: [] }])).toThrow('has no examples')
    const stale = { ...first, fingerprint: 'sha256-0' }
    const own = [examples(first, first.rules[0], { cold: { yes: ['cold'], gives: 'room' } })]
    expect(() => at('1.0.0', [{ set: stale, examples: own }])).toThrow('stale fingerprint')
  })
})
