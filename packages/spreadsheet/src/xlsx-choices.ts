import { columnLetter } from './column-letter.ts'
import type { SheetContent } from './table.ts'
import { escapeXml } from './xlsx-text.ts'

/** Columns of the hidden sheet that holds the lists which do not fit into a drop-down itself. */
export type Lists = { readonly name: string; readonly columns: (readonly string[])[] }

const lastRow = 1_048_576

/**
 * The drop-downs of one sheet. A short list stands in the drop-down; a list of more than 255 characters, or with an entry
 * that the short form would cut or trim, goes to the hidden sheet.
 *
 * @param sheet - a sheet with choices
 * @param lists - the hidden sheet; columns are added to it
 * @returns the element `dataValidations`, or an empty text
 */
export function dataValidations(sheet: SheetContent, lists: Lists): string {
  const choices = (sheet.choices ?? []).filter(({ entries }) => entries.length > 0)
  if (choices.length === 0) return ''
  const each = choices.map(({ column, entries }) => {
    const letter = columnLetter(column)
    return (
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" ` +
      `sqref="${letter}2:${letter}${lastRow}"><formula1>${escapeXml(source(entries, lists))}</formula1></dataValidation>`
    )
  })
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`
}

/** Whether the hidden sheet is needed for these entries. */
function needsSheet(entries: readonly string[]): boolean {
  const short = entries.join(',')
  return short.length > 255 || entries.some((entry) => entry === '' || /[,"\s]$|^\s|[,"\r\n\t]/.test(entry))
}

function source(entries: readonly string[], lists: Lists): string {
  if (!needsSheet(entries)) return `"${entries.join(',')}"`
  const same = lists.columns.findIndex((column) => column.join('\0') === entries.join('\0'))
  const at = same >= 0 ? same : lists.columns.push(entries) - 1
  const letter = columnLetter(at + 1)
  return `'${lists.name.replaceAll("'", "''")}'!$${letter}$1:$${letter}$${entries.length}`
}
