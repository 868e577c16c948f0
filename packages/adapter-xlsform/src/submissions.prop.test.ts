import { coe197 } from '@cairn/rulebook/coe-197'
import { type Row, readCsv, writeCsv } from '@cairn/spreadsheet'
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { FormModel, FormQuestion } from './form.ts'
import { formModel } from './form-model.ts'
import { invented } from './invented.ts'
import { readSubmissionTable } from './submission-table.ts'
import { readSubmissions } from './submissions.ts'
import { english } from './wording.ts'

const modelOf = (set: unknown, ticked: readonly string[] = []): FormModel => {
  const made = formModel(set as typeof invented, [english], {
    halt: 'asked-before',
    unencrypted: 'invented-data-only',
    ticked,
  })
  if (!made.ok) throw new Error('no form')
  return made.model
}
const models = [modelOf(invented), modelOf(coe197), modelOf(coe197, ['act', 'means'])]

type Placed = { readonly question: FormQuestion; readonly section: string; readonly sectionLabel: string }
const placedIn = (model: FormModel): readonly Placed[] =>
  model.items.flatMap((item) =>
    item.item === 'section'
      ? item.items.map((question) => ({ question, section: item.name, sectionLabel: item.label['en'] ?? '' }))
      : [],
  )
const entriesOf = (model: FormModel, { list }: FormQuestion) =>
  model.lists.find(({ name }) => name === list)?.entries ?? []
const days = fc.integer({ min: 0, max: 20_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))

/** Random answers to some of the questions: the value in the form, by the name of the question. */
const filled = (model: FormModel): fc.Arbitrary<ReadonlyMap<string, string | readonly string[]>> => {
  const one = ({ question }: Placed): fc.Arbitrary<string | readonly string[] | undefined> => {
    const names = entriesOf(model, question).map(({ name }) => name)
    if (question.kind === 'number') return fc.option(fc.integer({ min: 0, max: 120 }).map(String), { nil: undefined })
    if (question.kind === 'date') return fc.option(days, { nil: undefined })
    if (question.kind === 'several') return fc.option(fc.subarray(names, { minLength: 1 }), { nil: undefined })
    return fc.option(fc.constantFrom(...names), { nil: undefined })
  }
  const all = placedIn(model)
  return fc.tuple(...all.map(one)).map((values) => {
    const given = new Map<string, string | readonly string[]>()
    for (const [at, value] of values.entries()) {
      const { question } = all[at] as Placed
      const meaning = model.meanings[question.name]
      // A number and a reason why there is none is what the form does not let pass.
      const twin = meaning && 'fact' in meaning && meaning.part === 'why'
      if (value === undefined || (twin && [...given.keys()].some((name) => sameFact(model, name, meaning.fact))))
        continue
      given.set(question.name, value)
    }
    return given
  })
}
const sameFact = (model: FormModel, name: string, fact: string): boolean => {
  const meaning = model.meanings[name]
  return meaning !== undefined && 'fact' in meaning && meaning.fact === fact
}

/** What the answers are, worked out from the meaning of each question alone. */
const meant = (model: FormModel, given: ReadonlyMap<string, string | readonly string[]>): Record<string, unknown> => {
  const answers: Record<string, unknown> = {}
  for (const [name, value] of given) {
    const meaning = model.meanings[name]
    if (meaning && 'ticks' in meaning) for (const entry of value) answers[meaning.ticks[entry] as string] = 'yes'
    else if (meaning && 'fact' in meaning) {
      const question = placedIn(model).find((one) => one.question.name === name)?.question
      answers[meaning.fact] = question?.kind === 'number' ? Number(value) : value
    }
  }
  return answers
}

/** How an export writes it. */
const way = fc.record({
  heading: fc.constantFrom('name', 'group', 'label', 'label-group'),
  labels: fc.boolean(),
  split: fc.constantFrom('one', 'apart', 'both'),
  between: fc.constantFrom('/', '-', '.', ':'),
})

const written = (
  model: FormModel,
  given: ReadonlyMap<string, string | readonly string[]>,
  { heading, labels, split, between }: { heading: string; labels: boolean; split: string; between: string },
): Record<string, string> => {
  const all = placedIn(model)
  const row: Record<string, string> = {}
  for (const { question, section, sectionLabel } of all) {
    const said = question.label['en'] ?? ''
    const alone = all.filter((one) => one.question.label['en'] === said).length === 1
    const own = heading.startsWith('label') && alone && question.kind !== 'several' ? said : question.name
    const before =
      heading === 'group'
        ? `${section}${between}`
        : heading === 'label-group' && own === said
          ? `${sectionLabel}${between}`
          : ''
    const value = given.get(question.name)
    const entries = entriesOf(model, question)
    if (typeof value !== 'object') {
      const label = entries.find(({ name }) => name === value)?.label['en'] ?? ''
      const sure = entries.filter((one) => one.label['en'] === label).length === 1
      row[before + own] = labels && label !== '' && sure ? label : (value ?? '')
      continue
    }
    if (split !== 'apart') row[before + own] = value.join(' ')
    if (split !== 'one')
      for (const { name } of entries) row[`${before + own}${between}${name}`] = value.includes(name) ? '1' : '0'
  }
  return row
}

const filledOne = fc
  .constantFrom(...models)
  .chain((model) => fc.tuple(fc.constant(model), fc.array(filled(model), { minLength: 1, maxLength: 3 }), way))

test.prop([filledOne], { numRuns: 200 })('what the JSON interface gives is read back equal', ([model, all, how]) => {
  const { records, findings } = readSubmissions({ results: all.map((one) => written(model, one, how)) }, model)
  expect(findings).toEqual([])
  expect(records.map(({ answers }) => answers.answers)).toEqual(all.map((one) => meant(model, one)))
})

test.prop([filledOne], { numRuns: 100 })('what a CSV gives is read back equal', async ([model, all, how]) => {
  const rows = all.map((one) => written(model, one, how))
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const text = writeCsv([headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))])
  async function* bytes() {
    yield new TextEncoder().encode(text)
  }
  const table: Row[] = []
  for await (const event of readCsv(bytes())) if (event.kind === 'row') table.push(event.row)
  const { records, findings } = readSubmissionTable(table, model)
  expect(findings).toEqual([])
  expect(records.map(({ answers }) => answers.answers)).toEqual(all.map((one) => meant(model, one)))
})
