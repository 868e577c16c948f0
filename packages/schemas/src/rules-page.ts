import { asCode, inLine, tableOf } from './markdown.ts'
import type { RulesBeside } from './rules-beside.ts'

/**
 * The rules that JSON Schema cannot hold, as a page.
 *
 * @param rules - the rules
 * @returns the text of a Markdown page
 *
 * @example
 * ```ts
 * import { rulesPage } from '@cairn/schemas/dictionary'
 *
 * const rules = [{ id: 'span/order', says: 'The end is not before the start.', where: {} }]
 * rulesPage({ reading: [], rules }).includes('| `span/order` | The end is not before the start. |') // => true
 * ```
 */
export const rulesPage = ({ reading, rules }: RulesBeside): string => {
  const rows = rules.map(({ id, says, where }) => [asCode(id), inLine(says), Object.keys(where).map(asCode).join(' ')])
  return `# Rules beside the schemas

JSON Schema looks at one field at a time. What follows holds in every good record and cannot be written there, so a check
with the published schemas alone does not see it: check it apart, or let \`read\` of \`@cairn/schemas\` do both. The paths that
each rule looks at are in \`packages/schemas/json-schema/rules.json\`, and in each schema as \`x-rules\`. This page is made by
\`node tools/schemas.mjs\`; do not change it by hand.

## Over several fields

${tableOf(['Rule', 'What holds', 'Records'], rows)}

## Before any field is looked at

\`read\` refuses these in every file; a JSON parser may let them pass.

${reading.map(({ code, says }) => `- ${asCode(code)}: ${inLine(says)}`).join('\n')}
`
}
