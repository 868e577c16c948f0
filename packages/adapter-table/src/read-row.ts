import { type AnyRecord, type Problem, read, records } from '@cairn/schemas'
import type { Cell, Row } from '@cairn/spreadsheet'
import type * as z from 'zod'
import type { Bound, Open } from './bound.ts'
import { type Draft, draft, put } from './build-record.ts'
import { complete } from './complete.ts'
import { type Finding, finding, type Where } from './finding.ts'
import type { Headings } from './headings.ts'
import type { Mapping } from './mapping.ts'
import { readCell } from './read-cell.ts'
import { fieldsBelow, rootSpot, type Spot, shapeOf } from './spot.ts'
import { UNREAD, unjudged } from './unread.ts'

/** What a row gave: a record, or what is wrong; and what to count. */
export type RowRead = {
  readonly record?: AnyRecord
  readonly problems: readonly Finding[]
  readonly counts: { readonly merged: number } & Readonly<Record<Open, number>>
}

const spots = new Map<string, Spot>()
const spotFor = (mapping: Mapping): Spot => {
  const spot = spots.get(mapping.record) ?? rootSpot(records[mapping.record])
  spots.set(mapping.record, spot)
  return spot
}

/** The path of a place as problems print it: entries of a map stand by their position. */
const printed = (path: string, root: unknown, spot: Spot): string => {
  let here = root as Readonly<Record<string, unknown>>
  let at: Spot | undefined = spot
  return path
    .split('/')
    .map((word) => {
      if (word === '') return word
      const shown = at && shapeOf(at) === 'map' ? String(Object.keys(here).indexOf(word)) : word
      at = at && fieldsBelow(at).get(word)
      here = here?.[word] as typeof here
      return shown
    })
    .join('/')
}

/** The column that a problem comes from: that of its place, or of the place around it, or of the one below. */
const columnOf = (
  { path }: Problem,
  { places, root }: Draft,
  bound: readonly Bound[],
  spot: Spot,
): Bound | undefined => {
  const shown = places.map((place) => ({ ...place, shown: printed(place.path, root, spot) }))
  const exact = shown.find((place) => place.shown === path)
  if (exact) return exact.bound
  const above = shown
    .filter((place) => path.startsWith(`${place.shown}/`))
    .toSorted((one, other) => other.shown.length - one.shown.length)[0]
  if (above) return above.bound
  return path === ''
    ? undefined
    : (bound.find(({ column }) => column.pointer === path) ??
        shown.find((place) => place.shown.startsWith(`${path}/`))?.bound)
}

const placeOf = (bound: Bound | undefined): Where =>
  bound ? { column: bound.at, ...(bound.heading !== undefined && { heading: bound.heading }) } : {}

/** Where a cell is; made only where something is wrong with it. */
const cellPlace = (bound: Bound, where: Where): Where => ({
  ...where,
  ...placeOf(bound),
  pointer: bound.column.pointer,
})

const told = (problem: Problem, bound: Bound | undefined, where: Where): Finding =>
  finding(problem.code, {
    ...where,
    ...placeOf(bound),
    pointer: problem.path,
    ...(problem.position !== undefined && { position: problem.position }),
    ...(problem.expected && { expected: problem.expected }),
    ...(problem.rule !== undefined && { rule: problem.rule }),
  })

const nothing: Cell = { kind: 'empty', text: '' }
const answers = new Set(['unsure', 'declined', 'not-asked'])

/** Whether two places are one, or one lies in the other. */
const crosses = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((word, at) => at >= other.length || word === other[at])

/** Reads one row as one record. */
export const readRow = (row: Row, sheet: number, { bound }: Headings, mapping: Mapping): RowRead => {
  const where = { sheet, row: row.number }
  const [made, problems] = [draft(), [] as Finding[]]
  const [unread, unreadTo] = [[] as string[], [] as (readonly string[])[]]
  let contradicted = false
  const counts = { merged: 0, unsure: 0, declined: 0, 'not-asked': 0 }
  for (const { to, is } of mapping.constants) put(made, to.slice(1).split('/'), is)
  for (const one of bound) {
    const cell = row.cells[one.at - 1] ?? nothing
    const found = readCell(cell, one, mapping)
    if (found.kind === 'wrong') {
      const expected = found.code === 'COL-201' ? one.column.codes?.map(({ code }) => code).slice(0, 60) : undefined
      problems.push(finding(found.code, { ...cellPlace(one, where), ...(expected && { expected }) }))
      unreadTo.push(one.to)
      if (put(made, one.to, UNREAD, one)) unread.push(made.places.at(-1)?.path ?? '')
      else contradicted = true
    } else if (found.kind === 'open') counts[found.open] += 1
    else if (found.kind === 'empty') {
      if (one.column.kind === 'answer' || one.to.includes('-')) counts['not-asked'] += 1
    } else {
      const values = one.how.split && Array.isArray(found.value) ? found.value : [found.value]
      for (const value of values) {
        if (!put(made, one.to, value, one)) {
          // An unread cell contradicts nothing: what it says is not known.
          if (!unreadTo.some((to) => crosses(to, one.to))) problems.push(finding('COL-212', cellPlace(one, where)))
          contradicted = true
        }
        if (one.merged) counts.merged += 1
        const answer = typeof value === 'object' && value !== null && 'why' in value ? value['why'] : value
        if (typeof answer === 'string' && answers.has(answer)) counts[answer as Open] += 1
      }
    }
  }
  // Where two columns contradict each other nobody knows which holds, so nothing can be said of the rest.
  if (contradicted) return { problems, counts }
  const spot = spotFor(mapping)
  const open = unread.map((path) => printed(unjudged(path, made.root, spot), made.root, spot))
  complete(spot, made.root)
  const checked = read(records[mapping.record] as z.ZodType<AnyRecord>, made.root)
  if (checked.ok) return problems.length > 0 ? { problems, counts } : { record: checked.value, problems, counts }
  const own = checked.problems.filter(({ path }) => !open.some((one) => path === one || path.startsWith(`${one}/`)))
  return { problems: [...problems, ...own.map((one) => told(one, columnOf(one, made, bound, spot), where))], counts }
}
