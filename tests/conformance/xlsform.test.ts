import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  english,
  type FormModel,
  type FormOptions,
  formModel,
  readSubmissions,
  toXForm,
  toXlsForm,
} from '@cairn/adapter-xlsform'
import { compile } from '@cairn/engine'
import { instruments } from '@cairn/rulebook'
import { screen } from '@cairn/screening'
import { writeXlsx } from '@cairn/spreadsheet'
import { describe, expect, test } from 'vitest'
import { invented, inventedFrench, inventedHalt, inventedTable } from '../../packages/adapter-xlsform/src/invented.ts'
import { anAnswer, chance, factsOf, questionsOf } from '../form-answers.ts'
import { type Filling, fill } from '../form-engine.ts'

type Set = Parameters<typeof inventedFrench>[0]
const bare = { halt: 'asked-before', unencrypted: 'invented-data-only' } as const
const published = await Promise.all(
  Object.entries(instruments).map(async ([id, one]) => [id, (await one.load()) as unknown as Set] as const),
)
const all: readonly (readonly [string, Set])[] = [
  ...published,
  ['invented', invented],
  ['invented-table', inventedTable],
]

function modelOf(set: Set, options: FormOptions = bare): FormModel {
  const made = formModel(set, [english, inventedFrench(set)], options)
  if (!made.ok) throw new Error(made.problems.map(({ code, at }) => `${code} ${at}`).join())
  return made.model
}

/** Walks through answers, and after each few compares what the form works out with what screening says. */
function walk(form: Filling, model: FormModel, set: Set, rounds: number, each: number): Map<string, number> {
  const next = chance(rounds * 31 + Object.keys(set.facts).length)
  const given = new Map<string, string | string[]>()
  const seen = new Map<string, number>()
  const asked = questionsOf(model).filter(({ name }) => name !== 'show__next')
  for (let round = 0; round < rounds; round++) {
    // Answers come one by one at first; a long list is filled faster later, or its other end is never seen.
    for (let i = 0; i < (round < 50 ? 1 : each); i++) {
      const question = asked[next(asked.length)] as (typeof asked)[number]
      const value = anAnswer(model, question, next)
      // A number and a reason why there is none is what the form does not let pass.
      const meaning = model.meanings[question.name]
      if (value !== '' && meaning && 'part' in meaning) {
        const other = asked.find(({ name }) => name !== question.name && same(model, name, meaning.fact))
        if (other) clear(form, given, other.name)
      }
      form.answer(question.name, value)
      given.set(question.name, value)
    }
    const facts = factsOf(model, given, (name) => form.node(name).currentState.relevant)
    const { outcome, tallies } = said(set, facts, round)
    const told: Record<string, unknown> = { outcome: form.value('next__step') }
    const expected: Record<string, unknown> = { outcome }
    for (const [group, [certain, possible]] of Object.entries(tallies)) {
      const name = `tally__${group.replaceAll('-', '_')}`
      told[group] = [form.value(`${name}__certain`), form.value(`${name}__possible`)]
      expected[group] = [String(certain), String(possible)]
    }
    expect(told, JSON.stringify(facts)).toEqual(expected)
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1)
  }
  return seen
}

/** With many signs open the reasons take their time: there, most rounds ask only for what `screen` decides and counts by. */
function said(set: Set, facts: object, round: number): Pick<ReturnType<typeof screen>, 'outcome' | 'tallies'> {
  if (Object.keys(set.facts).length <= 40 || round % 50 === 49) return screen(facts as never, set)
  const { pack, decide, tally } = compile(set)
  const { masks } = pack(facts as never)
  return { outcome: decide(masks), tallies: tally(masks) }
}

const same = (model: FormModel, name: string, fact: string): boolean => {
  const meaning = model.meanings[name]
  return meaning !== undefined && 'fact' in meaning && meaning.fact === fact
}

function clear(form: Filling, given: Map<string, string | string[]>, name: string): void {
  form.answer(name, '')
  given.set(name, '')
}

/** Thousands of sets of answers where there are few questions, hundreds where there are many. */
const roundsOf = (set: Set): number =>
  // It goes through combinations of what acts in both directions, which is slow.
  set === invented ? 600 : Object.keys(set.facts).length > 40 ? 200 : Object.keys(set.facts).length > 12 ? 500 : 2000

