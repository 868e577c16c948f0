import type { Row } from '@cairn/spreadsheet'
import { fieldNamed, formNames, labelAliases } from './aliases.ts'
import type { Subject } from './entry.ts'
import { fields, type HtcdsField } from './fields.ts'
import type { HtcdsVersion } from './picklist.ts'
import type { HtcdsProblem } from './problem.ts'
import { folded } from './text.ts'
import { valuesIn } from './values-in.ts'
import { versionByNames } from './version-of.ts'
import { earlierFields } from './versions.ts'

/** Columns of a table: what each is about, which hold something else, and what is to be said about them. */
export type Heading = {
  readonly columns: ReadonlyMap<number, Subject>
  /** Columns with a heading that is not of HTCDS. */
  readonly others: ReadonlySet<number>
  readonly problems: readonly HtcdsProblem[]
  readonly version: HtcdsVersion | undefined
}

/** Labels that one field only has; `City` or `Type` alone say nothing. */
const labelled: ReadonlyMap<string, HtcdsField> = (() => {
  const all = (Object.keys(fields) as HtcdsField[]).map((field) => [folded(fields[field].label), field] as const)
  const once = all.filter(([label]) => label !== '' && all.filter(([other]) => other === label).length === 1)
  return new Map([...once, ...Object.entries(labelAliases)])
})()

/** What a form or a server adds by itself. */
const technical = /^(_.*|start|end|today|deviceid|meta\/?.*|formhub\/.*|__version__)$/

/** What a machine name is about: a field, one choice of a field, or a question of version 1.0. */
export const subjectNamed = (name: string): Subject | undefined => {
  const field = fieldNamed(name)
  if (field) return { field }
  const steps = name.trim().split(/[/.:]/)
  const last = steps.at(-1)?.trim() ?? ''
  const earlier = Object.hasOwn(earlierFields, last) ? earlierFields[last] : undefined
  if (earlier) return 'question' in earlier.to ? { question: earlier.to.question } : { field: earlier.to.field }
  const parent = steps.length > 1 ? fieldNamed(steps.slice(0, -1).join('/')) : undefined
  const [choice] = parent ? valuesIn(parent, last).known : []
  return parent && choice ? { field: parent, choice: choice.code } : undefined
}

const labelOf = (text: string): HtcdsField | undefined => labelled.get(folded(text))
const texts = (row: Row | undefined): readonly string[] => row?.cells.map(({ text }) => text.trim()) ?? []

/** Which kind of header a row is, if any: machine names, labels. */
export const headerKind = (row: Row): 'names' | 'labels' | undefined => {
  const cells = texts(row).filter((text) => text !== '')
  const names = cells.filter((text) => subjectNamed(text) !== undefined).length
  const labels = cells.filter((text) => labelOf(text) !== undefined).length
  if (names > 0 && names >= labels) return 'names'
  return labels >= 2 || (labels === 1 && cells.length === 1) ? 'labels' : undefined
}

/**
 * Reads the header rows: machine names, labels, or both. Where both exist people typed under the labels, so the label
 * wins; but the form of the toolkit gives one label to two questions, so there, and where a label stands twice, the name.
 */
export const headingOf = (names: Row | undefined, labels: Row | undefined, sheet: number | undefined): Heading => {
  const problems: HtcdsProblem[] = []
  const columns = new Map<number, Subject>()
  const others = new Set<number>()
  const at = sheet === undefined ? {} : { sheet }
  const [named, called] = [texts(names), texts(labels)]
  const fromForm = named.some((name) => Object.values(formNames).includes(name.split(/[/.:]/).at(-1) ?? ''))
  const byLabel = called.map((text) => labelOf(text))
  for (let index = 0; index < Math.max(named.length, called.length); index += 1) {
    const column = index + 1
    const name = named[index] ?? ''
    const subject = name === '' ? undefined : subjectNamed(name)
    const label = byLabel[index]
    const twice = label !== undefined && byLabel.filter((other) => other === label).length > 1
    const heard = label !== undefined && !twice && !(fromForm && subject)
    const row = (heard || !names ? labels : names)?.number
    const here = { ...at, ...(row === undefined ? {} : { row }), column }
    const chosen: Subject | undefined = heard ? { field: label } : subject
    if (heard && subject && 'field' in subject && subject.field !== label)
      problems.push({ code: 'HTC-103', ...here, field: label })
    if (chosen) columns.set(column, chosen)
    else if (name !== '' || (called[index] ?? '') !== '') {
      others.add(column)
      if (twice) problems.push({ code: 'HTC-105', ...here, field: label })
      else if (!technical.test(name)) problems.push({ code: 'HTC-104', ...here })
    }
  }
  const subjects = [...columns.values()].flatMap((one) => ('field' in one ? [one.field] : []))
  const lasts = [...named, ...called].map((name) => name.split(/[/.:]/).at(-1) ?? '')
  return { columns, others, problems, version: versionByNames(lasts, subjects) }
}
