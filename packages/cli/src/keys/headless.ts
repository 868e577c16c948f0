import { bareId } from './bare-id.ts'

/** Letters and digits of an id, without which they are; nothing where it has no digit, as a word. */
function shapeOf(text: string): string | undefined {
  const id = bareId(text)
  return /\p{Nd}/u.test(id) ? id.replace(/\p{L}/gu, 'a').replace(/\p{Nd}/gu, '0') : undefined
}

/**
 * Looks whether a table begins without headings: then its first id is taken for one, and would stay in the file.
 *
 * @param headings - the row that is taken for headings, as it was read
 * @param columns - which are renamed, from 0
 * @returns says of a row below in which columns it is so; each column once
 */
export function headless(
  headings: readonly string[],
  columns: readonly number[],
): (texts: readonly string[]) => readonly number[] {
  const shapes = new Map<number, string>()
  for (const at of columns) {
    const shape = shapeOf(headings[at] ?? '')
    if (shape !== undefined) shapes.set(at, shape)
  }
  return (texts) => {
    const alike = [...shapes].flatMap(([at, shape]) => (shapeOf(texts[at] ?? '') === shape ? [at] : []))
    for (const at of alike) shapes.delete(at)
    return alike
  }
}
