import { advise, all, any, atLeast, type RuleSet, rule, ruleSet, sign, source, yes } from '@cairn/engine'
import { record } from '@cairn/engine/replay'
import { describe, expect, test } from 'vitest'
import { difference } from './difference.ts'
import { differencePage } from './difference-page.ts'

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
type Fact = 'tired' | 'cold' | 'wet'
const few = { tired: 'They are tired.', cold: 'They are cold.', wet: 'They are wet.' }
const room = (
  when: Parameters<typeof rule>[0]['when'],
  says = 'A room.',
  signs: Record<string, string> = few,
): RuleSet =>
  ruleSet({
    id: 'example-guide',
    version: '0.1.0',
    title: 'Example guide',
    concerns: 'Everybody.',
    says: 'Who is tired gets a room.',
    saysNot: 'Anything else.',
    inForce: { from: '2026-01-01' },
    reading: 'none yet',
    facts: Object.fromEntries(
      Object.entries(signs).map(([id, told]) => [id, sign({ says: told, unknown: 'open', ...rest })]),
    ),
    outcomes: { room: 'Offer a room.', wait: 'Stay in contact.', tea: 'Offer tea.' },
    whileOpen: 'wait',
    otherwise: 'tea',
    rules: [rule({ id: 'example-guide/room', says, when: when as never, then: 'room', ...rest })],
  }) as unknown as RuleSet
const one = room(any(yes<Fact>('tired'), yes<Fact>('cold'), yes<Fact>('wet')))
const two = room(atLeast(2, yes<Fact>('tired'), yes<Fact>('cold'), yes<Fact>('wet')))
const three = room(all(yes<Fact>('tired'), yes<Fact>('cold'), yes<Fact>('wet')))
const cases = [
  {
    name: 'only tired',
    record: record({ tired: 'yes', cold: 'no', wet: 'no' }, advise({ tired: 'yes', cold: 'no', wet: 'no' }, one)),
  },
]

describe('two versions of a set', () => {
  test('the same: nothing', () => {
    expect(difference(one, one, cases)).toEqual({
      set: 'example-guide',
      was: '0.1.0',
      is: '0.1.0',
      kind: 'none',
      words: [],
      cases: [],
      patterns: { state: 'same-logic' },
    })
  })

  test('whether a set is asked, what it covers and when asking stops: words only', () => {
    const { cites, status } = one.rules[0] as (typeof one.rules)[number]
    const childHalt = { says: 'No more.', when: one.rules[0]?.when, cites, status } as never
    const found = difference(one, { ...one, readOff: true, covers: 'lifetime', childHalt }, [])
    expect(found.kind).toBe('words-only')
    expect(found.words.map(({ where }) => where)).toEqual([
      'how it is asked',
      'what it covers',
      'when asking stops',
      'when asking stops, its condition',
      'when asking stops, its sources',
      'when asking stops, its status',
    ])
  })

  test('another sentence of a rule: words only', () => {
    const found = difference(
      one,
      room(any(yes<Fact>('tired'), yes<Fact>('cold'), yes<Fact>('wet')), 'A warm room.'),
      cases,
    )
    expect([found.kind, found.words]).toEqual([
      'words-only',
      [{ where: 'rule example-guide/room', was: 'A room.', is: 'A warm room.' }],
    ])
  })

  test('a higher threshold: the case and every pattern that it takes away, by hand', () => {
    const found = difference(one, two, cases)
    expect(found.kind).toBe('less-protective')
    expect(found.cases).toEqual([{ name: 'only tired', was: 'room', is: 'tea' }])
    // Exactly one yes: 3 places for it, each of the other two no or not asked: 12. No yes and one open: 3, where one more
    // could still have been enough.
    expect(found.patterns).toMatchObject({ state: 'tried', tried: 27, count: 15 })
    expect(found.words.map(({ where }) => where)).toEqual(['rule example-guide/room, its condition'])
    expect(differencePage(found)).toContain('| only tired | room | tea |')
    expect(differencePage(found)).toContain('Of all 27 patterns, 15 give another next step.')
  })

  test('a lower one goes the other way, and two changes can go both', () => {
    expect(difference(three, two, cases).kind).toBe('more-protective')
    expect(difference(room(all(yes<Fact>('tired'), yes<Fact>('cold'))), room(yes<Fact>('wet')), cases).kind).toBe(
      'both-ways',
    )
  })

  test('a sign more or less is told, and answers to it do not trip the other', () => {
    const { wet: _, ...signs } = few
    const lacks = room(any(yes<Fact>('tired'), yes<Fact>('cold')), 'A room.', signs)
    const found = difference(lacks, one, cases)
    expect(found.kind).toBe('more-protective')
    expect(found.words).toContainEqual({ where: 'fact wet', is: 'They are wet.' })
  })

  test('a set too large to walk says so, and its cases are decided all the same', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`sign-${i}`, `Sign ${i}.`]))
    const large = (least: number) => room(atLeast(least, ...Object.keys(many).map((id) => yes(id))), 'A room.', many)
    const answers = { 'sign-1': 'yes' } as const
    const found = difference(large(1), large(2), [
      { name: 'one sign', record: record(answers, advise(answers, large(1))) },
    ])
    expect(found.patterns).toEqual({ state: 'too-many' })
    expect([found.kind, found.cases]).toEqual(['less-protective', [{ name: 'one sign', was: 'room', is: 'wait' }]])
  })
})
