import type { FormItem, FormModel, FormQuestion } from '@cairn/adapter-xlsform'

/** A row of pseudo-random numbers below `n`, the same each time. */
export function chance(seed: number): (n: number) => number {
  let state = seed
  return (n) => {
    // A plain congruence draws neighbours that hang together: some questions then never get some answers.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * n)
  }
}

/** The questions of a form. */
export const questionsOf = (model: FormModel): readonly FormQuestion[] =>
  model.items.flatMap((item: FormItem) =>
    item.item === 'section' ? item.items : item.item === 'question' ? [item] : [],
  )

/** Something that a person with a phone could answer here; blank among it. */
export function anAnswer(
  model: FormModel,
  { kind, list }: FormQuestion,
  next: (n: number) => number,
): string | string[] {
  const names = model.lists.find(({ name }) => name === list)?.entries.map(({ name }) => name) ?? []
  if (kind === 'one')
    return ['', ...names, 'no'].filter((one) => one === '' || names.includes(one))[next(names.length + 1)] ?? ''
  if (kind === 'several') return names.filter(() => next(3) === 0)
  if (kind === 'number') return ['', '16', '17', '17.5', '18', '40'][next(6)] ?? ''
  return ['', '2026-02-28', '2026-03-01', '2026-03-15', '2026-03-31', '2026-04-01'][next(6)] ?? ''
}

/** What was answered, as facts: only what is shown counts. */
export function factsOf(
  model: FormModel,
  given: ReadonlyMap<string, string | string[]>,
  shown: (name: string) => boolean,
): Record<string, unknown> {
  const facts: Record<string, unknown> = {}
  for (const [name, value] of given) {
    const meaning = model.meanings[name]
    if (!meaning || 'result' in meaning || value === '' || !shown(name)) continue
    if ('ticks' in meaning) for (const entry of value) facts[meaning.ticks[entry] ?? ''] = 'yes'
    else {
      const number = questionsOf(model).find((one) => one.name === name)?.kind === 'number'
      facts[meaning.fact] = number ? Number(value) : value
    }
  }
  return facts
}
