import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Advice,
  advise,
  answersOf,
  type Citation,
  type Examples,
  type Fact,
  type RuleSet,
  type Status,
  weakest,
} from '@cairn/engine'
import { fingerprint } from '@cairn/engine/fingerprint'
import { haltsOn } from '@cairn/engine/interview'
import { describe, expect, test } from 'vitest'
import { instruments, policies, rows, sources } from './index.ts'

const folder = join(import.meta.dirname, '..')
const load = (catalogue: typeof policies | typeof instruments) =>
  Promise.all(
    Object.entries(catalogue).map(async ([id, entry]) => ({
      id,
      entry,
      set: (await entry.load()) as unknown as RuleSet,
      examples: (await entry.examples()) as readonly Examples[],
    })),
  )
const ofScreening = await load(instruments)
const loaded = [...ofScreening, ...(await load(policies))]
const plain = await Promise.all(
  Object.entries(rows).map(async ([id, entry]) => ({ id, entry, data: (await entry.load()) as unknown })),
)
/** Every part of some data that cites something. */
const citing = (data: unknown): readonly { readonly cites: readonly Citation[]; readonly status: Status }[] =>
  typeof data === 'object' && data !== null
    ? [...('cites' in data ? [data as never] : []), ...Object.values(data).flatMap(citing)]
    : []
const ofFact = ({ cites, unknown }: Fact) => [...cites, ...(unknown === 'open' ? [] : unknown.cites)]
const citationsOf = ({ facts, rules }: RuleSet): readonly Citation[] => [
  ...Object.values(facts).flatMap(ofFact),
  ...rules.flatMap(({ cites }) => cites),
]
const statusesOf = ({ facts, rules }: RuleSet) => [
  ...Object.values(facts).flatMap(({ status, unknown }) => [status, ...(unknown === 'open' ? [] : [unknown.status])]),
  ...rules.map(({ status }) => status),
]
/** Every text of a set that somebody may be shown. */
const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(textsOf) : []

