import { type Formula, type RuleSet, yes } from '@cairn/engine'
import { ruleSentence } from '@cairn/engine/sentence'
import { topic, word } from './words.ts'

const column = { facts: 20, rules: 330, outcomes: 640 } as const
const box = { width: 240, height: 34, gap: 16 } as const

/** The way from what is asked over the rules to the next step, as a picture that needs no colour. */
export function diagram(set: RuleSet): string {
  const inputs = inputsOf(set)
  const outcomes = Object.keys(set.outcomes)
  const rows = Math.max(inputs.length, set.rules.length, outcomes.length)
  const height = rows * (box.height + box.gap) + 60
  const y = (i: number, of: number): number =>
    40 + ((rows - of) * (box.height + box.gap)) / 2 + i * (box.height + box.gap)
  const lines: string[] = []
  set.rules.forEach((rule, r) => {
    const to = y(r, set.rules.length) + box.height / 2
    inputs.forEach((input, i) => {
      if (input.used(rule.when))
        lines.push(path(column.facts + box.width, y(i, inputs.length) + box.height / 2, column.rules, to))
    })
    lines.push(
      path(
        column.rules + box.width,
        to,
        column.outcomes,
        y(outcomes.indexOf(rule.then), outcomes.length) + box.height / 2,
      ),
    )
  })
  const boxes = [
    ...inputs.map(({ says }, i) => drawn(column.facts, y(i, inputs.length), says)),
    ...set.rules.map(({ id }, r) => drawn(column.rules, y(r, set.rules.length), topic(id))),
    ...outcomes.map((id, o) =>
      drawn(column.outcomes, y(o, outcomes.length), word(id) + (id === set.whileOpen ? ' (while open)' : '')),
    ),
  ]
  const heads = [
    ['what is asked', column.facts],
    ['rules', column.rules],
    ['next step, most protective first', column.outcomes],
  ] as const
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 ${height}" role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="13">`,
    `<title id="title">${xml(set.title)}</title>`,
    `<desc id="desc">${xml(diagramWords(set))}</desc>`,
    `<rect width="900" height="${height}" fill="#fff"/>`,
    ...heads.map(([says, x]) => `<text x="${x}" y="24" font-weight="bold">${says}</text>`),
    ...lines,
    ...boxes,
    '</svg>',
    '',
  ].join('\n')
}

/** The same in words, for those who do not see it. */
export function diagramWords(set: RuleSet): string {
  const rules = set.rules.map((rule) => ruleSentence(rule, set))
  return [
    ...rules,
    `While that is open: ${set.outcomes[set.whileOpen]}`,
    `Otherwise: ${set.outcomes[set.otherwise]}`,
  ].join(' ')
}

type Input = { readonly says: string; readonly used: (formula: Formula) => boolean }

/** Groups of signs as one box each, other facts one by one. */
function inputsOf(set: RuleSet): readonly Input[] {
  const members = (group: string) =>
    Object.entries(set.facts).flatMap(([id, fact]) => (fact.kind === 'sign' && fact.group === group ? [id] : []))
  const groups = Object.keys(set.groups).map((group): Input => {
    const ids = members(group)
    return { says: `${word(group)}: ${ids.length} signs`, used: (formula) => names(formula, ids, group, set) }
  })
  const alone = Object.entries(set.facts).filter(([, fact]) => fact.kind !== 'sign' || fact.group === undefined)
  return [
    ...alone.map(([id]): Input => ({ says: word(id), used: (formula) => names(formula, [id], '', set) })),
    ...groups,
  ]
}

function names(formula: Formula, ids: readonly string[], group: string, set: RuleSet): boolean {
  if ('fact' in formula) return ids.includes(formula.fact)
  if ('group' in formula) return formula.group === group
  if (formula.op === 'reaches') return names(set.lines[formula.line]?.when ?? yes(''), ids, group, set)
  if (formula.op === 'not') return names(formula.of, ids, group, set)
  return formula.of.some((part) => names(part, ids, group, set))
}

const path = (x1: number, y1: number, x2: number, y2: number): string =>
  `<path d="M${x1} ${y1} C${x1 + 45} ${y1} ${x2 - 45} ${y2} ${x2} ${y2}" fill="none" stroke="#555"/>`

/** How many characters go into a box. */
const room = 33

function drawn(x: number, y: number, says: string): string {
  const rect = `<rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="4" fill="#fff" stroke="#222"/>`
  const told = (text: string, at: number, size = '') => `<text x="${x + 10}" y="${y + at}"${size}>${xml(text)}</text>`
  if (says.length <= room + 1) return `${rect}${told(says, 22)}`
  // On paper nobody can point at a label that was cut off to read the rest.
  const at = says.lastIndexOf(' ', room)
  const end = at < 0 ? room : at
  const rest = says.slice(end).trim()
  const small = ' font-size="12"'
  const cut = rest.length > room + 1 ? `${rest.slice(0, room)}…` : rest
  return `${rect}${told(says.slice(0, end), 14, small)}${told(cut, 28, small)}`
}

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
