import type { Entry } from './entry.ts'
import { fields, type HtcdsField } from './fields.ts'
import type { HtcdsVersion } from './picklist.ts'
import { type PicklistField, picklists } from './picklists.ts'
import { valuesIn } from './values-in.ts'
import { since } from './versions.ts'

/** What tells the version of a file: fields that only one has. Empty: nothing does. */
export const versionByNames = (names: Iterable<string>, subjects: Iterable<HtcdsField>): HtcdsVersion | undefined => {
  const lower = new Set([...names].map((name) => name.trim().toLowerCase()))
  if (lower.has('prs_nationality') || lower.has('nationality')) return '0.2'
  const asked = ['con_purposeofinterview', 'con_useofdata', 'con_dataforresearch', 'con_righttobeforgotten']
  if (asked.some((name) => lower.has(name))) return '1.0'
  return [...subjects].some((field) => since[field] === '2.0') ? '2.0' : undefined
}

/** The version that a record's values speak of: a value that only an earlier version has. */
export const versionByValues = (entries: readonly Entry[]): HtcdsVersion | undefined => {
  for (const entry of entries) {
    if (!('field' in entry) || !isPicklist(entry.field)) continue
    for (const { text } of entry.cells) {
      const old = valuesIn(entry.field, text).known.find(({ earlier }) => earlier)
      const version = old && 'in' in old.value ? old.value.in[0] : undefined
      if (version !== undefined) return version
    }
  }
  return undefined
}

const isPicklist = (field: HtcdsField): field is PicklistField =>
  fields[field].type === 'picklist' && Object.hasOwn(picklists, field)
