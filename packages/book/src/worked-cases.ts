import { advise, answersOf, type Example, type RuleSet } from '@cairn/engine'
import type { Entry } from './entry.ts'
import { plain, table } from './markdown.ts'
import { answerWords, topic, word } from './words.ts'

/** Worked cases, each decided again while the page is made. */
export function workedCases({ set, examples }: Entry): string {
  return examples
    .map(({ rule, cases }) => {
      const rows = Object.entries(cases).map(([name, example]) => {
        const advice = advise(answersOf(set, example), set)
        const right = advice.outcome === example.gives && (!example.possible || same(advice.possible, example.possible))
        const become = advice.settled ? 'settled' : advice.possible.map(word).join(', ')
        return [
          plain(name),
          plain(given(set, example)),
          `${right ? '✓' : '✗ not as written:'} ${word(advice.outcome)}`,
          become,
        ]
      })
      return `### Worked cases: ${topic(rule)}\n\n${table(['case', 'answers', 'result', 'could still become'], rows)}`
    })
    .join('\n\n')
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join()

function given(set: RuleSet, example: Example): string {
  const parts = (['yes', 'no', 'unsure', 'declined'] as const).flatMap((answer) => {
    const ids = example[answer] ?? []
    return ids.length > 0 ? [`${answer}: ${ids.map(word).join(', ')}`] : []
  })
  for (const [id, answer] of Object.entries(example.is ?? {}))
    if (answer !== undefined) parts.push(`${word(id)}: ${answerWords(answer)}`)
  const named = new Set([
    ...(['yes', 'no', 'unsure', 'declined'] as const).flatMap((answer) => example[answer] ?? []),
    ...Object.keys(example.is ?? {}),
  ])
  const left = Object.entries(set.facts).filter(([id]) => !named.has(id))
  const signs = left.filter(([, { kind }]) => kind === 'sign').length
  const others = left.flatMap(([id, { kind }]) => (kind === 'sign' ? [] : [word(id)]))
  if (signs > 0) {
    const rest = signs === 1 ? 'one sign' : `${signs} signs`
    parts.push(
      `${named.size > 0 ? `the other ${rest.replace('one ', '')}` : rest}: ${example.restNo ? 'no' : 'not asked'}`,
    )
  }
  if (others.length > 0) parts.push(`not asked: ${others.join(', ')}`)
  return parts.join('; ')
}
