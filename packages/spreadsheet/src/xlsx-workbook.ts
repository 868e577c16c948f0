import type { TableProblemCode } from './table.ts'
import { xmlWalk } from './xml-walk.ts'
import type { Part } from './zip-part.ts'

/** A sheet of the workbook; `relation` leads to its part. */
type WorkbookSheet = { readonly name: string; readonly hidden: boolean; readonly relation: string }

/** What the workbook says of itself. */
export type Workbook = {
  readonly sheets: readonly WorkbookSheet[]
  readonly system: 1900 | 1904
  readonly fault: TableProblemCode | undefined
}

/** Where a part leads: the last word of its kind, and the path in the archive. */
export type Relation = { readonly kind: string; readonly path: string }

/** More sheets or relations than this are no workbook's. */
const limit = 10_000

/**
 * Reads the list of sheets and which calendar counts the days.
 *
 * @param part - the workbook
 */
export async function readWorkbook(part: Part): Promise<Workbook> {
  const sheets: WorkbookSheet[] = []
  let system: 1900 | 1904 = 1900
  let fault: TableProblemCode | undefined
  for await (const code of xmlWalk(part, {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(1|true|on)$/.test(attributes['date1904'] ?? '')) system = 1904
      if (name !== 'sheet' || sheets.length >= limit) return
      const relation = Object.keys(attributes).find((key) => key.endsWith(':id')) ?? ''
      sheets.push({
        name: attributes['name'] ?? '',
        hidden: /^(hidden|veryHidden)$/.test(attributes['state'] ?? ''),
        relation: attributes[relation] ?? '',
      })
    },
  })) {
    fault ??= code
  }
  return { sheets, system, fault }
}

/**
 * Reads where the parts of the workbook stand.
 *
 * @param part - the relations
 * @param folder - where the part stands that they belong to, such as `xl/`
 * @returns relations by their id; what lies outside the archive is left out
 */
export async function readRelations(
  part: Part,
  folder: string,
): Promise<{ readonly relations: ReadonlyMap<string, Relation>; readonly fault: TableProblemCode | undefined }> {
  const relations = new Map<string, Relation>()
  let fault: TableProblemCode | undefined
  for await (const code of xmlWalk(part, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External' || relations.size >= limit) return
      const kind = (attributes['Type'] ?? '').replace(/^.*\//, '')
      relations.set(attributes['Id'] ?? '', { kind, path: pathOf(attributes['Target'] ?? '', folder) })
    },
  })) {
    fault ??= code
  }
  return { relations, fault }
}

function pathOf(target: string, folder: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/').toLowerCase()
}
