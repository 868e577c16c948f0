/** Text that stays text inside a paragraph or a table cell. */
export function plain(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replace(/[|<>*_`[\]]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', ' ')
}

/** A table with a heading row; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A list, one item a line. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}
