import { escapeXml } from './xlsx-text.ts'

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The part that says of what kind each other part is. */
export function contentTypes(sheets: number): string {
  const each = counted(
    sheets,
    (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${kind}.worksheet+xml"/>`,
  )
  return (
    `${declaration}<Types xmlns="${packaged}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>${each}</Types>`
  )
}

/** Where the workbook stands in the package. */
export const packageRelations: string =
  `${declaration}<Relationships xmlns="${packaged}/relationships">` +
  `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

/** Where the sheets and the styles stand. */
export function workbookRelations(sheets: number): string {
  const each = counted(
    sheets,
    (n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  )
  return (
    `${declaration}<Relationships xmlns="${packaged}/relationships">${each}` +
    `<Relationship Id="rId${sheets + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`
  )
}

/** The list of sheets; the first that can be seen is the one that opens. */
export function workbook(sheets: readonly { readonly name: string; readonly hidden: boolean }[]): string {
  const first = sheets.findIndex(({ hidden }) => !hidden)
  const each = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  )
  return (
    `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}">` +
    `<bookViews><workbookView activeTab="${first}" firstSheet="${first}"/></bookViews>` +
    `<sheets>${each.join('')}</sheets></workbook>`
  )
}

const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>'

/** General, text, and text in bold for the heading; 49 is the built-in format "text". */
export const styles: string =
  `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

function counted(count: number, each: (n: number) => string): string {
  return Array.from({ length: count }, (_, at) => each(at + 1)).join('')
}