describe('the form engine of ODK works out what screening says', () => {
  test.each(all)('%s', async (_, set) => {
    const model = modelOf(set)
    const seen = walk(await fill(toXForm(model)), model, set, roundsOf(set), Object.keys(set.facts).length > 40 ? 5 : 1)
    expect(seen.size).toBeGreaterThan(1)
  })

  test('where asking stops for a child: what is hidden is not scored (S-04)', async () => {
    const model = modelOf(invented, { ...bare, halt: inventedHalt })
    const form = await fill(toXForm(model))
    const shown = (name: string) => form.node(name).currentState.relevant
    const states = () => [shown('papers_held'), shown('locked_in'), shown('note__stop')]
    expect(states()).toEqual([false, true, true])
    form.answer('age', '30')
    expect(states()).toEqual([true, true, false])
    form.answer('papers_held', 'yes')
    expect(form.value('tally__work__certain')).toBe('1')
    form.answer('age', '')
    form.answer('age__why', 'unsure')
    expect(states()).toEqual([false, true, true])
    expect(form.value('tally__work__certain')).toBe('0')
    expect(await form.payload()).not.toContain('<papers_held>yes')
    walk(await fill(toXForm(model)), model, invented, 1500, 1)
  })

  test('lists to tick', async () => {
    const [, set] = published.find(([id]) => id === 'coe-197') as (typeof published)[number]
    const model = modelOf(set, { ...bare, ticked: ['act', 'means', 'purpose'] })
    walk(await fill(toXForm(model)), model, set, 1000, 1)
  })
})

describe('what a worker sees', () => {
  test('languages switch, limits are told, and the next step is hidden until it is asked for (S-27)', async () => {
    const model = modelOf(invented, { ...bare, limits: { age: { from: 0, to: 120 } } })
    const form = await fill(toXForm(model))
    const label = () => form.node('papers_held').currentState.label?.asString
    expect(form.languages).toEqual(['English (en)', 'Français (fr)'])
    expect(label()).toBe('Papers are held.')
    const message = () => form.node('age').validationState.violation?.message.asString
    expect(message()).toBeUndefined()
    form.answer('age', '200')
    expect(message()).toBe('Write a value from 0 to 120, or leave it blank.')
    form.speak(1)
    expect([label(), message()]).toEqual(['[Papers are held.]', '[Write a value from 0 to 120, or leave it blank.]'])
    form.answer('age', '20')
    expect(message()).toBeUndefined()
    form.answer('age__why', 'unsure')
    expect(form.node('age__why').validationState.violation?.message.asString).toBe(
      '[Leave this blank, or take the answer away.]',
    )
    form.answer('age__why', '')

    const notes = Object.keys(invented.outcomes).map((one) => `note__${one.replaceAll('-', '_')}`)
    const shown = () => notes.filter((name) => form.node(name).currentState.relevant)
    expect(shown()).toEqual([])
    form.answer('show__next', 'show')
    expect(shown()).toEqual(['note__keep_open'])
    const sent = await form.payload()
    expect(sent).toContain('<instanceName>Notes</instanceName>')
    expect(sent).not.toMatch(/deviceid|phone|username|geopoint|audit/i)
  })
})

const python = process.env['PYTHON']
const script = `
import sys, json, warnings
from pyxform.xls2xform import convert
out = []
for path in sys.argv[1:]:
    r = convert(path)
    open(path + '.xml', 'w').write(r.xform)
    out.append([str(w) for w in r.warnings])
print(json.dumps(out))
`

describe.skipIf(!python || !existsSync(python))('pyxform (set PYTHON to a Python with pyxform 4.5.0)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xlsform-'))
  const models = all.map(([, set]) => modelOf(set))
  const key = `${'A'.repeat(391)}=`
  const { unencrypted: _, ...open } = bare
  models.push(modelOf(invented, { ...open, halt: inventedHalt, publicKey: key }))
  const files = models.map((model, at) => {
    const file = join(folder, `form-${at}.xlsx`)
    writeFileSync(file, writeXlsx(toXlsForm(model)))
    return file
  })
  const compiled = () =>
    JSON.parse(execFileSync(python as string, ['-c', script, ...files], { encoding: 'utf8' })) as string[][]

  test('compiles every instrument without a warning, and the key is in it', () => {
    expect(compiled()).toEqual(files.map(() => []))
    expect(readFileSync(`${files.at(-1)}.xml`, 'utf8')).toContain(`base64RsaPublicKey="${key}"`)
  })

  test('a text that looks like a reference is shown as it stands', async () => {
    const says = `Pay is $${'{kept}'} or taken, see instance(1)`
    const set = { ...invented, facts: { ...invented.facts, 'papers-held': { ...invented.facts['papers-held'], says } } }
    const model = modelOf(set as Set)
    const file = join(folder, 'reference.xlsx')
    writeFileSync(file, writeXlsx(toXlsForm(model)))
    const warnings = execFileSync(python as string, ['-c', script, file], { encoding: 'utf8' })
    expect(JSON.parse(warnings)).toEqual([[]])
    const form = await fill(readFileSync(`${file}.xml`, 'utf8'))
    const label = form.node('papers_held').currentState.label?.asString ?? ''
    expect(label.replaceAll('\u2060', '')).toBe(says)
    const { records, findings } = readSubmissions([{ [label]: 'Yes' }], model)
    expect([records[0]?.answers.answers, findings]).toEqual([{ 'papers-held': 'yes' }, []])
  })

  test.each(all)('what it makes of %s works out what screening says', async (id, set) => {
    const at = all.findIndex(([one]) => one === id)
    const form = await fill(readFileSync(`${files[at]}.xml`, 'utf8'))
    walk(form, models[at] as FormModel, set, Math.ceil(roundsOf(set) / 4), 1)
  })
})
