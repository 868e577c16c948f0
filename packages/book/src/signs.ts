import type { Fact, RuleSet } from '@cairn/engine'
import { presumptionSentence } from '@cairn/engine/sentence'
import { plain, table } from './markdown.ts'
import { citeWords, statusWord, word } from './words.ts'

/** Everything the set may ask about, group by group. */
export function signs(set: RuleSet): string {
  const facts = Object.entries(set.facts)
  const groupOf = (fact: Fact) => (fact.kind === 'sign' ? fact.group : undefined)
  const parts = [[undefined, 'On its own'] as const, ...Object.entries(set.groups)].flatMap(([group, says]) => {
    const own = facts.filter(([, fact]) => groupOf(fact) === group)
    if (own.length === 0) return []
    const graded = set.grades.length > 0 && group !== undefined
    const head = ['id', 'says', ...(graded ? ['grade'] : []), 'if unknown', 'to ask', 'rests on', 'status']
    const rows = own.map(([id, fact]) => [
      `\`${id}\``,
      plain(fact.says) + values(fact) + (fact.note ? ` *${plain(fact.note)}*` : ''),
      ...(graded ? [gradeWords(fact)] : []),
      plain(presumptionSentence(fact.unknown)) + (fact.declined ? ' Declining is a no.' : ''),
      `${fact.sensitivity ?? 'medium'} sensitivity`,
      citeWords(fact.cites),
      statusWord(fact.status),
    ])
    return [`### ${plain(says)}\n\n${table(head, rows)}`]
  })
  return parts.join('\n\n')
}

const values = (fact: Fact): string => (fact.kind === 'choice' ? ` (${fact.values.map(word).join(', ')})` : '')

function gradeWords(fact: Fact): string {
  if (fact.kind !== 'sign' || fact.grade === undefined) return 'none'
  if (typeof fact.grade === 'string') return word(fact.grade)
  return `disputed: ${word(fact.grade.from)} or ${word(fact.grade.to)}`
}
