import type { Case } from '@cairn/schemas'
import type { Beside } from './beside.ts'
import { claimFields, severalInTheForm } from './claim-fields.ts'
import { stillTold } from './claims-to.ts'
import { fields, type HtcdsField } from './fields.ts'
import { type PicklistField, picklists } from './picklists.ts'
import type { Writing } from './writing.ts'

const names = Object.keys(fields) as HtcdsField[]
const texts = (values: unknown): readonly string[] =>
  Array.isArray(values)
    ? values
        .filter((one): one is string => typeof one === 'string')
        .flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
    : []

const status: ReadonlySet<HtcdsField> = new Set(['vic_TraffickingStatus', 'vic_TraffickingStatusDecisionMakingOrg'])

/** Values that 2.0 has, and those that it does not; free text is always one that it has. */
const sorted = (field: HtcdsField, values: readonly string[]): readonly string[] => {
  if (!Object.hasOwn(picklists, field)) return values
  const { earlier = {} } = picklists[field as PicklistField]
  return values.filter((value) => !Object.hasOwn(earlier, value))
}

/** Puts what stood beside the record into its fields, where the record does not say it better. */
export const besideTo = (record: Case, beside: Beside, out: Writing): ReadonlyMap<HtcdsField, readonly string[]> => {
  const all = new Map<HtcdsField, readonly string[]>(out.values)
  for (const field of names) {
    const given = texts(beside[field])
    if (given.length === 0) continue
    if (status.has(field)) {
      out.say('HTC-304', field)
      out.leave(field, 'no-decision', given.length)
      continue
    }
    const kept = sorted(field, given)
    out.leave(field, 'not-in-2.0', given.length - kept.length)
    const own = all.get(field) ?? []
    const list = Object.hasOwn(picklists, field) ? picklists[field as PicklistField].values : {}
    if (claimFields[field] !== undefined) {
      // A nearest value counts only while its claim still stands in the record.
      const stand = kept.filter((value) => {
        const as = Object.hasOwn(list, value) ? list[value]?.as : undefined
        return as === undefined || stillTold(record, field, as)
      })
      all.set(field, [...new Set([...own, ...stand])])
    } else if (fields[field].several || severalInTheForm.has(field)) all.set(field, [...new Set([...own, ...kept])])
    else if (own.length === 0) all.set(field, kept)
    else out.leave(field, 'only-one', kept.filter((value) => !own.includes(value)).length)
  }
  return all
}

/** Values in the order of the standard's list, free text behind them. */
export const ordered = (field: HtcdsField, values: readonly string[]): readonly string[] => {
  if (!Object.hasOwn(picklists, field)) return values
  const order = Object.keys(picklists[field as PicklistField].values)
  const place = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length)
  return values.toSorted((a, b) => place(a) - place(b))
}
