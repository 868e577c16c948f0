import type { Target } from './columns.ts'
import { type Finding, finding } from './finding.ts'
import type { FormModel, FormQuestion } from './form.ts'
import { asItWas } from './spoken-text.ts'

type Entry = { readonly target: Target; readonly value: unknown; readonly column: number }

/** What one row says. */
export type RowAnswers = {
  readonly answers: Record<string, string | number>
  readonly outcome: string | undefined
  readonly version: string | undefined
}

/** Reads one row. What it cannot read is a finding, and counts as not asked. */
export function answersIn(
  entries: readonly Entry[],
  model: FormModel,
  position: number,
  findings: Finding[],
): RowAnswers {
  const given = new Map<string, { value: string; column: number }>()
  const ticks = new Map<string, Map<string, { on: boolean; column: number }>>()
  let version: string | undefined
  for (const { target, value, column } of entries) {
    const text = textOf(value)
    if (target.kind === 'version') version = text || undefined
    if (target.kind === 'tick' && text !== '') {
      const some = ticks.get(target.name) ?? new Map()
      ticks.set(target.name, some.set(target.entry, { on: /^(1|1\.0|true|yes)$/i.test(text), column }))
    }
    if (target.kind !== 'question' || text === '') continue
    const before = given.get(target.name)
    if (before && before.value !== text) findings.push(finding('XLF-312', { position, column }))
    if (!before) given.set(target.name, { value: text, column })
  }

  const answers: [string, string | number][] = []
  let outcome: string | undefined
  for (const [name, meaning] of Object.entries(model.meanings)) {
    const told = given.get(name)
    if ('result' in meaning) {
      if (meaning.result === 'outcome') outcome = told?.value
      continue
    }
    const question = questionOf(model, name)
    if (!question) continue
    if ('ticks' in meaning) {
      const { entries: on, wrong } = ticked(told?.value ?? '', model, question)
      if (wrong && told) findings.push(finding('XLF-305', { position, column: told.column }))
      const apart = ticks.get(name)
      if (apart && told)
        for (const [entry, one] of apart)
          if (one.on !== on.has(entry)) findings.push(finding('XLF-307', { position, column: one.column }))
      for (const [entry, one] of apart ?? []) if (one.on) on.add(entry)
      for (const entry of on) if (meaning.ticks[entry] !== undefined) answers.push([meaning.ticks[entry], 'yes'])
      continue
    }
    if (meaning.part === 'why' || told === undefined) continue
    const read = readOne(told.value, model, question)
    if (read === undefined) {
      const code = question.kind === 'one' ? 'XLF-305' : 'XLF-306'
      findings.push(finding(code, { position, column: told.column, fact: meaning.fact }))
    } else answers.push([meaning.fact, read])
  }
  for (const [name, meaning] of Object.entries(model.meanings)) {
    const told = given.get(name)
    const question = questionOf(model, name)
    if (!('fact' in meaning) || meaning.part !== 'why' || !told || !question) continue
    const why = readOne(told.value, model, question)
    const at = answers.findIndex(([fact]) => fact === meaning.fact)
    if (why === undefined) findings.push(finding('XLF-305', { position, column: told.column, fact: meaning.fact }))
    else if (at < 0) answers.push([meaning.fact, why])
    else {
      answers.splice(at, 1)
      findings.push(finding('XLF-309', { position, column: told.column, fact: meaning.fact }))
    }
  }
  return { answers: Object.fromEntries(answers), outcome, version }
}

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? asItWas(value.trim())
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : ''

function questionOf(model: FormModel, name: string): FormQuestion | undefined {
  for (const item of model.items) {
    if (item.item === 'question' && item.name === name) return item
    const inside = item.item === 'section' ? item.items.find((one) => one.name === name) : undefined
    if (inside) return inside
  }
  return undefined
}

/** The name of an entry, given by its name or by its label in any language. */
function entryOf(text: string, model: FormModel, question: FormQuestion): string | undefined {
  const entries = model.lists.find(({ name }) => name === question.list)?.entries ?? []
  const own = entries.find(({ name }) => name === text)
  const said = entries.filter(({ label }) => Object.values(label).includes(text))
  return own?.name ?? (said.length === 1 ? said[0]?.name : undefined)
}

function readOne(text: string, model: FormModel, question: FormQuestion): string | number | undefined {
  if (question.kind === 'number') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
  if (question.kind === 'date') return /^\d{4}-\d{2}-\d{2}(T|$)/.test(text) ? text.slice(0, 10) : undefined
  return entryOf(text, model, question)
}

/** Names of entries with blanks between them; or labels, which hold blanks themselves. */
function ticked(text: string, model: FormModel, question: FormQuestion): { entries: Set<string>; wrong: boolean } {
  const entries = model.lists.find(({ name }) => name === question.list)?.entries ?? []
  const names = text === '' ? [] : text.split(/\s+/)
  if (names.every((name) => entries.some((one) => one.name === name))) return { entries: new Set(names), wrong: false }
  const found = new Set<string>()
  let rest = text
  const labels = entries
    .flatMap(({ name, label }) => Object.values(label).map((said) => [name, said] as const))
    .sort((a, b) => b[1].length - a[1].length)
  for (const [name, said] of labels)
    if (said !== '' && rest.includes(said)) {
      found.add(name)
      rest = rest.replaceAll(said, ' ')
    }
  return { entries: found, wrong: rest.trim() !== '' }
}
