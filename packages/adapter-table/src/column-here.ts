import { withLabels } from './code-labels.ts'
import { type Column, type FactColumn, NONE } from './column.ts'
import { codesOf, leafKind } from './leaf-kind.ts'
import { entryBelow, type Spot, shapeOf } from './spot.ts'
import { textOfValue } from './text-of-value.ts'
import type { Way } from './way.ts'

const open = [
  { code: 'unsure', label: 'Not sure' },
  { code: 'declined', label: 'Declined to say' },
  { code: 'not-asked', label: 'Not asked' },
]
const yesNo = [{ code: 'yes', label: 'Yes' }, { code: 'no', label: 'No' }, ...open]

/** The column of a place that is one cell. */
export const columnHere = (way: Way, spot: Spot): Column => {
  const list = shapeOf(spot) === 'cell-list'
  const inside = list ? (entryBelow(spot) ?? spot) : spot
  const codes = codesOf(inside)
  const alone = list
    ? codesOf({ ...spot, forms: spot.forms.filter(({ _zod }) => _zod.def.type === 'literal') })
    : undefined
  return {
    pointer: way.pointer,
    heading: way.heading,
    title: way.title,
    description: spot.note?.description ?? '',
    required: way.required,
    kind: leafKind(inside),
    list,
    ...(alone && { alone }),
    ...(codes && { codes: withLabels(codes) }),
    sensitivity: spot.note?.sensitivity ?? 'top',
    example: textOfValue(spot.note?.example ?? '', '; '),
  }
}

/** The column of one question. */
export const factHere = (way: Way, { values, takes = values ? undefined : 'yes-no' }: FactColumn): Column => {
  const codes = values ? [...withLabels(values), ...open] : takes === 'yes-no' || takes === 'any' ? yesNo : open
  return {
    pointer: way.pointer,
    heading: way.heading,
    title: way.title,
    description: 'One answer. An empty cell was not asked; it is never a no.',
    required: 'never',
    kind: 'answer',
    list: false,
    takes: takes ?? 'choice',
    codes: [...new Map(codes.map((one) => [one.code, one])).values()],
    sensitivity: 'top',
    example: values?.[0] ?? (takes === 'number' ? '12' : takes === 'date' ? '2026-03-01' : 'yes'),
  }
}

/** The column that marks an empty list whose entries have columns of their own. */
export const noneHere = (way: Way, spot: Spot): Column => ({
  pointer: way.pointer,
  heading: way.heading,
  title: way.title,
  description: `${spot.note?.description ?? ''} Write ${NONE} for: asked, and there was none.`.trim(),
  required: 'never',
  kind: 'none',
  list: false,
  codes: [{ code: NONE, label: 'Asked, none' }],
  sensitivity: spot.note?.sensitivity ?? 'top',
  example: NONE,
})
