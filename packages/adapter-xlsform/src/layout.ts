import type { Fact, Formula, RuleSet } from '@cairn/engine'
import type { Halt } from '@cairn/engine/interview'
import { answer } from './expression.ts'
import type { FormList, FormMeaning, FormQuestion, FormSection, Texts } from './form.ts'
import type { FormOptions } from './form-model.ts'
import { type Placed, whyName } from './literal.ts'
import { nameOf } from './name.ts'
import { type FormProblem, problemOf } from './problem.ts'
import type { FormTexts } from './texts.ts'

/** Where everything stands. */
export type Layout = {
  readonly sections: readonly FormSection[]
  readonly lists: readonly FormList[]
  readonly placed: ReadonlyMap<string, Placed>
  readonly meanings: Readonly<Record<string, FormMeaning>>
}

/** Puts facts into sections: first what tells whether asking has to stop, then group by group, then the rest. */
export function layoutOf(
  set: RuleSet,
  texts: FormTexts,
  options: FormOptions,
  halt: Halt | undefined,
  problems: FormProblem[],
): Layout {
  const lists: FormList[] = [signList(texts), whyList(texts)]
  const placed = new Map<string, Placed>()
  const meanings: Record<string, FormMeaning> = {}
  const telling = halt ? namedIn(halt.when as Formula, set) : new Set<string>()
  const free = new Set([...telling, ...(halt?.still ?? [])])
  const relevantTo = (facts: readonly string[]) =>
    halt && !facts.every((fact) => free.has(fact)) ? { relevant: `${answer('ask__on')} = 1` } : {}

  for (const group of options.ticked ?? [])
    if (!Object.hasOwn(set.groups, group)) problems.push(problemOf('XLF-107', group))
  for (const [fact, limit] of Object.entries(options.limits ?? {}))
    if (!areLimits(Object.hasOwn(set.facts, fact) ? set.facts[fact]?.kind : undefined, limit))
      problems.push(problemOf('XLF-110', fact))

  const asked = (id: string): FormQuestion[] => {
    const fact = set.facts[id] as Fact
    const name = nameOf(id)
    const head = { item: 'question', label: texts.ask(id), hint: texts.word('skip'), ...relevantTo([id]) } as const
    meanings[name] = { fact: id, part: 'answer' }
    if (fact.kind === 'sign' || fact.kind === 'choice') {
      placed.set(id, { kind: 'one', name })
      if (fact.kind === 'choice') lists.push(choiceList(id, fact.values, texts))
      return [{ ...head, name, kind: 'one', list: fact.kind === 'sign' ? 'sign__list' : `${name}__list` }]
    }
    const why = whyName(id)
    placed.set(id, { kind: 'measure', name, why })
    meanings[why] = { fact: id, part: 'why' }
    const limit = options.limits?.[id]
    const both = { when: `. = '' or ${answer(name)} = ''`, message: texts.word('both') }
    return [
      { ...head, name, kind: fact.kind, ...(limit && { constraint: limited(fact.kind, limit, texts) }) },
      { ...head, name: why, kind: 'one', list: 'why__list', label: texts.word('why'), constraint: both },
    ]
  }

  const ticked = (group: string, ids: readonly string[]): FormQuestion => {
    const name = `ticks__${nameOf(group)}`
    const entries = ids.map((id) => ({ name: nameOf(id), label: texts.ask(id) }))
    for (const id of ids) {
      placed.set(id, { kind: 'tick', name, entry: nameOf(id) })
    }
    lists.push({ name: `${name}__list`, entries })
    meanings[name] = { ticks: Object.fromEntries(ids.map((id) => [nameOf(id), id])) }
    const head = { label: texts.group(group), hint: texts.word('tick'), ...relevantTo(ids) }
    return { item: 'question', name, kind: 'several', list: `${name}__list`, ...head }
  }

  const ids = Object.keys(set.facts)
  const inGroup = (group: string | undefined) =>
    ids.filter((id) => {
      const fact = set.facts[id] as Fact
      return !telling.has(id) && (fact.kind === 'sign' ? fact.group : undefined) === group
    })
  const section = (name: string, label: Texts, items: readonly FormQuestion[]): FormSection[] =>
    items.length === 0 ? [] : [{ item: 'section', name, label, items }]
  const sections = [
    ...section('first__section', texts.word('first'), [...telling].flatMap(asked)),
    ...section('further__section', texts.word('further'), inGroup(undefined).flatMap(asked)),
    ...Object.keys(set.groups).flatMap((group) => {
      const members = inGroup(group)
      const tick = options.ticked?.includes(group) && members.length > 0
      return section(
        `section__${nameOf(group)}`,
        texts.group(group),
        tick ? [ticked(group, members)] : members.flatMap(asked),
      )
    }),
  ]
  return { sections, lists, placed, meanings }
}

const signList = (texts: FormTexts): FormList => ({
  name: 'sign__list',
  entries: (['yes', 'no', 'unsure', 'declined'] as const).map((name) => ({ name, label: texts.word(name) })),
})

const whyList = (texts: FormTexts): FormList => ({
  name: 'why__list',
  entries: (['unsure', 'declined'] as const).map((name) => ({ name, label: texts.word(name) })),
})

const choiceList = (id: string, values: readonly string[], texts: FormTexts): FormList => ({
  name: `${nameOf(id)}__list`,
  entries: [...values.map((name) => ({ name, label: texts.value(id, name) })), ...whyList(texts).entries],
})

function limited(
  kind: 'number' | 'date',
  { from, to }: { from: number | string; to: number | string },
  texts: FormTexts,
) {
  const value = (end: number | string) => (kind === 'date' ? `date('${end}')` : String(end))
  const message = Object.entries(texts.word('limits')).map(([language, text]) => [
    language,
    text.replace('{from}', String(from)).replace('{to}', String(to)),
  ])
  return { when: `. >= ${value(from)} and . <= ${value(to)}`, message: Object.fromEntries(message) as Texts }
}

function areLimits(kind: Fact['kind'] | undefined, { from, to }: { from: unknown; to: unknown }): boolean {
  const fits = (end: unknown) =>
    kind === 'number' ? Number.isFinite(end) : kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(String(end))
  return fits(from) && fits(to) && (from as number | string) <= (to as number | string)
}

/** Facts that a formula is about, in the order of the set. */
function namedIn(formula: Formula, set: RuleSet): Set<string> {
  const found = new Set<string>()
  const walk = (one: Formula): void => {
    if ('fact' in one) found.add(one.fact)
    else if (one.op === 'not') walk(one.of)
    else if ('of' in one) one.of.forEach(walk)
    else if (one.op === 'reaches') walk((set.lines[one.line] as { when: Formula }).when)
    else
      for (const [id, fact] of Object.entries(set.facts))
        if (fact.kind === 'sign' && fact.group === one.group) found.add(id)
  }
  walk(formula)
  return new Set(Object.keys(set.facts).filter((id) => found.has(id)))
}
