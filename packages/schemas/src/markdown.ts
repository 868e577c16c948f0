/** Words in a cell of a table of Markdown, or anywhere in a line. */
export const inLine = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('<', '&lt;')

/** Words exactly as they are. */
export const asCode = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``

/** A table of Markdown. */
export const tableOf = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