describe('the catalogue', () => {
  test('lists every instrument, and the package exports each by its own path', () => {
    const folders = readdirSync(join(folder, 'src', 'instruments')).sort()
    expect(Object.keys(instruments)).toEqual(folders)
    const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    for (const id of folders) expect(exports).toHaveProperty([`./${id}`])
  })

  test('lists every policy under the question it answers, and the package exports each by its own path', () => {
    const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    for (const [id, { question }] of Object.entries(policies)) {
      expect(exports[`./${id}`]['@cairn/source']).toMatch(new RegExp(`^\\./src/policies/${question}/[a-z-]+\\.ts$`))
    }
  })

  test('lists all plain rows, so that nothing ships that is not in the book', () => {
    const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const listed = [...Object.keys(instruments), ...Object.keys(policies), ...Object.keys(rows)].map((id) => `./${id}`)
    const paths = Object.keys(exports).filter((path) => path.startsWith('./') && !/package\.json|\/.*\//.test(path))
    expect(paths.filter((path) => !listed.includes(path))).toEqual([])
  })

  test.each(plain)('the rows of $id cite a source and carry a status wherever they say something', ({ data }) => {
    const found = citing(data)
    expect(found.length).toBeGreaterThan(0)
    for (const { cites, status } of found) {
      expect(cites.length).toBeGreaterThan(0)
      expect(['read-in-source', 'secondary', 'borrowed', 'house']).toContain(status)
    }
  })

  test.each(loaded)('says of $id what $id says of itself', ({ id, entry, set }) => {
    expect([set.id, set.title]).toEqual([id, entry.title])
    expect(entry.status).toBe(weakest(statusesOf(set)))
  })
})

describe('the sources', () => {
  const cited = [
    ...loaded.flatMap(({ set }) => citationsOf(set)),
    ...plain.flatMap(({ data }) => citing(data).flatMap(({ cites }) => cites)),
  ]
  const known = Object.values(sources)

  test('are all cited, and every citation leads to one', () => {
    expect([...new Set(cited.map(({ source }) => source))].sort()).toEqual(known.map(({ id }) => id).sort())
    for (const { source, title, kind, pin } of cited) {
      expect(known).toContainEqual(expect.objectContaining({ id: source, title, kind }))
      expect(pin).not.toBe('')
    }
  })

  test('say when they were read, and are not called by what people are', () => {
    for (const { read, title } of known) {
      expect(read).toMatch(/^(none yet|\d{4}-\d{2}-\d{2})$/)
      expect(title).not.toMatch(FORBIDDEN)
    }
  })

  test('every house rule that is cited is written down', () => {
    const rules = readFileSync(join(folder, 'HOUSE-RULES.md'), 'utf8').match(/^\d+\. /gm) ?? []
    const pins = new Set(cited.filter(({ source }) => source === 'house-rules').map(({ pin }) => pin))
    for (const pin of pins) expect(rules).toContain(`${pin.replace('rule ', '')}. `)
  })
})

describe.each(ofScreening)('$id, to screen with', ({ set }) => {
  test('asks nothing of origin, belief, looks, orientation or occupation, and nothing that could lower a result', () => {
    for (const [fact, { says }] of Object.entries(set.facts)) {
      expect(`${fact} ${says}`).not.toMatch(NEVER_SCORED)
      expect(fact).not.toMatch(COUNTER_SIGN)
    }
    expect(set.rises).toBe(true)
    expect(JSON.stringify(set.rules)).not.toContain('"op":"not"')
  })

  test('S-04 says of every fact that tells of a child that asking stops there', () => {
    const ofAge = Object.keys(set.facts).filter((fact) => /^age$|(^|-)under-age$/.test(fact))
    const ofChild = Object.keys(set.facts).filter((fact) =>
      [{ [fact]: 'yes' }, { [fact]: 'child' }, { [fact]: 'declined' }].some(
        (told) => set.childHalt && haltsOn(told, set, set.childHalt),
      ),
    )
    expect(ofChild).toEqual(ofAge)
  })

  test('S-02 ends with help, and only when nothing is open', () => {
    const none = advise({}, set)
    expect([none.outcome, none.settled]).toEqual([set.whileOpen, false])
    expect(set.outcomes[set.otherwise]).toMatch(/help/i)
  })
})

test.each(plain)('S-01 the rows of $id say nothing that is never said', ({ data, entry }) => {
  for (const text of textsOf([data, entry.title, entry.says, entry.saysNot])) expect(text).not.toMatch(FORBIDDEN)
})

describe.each(loaded)('$id', ({ id, set, examples }) => {
  // To write it anew: node tools/emit.mjs
  test('carries the fingerprint of its logic', () => {
    expect(set.fingerprint).toBe(fingerprint(set))
  })

  test('S-01 no text says what a person is', () => {
    for (const text of textsOf(set)) expect(text).not.toMatch(FORBIDDEN)
  })

  test('names everything in words that do not deny', () => {
    const ids = [...Object.keys(set.facts), ...Object.keys(set.groups), ...Object.keys(set.outcomes)]
    for (const one of ids) expect(one).toMatch(/^(?!not-|no-)[a-z]+(-[a-z]+)*$/)
    for (const rule of set.rules) expect(rule.id).toMatch(new RegExp(`^${id}/[a-z]+(-[a-z]+)*$`))
  })

  test('says how far each source was read, and that nobody has signed it yet', () => {
    for (const status of statusesOf(set)) expect(status).toMatch(/^(read-in-source|secondary|borrowed|house)$/)
    expect(set.reading).toBe('none yet')
    for (const text of [set.says, set.saysNot, set.concerns]) expect(text).toMatch(/^[A-Z].*\.$/)
    expect(set.notEncoded.length).toBeGreaterThan(0)
  })

  test('has worked cases for each rule: it applies, it does not, one unknown, one declined', () => {
    expect(examples.map(({ rule }) => rule)).toEqual(set.rules.map((rule) => rule.id))
    for (const { rule, cases } of examples) {
      const { then } = set.rules.find((one) => one.id === rule) as RuleSet['rules'][number]
      const all = Object.values(cases)
      expect(all.some(({ gives }) => gives === then)).toBe(true)
      expect(all.some(({ gives }) => gives !== then)).toBe(true)
      expect(all.some(({ unsure = [] }) => unsure.length > 0)).toBe(true)
      expect(all.some(({ declined = [] }) => declined.length > 0)).toBe(true)
    }
  })

  describe.each(examples)('$rule', ({ cases }) => {
    test.each(Object.entries(cases))('%s', (_, example) => {
      const { outcome, possible }: Advice = advise(answersOf(set, example), set)
      expect(outcome).toBe(example.gives)
      if (example.possible) expect(possible).toEqual(example.possible)
    })
  })
})

/** Words that say what a person or a result is, or that blame. */
const FORBIDDEN =
  /victim|trafficked|negative|fail(ed|s|ure)\b|credib|suspic|risk score|refused to cooperate|illegal|genuine|liar|truthful/i
const NEVER_SCORED =
  /national|ethnic|race\b|racial|relig|belief|faith|cloth|dress|tattoo|orientation|gay|lesbian|homosex|occupation|profession|sex worker|prostitute\b|migrant|border|visa|papers/i
const COUNTER_SIGN = /phone|cash|door|papers-in-order|^consent|agreed$|earlier|withdrew|cooperat/
