import { entryBelow, fieldsBelow, lineOf, objectForms, type Spot, shapeOf } from './spot.ts'

/** What is filled in at a place, and which fields have something to fill in below. */
type Plan = {
  readonly fill: readonly { readonly name: string; readonly value: () => unknown }[]
  readonly down: ReadonlyMap<string, Spot>
}

const nothing: Plan = { fill: [], down: new Map() }
const plans = new WeakMap<Spot, Plan>()

const fillerOf = (field: Spot): (() => unknown) | undefined => {
  switch (shapeOf(field)) {
    case 'line':
      return () => lineOf(field)
    case 'rows':
    case 'records':
      return () => []
    case 'map':
      return () => ({})
    default:
      return undefined
  }
}

const planOf = (spot: Spot): Plan => {
  const known = plans.get(spot)
  if (known) return known
  const shape = shapeOf(spot)
  if (shape !== 'group' && shape !== 'either') return nothing
  const fields = [...fieldsBelow(spot)]
  // Where an object may have several forms, nobody knows which of them this one is.
  const fill = fields.flatMap(([name, field]) => {
    const value = field.required && objectForms(spot) === 1 ? fillerOf(field) : undefined
    return value ? [{ name, value }] : []
  })
  const down = new Map(fields.filter(([, field]) => ['group', 'either', 'rows', 'records'].includes(shapeOf(field))))
  const plan = { fill, down }
  plans.set(spot, plan)
  return plan
}

/** Fills in what no cell has to say: schema lines, and lists and maps that must be there and are empty. */
export const complete = (spot: Spot, value: unknown): void => {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    const entry = entryBelow(spot)
    if (entry) for (const inside of value) complete(entry, inside)
    return
  }
  const { fill, down } = planOf(spot)
  const object = value as Record<string, unknown>
  for (const one of fill) if (object[one.name] === undefined) object[one.name] = one.value()
  if (down.size === 0) return
  for (const [name, inside] of Object.entries(object)) {
    const below = down.get(name)
    if (below) complete(below, inside)
  }
}
