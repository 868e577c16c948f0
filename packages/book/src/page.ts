import { type Reading, type RuleSet, weakest } from '@cairn/engine'
import { lineSentence, ruleSentence, sentence } from '@cairn/engine/sentence'
import { decisionTable } from './decision-table.ts'
import { diagramWords } from './diagram.ts'
import type { Entry, Released } from './entry.ts'
import { list, plain, table } from './markdown.ts'
import { proofLine } from './proof-line.ts'
import { pageFingerprint, signOff } from './sign-off.ts'
import { signs } from './signs.ts'
import { studies } from './studies.ts'
import { citeWords, statusMeans, statusWord, topic, word } from './words.ts'
import { workedCases } from './worked-cases.ts'

/**
 * The page of one rule set, for people who review rules and do not code.
 *
 * @param entry - the set, its worked cases and earlier releases
 * @returns Markdown; the diagram it names is made by {@link diagram}
 *
 * @example
 * ```ts
 * import { page } from '@cairn/book'
 * import { instruments } from '@cairn/rulebook'
 *
 * const { load, examples } = instruments['coe-197']
 * const text = page({ set: await load(), examples: await examples() })
 * text.includes('## What it does not say') // => true
 * ```
 */
export function page(entry: Entry): string {
  const { set, released = [], studies: some = [] } = entry
  const body = [
    '<!-- Made from the rules; change those, not this page. -->',
    `# ${plain(set.title)}`,
    table(
      ['set', 'version', 'in force', 'status', 'read by'],
      [[`\`${set.id}\``, set.version, inForce(set.inForce), statusWord(statusOf(set)), readBy(set)]],
    ),
    ...(set.inForce.note ? [`**Days in force.** ${plain(set.inForce.note)}`] : []),
    `## What it says\n\n${plain(set.says)}`,
    `## What it does not say\n\n${plain(set.saysNot)}`,
    `## Whom it concerns\n\n${[plain(set.concerns), ...howAsked(set)].join('\n\n')}`,
    `## The next steps it can give\n\nMost protective first.\n\n${table(
      ['next step', 'told to the worker'],
      Object.entries(set.outcomes).map(([id, says]) => [`**${word(id)}**${role(set, id)}`, plain(says)]),
    )}`,
    `## Rules\n\n${rules(set)}`,
    `## Decision table\n\n${decisionTable(set)}`,
    `## Diagram\n\n![${plain(diagramWords(set))}](${set.id}.svg)`,
    `## Worked cases\n\n${workedCases(entry)}`,
    `## Proved\n\n${proofLine(entry)}`,
    `## Signs and other facts\n\n${signs(set)}`,
    ...studies(some),
    `## What is not in it, and why\n\n${
      set.notEncoded.length === 0
        ? 'Nothing is known to be missing.'
        : table(
            ['not in it', 'why'],
            set.notEncoded.map(({ what, why }) => [plain(what), plain(why)]),
          )
    }`,
    `## Changes\n\n${changes(set, released)}`,
  ].join('\n\n')
  return `${body}\n\n## Sign-off\n\n${signOff(set, pageFingerprint(body))}\n`
}

/** What a set says of how it is asked: nothing where it says nothing. */
function howAsked(set: RuleSet): readonly string[] {
  const { readOff, covers, childHalt } = set
  const told = childHalt && [
    `**When asking stops.** ${plain(childHalt.says)}`,
    `That is as soon as this was told and may be so: ${plain(sentence(childHalt.when, set))}.`,
    `Rests on: ${citeWords(childHalt.cites)}. Status: ${statusWord(childHalt.status)}.`,
  ]
  return [
    ...(readOff ? ['**Read off, never asked.** No question of it is put to a person, and no sheet proposes one.'] : []),
    ...(covers ? ['**About a whole life.** It says nothing of how urgent it is, and every sheet says so.'] : []),
    ...(told ? [told.join(' ')] : []),
  ]
}

/** The weakest status among all that a set says. */
export function statusOf({ rules, facts, lines }: RuleSet): ReturnType<typeof weakest> {
  const presumed = Object.values(facts).flatMap(({ unknown }) => (unknown === 'open' ? [] : [unknown.status]))
  return weakest([
    ...[...rules, ...Object.values(facts), ...Object.values(lines)].map(({ status }) => status),
    ...presumed,
  ])
}

const inForce = ({ from, to }: RuleSet['inForce']): string => (to ? `from ${from} to ${to}` : `from ${from}`)

/** Which organisation read a set or a calendar, as the pages say it. */
export const readBy = ({ reading }: { readonly reading: Reading }): string =>
  reading === 'none yet' ? 'none yet' : `${plain(reading.role)}, ${plain(reading.reference)}, until ${reading.until}`

const role = (set: RuleSet, id: string): string =>
  id === set.whileOpen ? ' (while open)' : id === set.otherwise ? ' (otherwise)' : ''

function rules(set: RuleSet): string {
  const parts = set.rules.map((rule) => {
    const more = rule.inForce ? [`In force ${inForce(rule.inForce)}.`] : []
    return [
      `### ${topic(rule.id)}`,
      `**${plain(rule.says)}**`,
      list([
        `Id: \`${rule.id}\``,
        plain(ruleSentence(rule, set)),
        `Rests on: ${citeWords(rule.cites)}`,
        `Status: ${statusWord(rule.status)} (${statusMeans[rule.status]})`,
        ...more,
        ...(rule.note ? [plain(rule.note)] : []),
      ]),
    ].join('\n\n')
  })
  const lines = Object.entries(set.lines).map(([id, line]) =>
    [
      `### Line: ${word(id)}`,
      `**${plain(line.says)}**`,
      list([
        plain(lineSentence(line, set)),
        `Rests on: ${citeWords(line.cites)}`,
        `Status: ${statusWord(line.status)}`,
        ...(line.note ? [plain(line.note)] : []),
      ]),
    ].join('\n\n'),
  )
  return [...parts, ...lines].join('\n\n')
}

function changes(set: RuleSet, released: readonly Released[]): string {
  const last = released.at(-1)
  if (!last) return `Version ${set.version} is the first; nothing was released before it. Logic: \`${set.fingerprint}\``
  const same = last.fingerprint === set.fingerprint
  const told = same
    ? 'The logic is the one last released.'
    : `The logic differs from release ${last.release} (version ${last.version}).`
  const rows = released.map(({ release, version, fingerprint }) => [release, version, `\`${fingerprint}\``])
  return `${told}\n\n${table(['release', 'version of the set', 'logic'], [...rows, ['now', set.version, `\`${set.fingerprint}\``]])}`
}
