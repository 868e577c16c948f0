import type { Difference, DifferenceKind } from './difference.ts'
import { list, plain, table } from './markdown.ts'
import { answerWords, word } from './words.ts'

const means: Readonly<Record<DifferenceKind, string>> = {
  none: 'Nothing is different.',
  'words-only': 'Words changed. No answer gives another next step.',
  'more-protective': 'Some answers give a more protective next step than before; none gives a less protective one.',
  'less-protective': 'Some answers give a less protective next step than before; none gives a more protective one.',
  'both-ways': 'Some answers give a more and some a less protective next step, or one that was not there before.',
  'not-shown': 'The logic is another one. No worked case and no pattern that was tried shows it: read the conditions.',
}

/**
 * A difference in words, for people who review rules and do not code.
 *
 * @param of - what {@link difference} gave
 * @returns Markdown
 *
 * @example
 * ```ts
 * import { difference, differencePage } from '@cairn/book'
 * import { raft2021 } from '@cairn/rulebook/raft-2021'
 *
 * differencePage(difference(raft2021, raft2021, [])).includes('Nothing is different.') // => true
 * ```
 */
export function differencePage(of: Difference): string {
  const parts = [`# \`${of.set}\`: ${of.was} and ${of.is}`, means[of.kind]]
  if (of.words.length > 0)
    parts.push(
      `## In words\n\n${table(
        ['where', 'was', 'is'],
        of.words.map(({ where, was, is }) => [where, was ? plain(was) : 'not there', is ? plain(is) : 'gone']),
      )}`,
    )
  if (of.cases.length > 0)
    parts.push(
      `## Worked cases with another next step\n\n${table(
        ['case', 'was', 'is'],
        of.cases.map(({ name, was, is }) => [plain(name), word(was), word(is)]),
      )}`,
    )
  if (of.kind !== 'none') parts.push(`## Patterns of answers\n\n${patternWords(of)}`)
  return `${parts.join('\n\n')}\n`
}

function patternWords({ patterns }: Difference): string {
  if (patterns.state === 'same-logic') return 'The logic is the same: no pattern of answers can give another next step.'
  if (patterns.state === 'too-many') return 'There are too many to try each; the worked cases above were tried.'
  const { tried, count, changed } = patterns
  const shown = changed.slice(0, 20).map(({ answers, was, is }) => {
    const told = Object.entries(answers).map(([fact, answer]) => `${word(fact)}: ${answerWords(answer ?? 'not-asked')}`)
    return `${told.length > 0 ? told.join('; ') : 'nothing answered'} → ${word(was)} before, ${word(is)} now`
  })
  const more = count > shown.length && shown.length > 0 ? [`and ${count - shown.length} more`] : []
  return [`Of all ${tried} patterns, ${count} give another next step.`, list([...shown, ...more])]
    .join('\n\n')
    .trimEnd()
}
