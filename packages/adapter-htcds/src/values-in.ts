import { countries } from './countries.ts'
import type { HtcdsField } from './fields.ts'
import type { EarlierValue, PicklistValue } from './picklist.ts'
import { type PicklistField, picklists } from './picklists.ts'
import { folded, tidy } from './text.ts'

/** A value of a closed list: its code in the standard, and whether only an earlier version has it. */
export type KnownValue = {
  readonly code: string
  readonly value: PicklistValue | EarlierValue
  readonly earlier: boolean
}

/** What a cell holds: the values that are known, and how the rest reads. */
export type ValuesIn = { readonly known: readonly KnownValue[]; readonly unknown: readonly string[] }

type Words = {
  readonly byWord: ReadonlyMap<string, KnownValue>
  readonly codes: ReadonlySet<string>
  readonly longestFirst: readonly string[]
}

const wordsOf = (known: readonly KnownValue[]): Words => {
  const byWord = new Map<string, KnownValue>()
  // Codes first: a label that equals the code of another value does not take its place.
  for (const one of known) byWord.set(folded(one.code), one)
  const codes = new Set(byWord.keys())
  for (const one of known) {
    const label = folded(one.value.label)
    if (!byWord.has(label)) byWord.set(label, one)
  }
  return { byWord, codes, longestFirst: [...byWord.keys()].toSorted((a, b) => b.length - a.length) }
}

const wordsOfField = (field: PicklistField): Words => {
  const { values, earlier = {} } = picklists[field]
  return wordsOf([
    ...Object.entries(values).map(([code, value]) => ({ code, value, earlier: false })),
    ...Object.entries(earlier).map(([code, value]) => ({ code, value, earlier: true })),
  ])
}

const words = new Map<HtcdsField, Words>(
  (Object.keys(picklists) as PicklistField[]).map((field) => [field, wordsOfField(field)]),
)
words.set(
  'prs_Citizenship',
  wordsOf(
    [...countries, ['XK', 'Kosovo'] as const].map(([code, label]) => ({ code, value: { label }, earlier: false })),
  ),
)

/** No cell of ours is longer; a text that is, is no list. */
const longest = 20_000

/** Two letters of a country count in capitals only: `no` and `in` are words. */
const isWritten = (field: HtcdsField, list: Words, text: string): boolean =>
  field !== 'prs_Citizenship' || !list.codes.has(text.toLowerCase()) || text === text.toUpperCase()

const between = /[;|,\n\r[\]"\s]/
const hard = /[;|\n\r,\]"]/

/**
 * The values of a closed list in a text: codes or labels, in any capitals, whatever spaces. Labels that hold the sign
 * between values are taken whole, because the longest known label is tried first. Codes may also stand with spaces
 * between them, as forms hand them over.
 */
export const valuesIn = (field: HtcdsField, raw: string): ValuesIn => {
  const list = words.get(field)
  const text = tidy(raw.replaceAll(/[\n\r]+/g, ';'))
  if (!list || text === '') return { known: [], unknown: text === '' ? [] : [text] }
  if (text.length > longest) return { known: [], unknown: [text] }
  const whole = list.byWord.get(text.toLowerCase())
  if (whole && isWritten(field, list, text)) return { known: [whole], unknown: [] }
  const lower = text.toLowerCase()
  const source = lower.length === text.length ? text : lower
  const known: KnownValue[] = []
  const unknown: string[] = []
  const take = (one: KnownValue | undefined) => {
    if (one && !known.includes(one)) known.push(one)
  }
  const ends = (at: number): boolean => {
    const next = lower.slice(at).trimStart()
    return next === '' || hard.test(next.charAt(0))
  }
  for (let at = 0; at < lower.length; ) {
    if (between.test(lower.charAt(at))) {
      at += 1
      continue
    }
    const word = list.longestFirst.find(
      (one) =>
        lower.startsWith(one, at) && ends(at + one.length) && isWritten(field, list, source.slice(at, at + one.length)),
    )
    if (word !== undefined) {
      take(list.byWord.get(word))
      at += word.length
      continue
    }
    const stop = lower.slice(at).search(hard)
    const part = source.slice(at, stop < 0 ? undefined : at + stop).trim()
    const codes = part.split(' ')
    if (codes.every((code) => list.codes.has(code.toLowerCase()) && isWritten(field, list, code)))
      for (const code of codes) take(list.byWord.get(code.toLowerCase()))
    else unknown.push(part)
    at = stop < 0 ? lower.length : at + stop
  }
  return { known, unknown }
}
