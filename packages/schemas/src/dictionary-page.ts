import type { CodeList } from './code-list.ts'
import type { DictionaryLine } from './dictionary.ts'
import { asCode, inLine, tableOf } from './markdown.ts'

const statuses: Readonly<Record<CodeList['sources'][number]['status'], string>> = {
  'read-in-source': 'read there',
  secondary: 'seen in another account of it',
  house: 'our own',
}

const anchor = (id: string): string => id.replaceAll('@', '').toLowerCase()

const typeOf = ({ type, lists }: DictionaryLine): string => {
  const links = lists.map(({ id }) => `[${id}](#list-${id})`)
  return links.length === 0 ? inLine(type) : `${inLine(type)} of ${links.join(' or ')}`
}

const requiredOf = ({ required, only }: DictionaryLine): string =>
  `${required ? 'yes' : 'no'}${only.length > 0 ? `; only where ${inLine(only.join(', or '))}` : ''}`

const exampleOf = ({ example }: DictionaryLine): string => {
  const text = typeof example === 'string' ? example : JSON.stringify(example)
  return text.length > 60 ? 'see the CSV' : asCode(text)
}

const recordPart = (record: string, lines: readonly DictionaryLine[]): string => {
  const rows = lines.map((line) => [
    asCode(line.path.slice(1)),
    `**${inLine(line.title)}.** ${inLine(line.description)}${line.rules.length > 0 ? ` Rules: ${line.rules.map(asCode).join(' ')}.` : ''}`,
    typeOf(line),
    requiredOf(line),
    line.sensitivity,
    exampleOf(line),
  ])
  const table = tableOf(['Field', 'What it is', 'Value', 'Required', 'Sensitivity', 'Example'], rows)
  return `<a id="${anchor(record)}"></a>\n\n## ${record}\n\n${table}`
}

const listPart = ({ id, title, says, version, sources, labels }: CodeList): string => {
  const from = sources.map((one) => `${inLine(one.title)} (${inLine(one.version)}; ${statuses[one.status]})`)
  const rows = Object.entries<string>(labels).map(([code, label]) => [asCode(code), inLine(label)])
  const facts = `Version ${version}. From: ${from.join('; ')}.`
  return `<a id="list-${id}"></a>\n\n### ${inLine(title)} (${id})\n\n${inLine(says)}\n\n${facts}\n\n${tableOf(['Code', 'Label'], rows)}`
}

const opening = `# Data dictionary

Every field of every record, for people who keep data and do not write programs. The same lines are in
\`packages/schemas/dictionary.csv\`, which a spreadsheet opens. This page is made by \`node tools/schemas.mjs\`; do not
change it by hand.

**Field**: names on the way to it; \`*\` stands for each entry. **Required**: whether it must be there where what is
around it is there. Everything else may be left out, and what is left out was not asked: it is never a no.
**Sensitivity**: \`public\` may stand in a printed list; \`internal\` is for the organisation; \`sensitive\` is for the people
who work on this case; \`top\` is what was done, where somebody is, free text, and whole records. **Example**: invented.
**Rules** over several fields are in [Rules beside the schemas](rules-beside-the-schemas.md).`

/**
 * The data dictionary as a page: the fields by record, then the code lists with their values, versions and sources.
 *
 * @param lines - the lines of the dictionary
 * @returns the text of a Markdown page
 *
 * @example
 * ```ts
 * import { Needs } from '@cairn/schemas'
 * import { dictionaryOf, dictionaryPage } from '@cairn/schemas/dictionary'
 *
 * dictionaryPage(dictionaryOf({ 'needs@1': Needs })).includes('## needs@1') // => true
 * ```
 */
export const dictionaryPage = (lines: readonly DictionaryLine[]): string => {
  const records = [...new Set(lines.map(({ record }) => record))]
  const lists = [...new Set(lines.flatMap((line) => line.lists))].sort((a, b) => (a.id < b.id ? -1 : 1))
  const index = records.map((record) => `[${record}](#${anchor(record)})`).join(' · ')
  const parts = records.map((record) =>
    recordPart(
      record,
      lines.filter((line) => line.record === record),
    ),
  )
  return `${[opening, `${index} · [Code lists](#code-lists)`, ...parts, '## Code lists', ...lists.map(listPart)].join('\n\n')}\n`
}
