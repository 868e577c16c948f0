import { columnLetter } from './column-letter.ts'
import type { SheetContent } from './table.ts'
import { declaration, main } from './xlsx-parts.ts'
import { escapeCode, escapeXml } from './xlsx-text.ts'

/** Styles by their place in the style sheet: numbers are general; texts have the format "text", so that a text stays one. */
const text = 1
const heading = 2

/**
 * The XML of one sheet.
 *
 * @param sheet - what to write
 * @param validations - its drop-downs
 * @param headed - whether the first row is a heading
 * @returns XML
 */
export function writtenSheet(sheet: SheetContent, validations: string, headed = true): string {
  const parts = [declaration, `<worksheet xmlns="${main}">`]
  if (headed) {
    parts.push(
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
      '</sheetView></sheetViews>',
    )
  }
  const widths = (sheet.widths ?? []).map((width, at) => columnOf(width, at + 1)).join('')
  if (widths) parts.push(`<cols>${widths}</cols>`)
  parts.push('<sheetData>')
  for (const [at, cells] of sheet.rows.entries()) {
    const style = headed && at === 0 ? heading : text
    parts.push(`<row r="${at + 1}">`)
    for (const [column, cell] of cells.entries())
      parts.push(cellOf(cell, `${columnLetter(column + 1)}${at + 1}`, style))
    parts.push('</row>')
  }
  parts.push('</sheetData>', validations, '</worksheet>')
  return parts.join('')
}

function columnOf(width: number, column: number): string {
  if (!(width > 0)) return ''
  return `<col min="${column}" max="${column}" width="${Math.min(width, 255)}" customWidth="1"/>`
}

function cellOf(cell: string | number, place: string, style: number): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${place}"><v>${cell}</v></c>` : ''
  if (cell === '') return ''
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(escapeCode(cell))}</t></is></c>`
}
