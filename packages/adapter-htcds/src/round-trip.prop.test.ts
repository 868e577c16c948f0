import {
  type Case,
  controls,
  exploitations,
  forcedCrimes,
  genders,
  industries,
  platforms,
  recruitments,
} from '@cairn/schemas'
import type { Cell, Row } from '@cairn/spreadsheet'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { exampleNames } from './example-names.ts'
import {
  fields,
  type HtcdsField,
  type HtcdsObject,
  htcdsSheet,
  type PicklistField,
  picklists,
  readHtcds,
  writeHtcds,
} from './index.ts'

const text = (value: string | number): Cell => ({ kind: value === '' ? 'empty' : 'text', text: String(value) })
const again = (record: HtcdsObject) => {
  const { records } = readHtcds(record, { fresh: exampleNames() })
  return writeHtcds(records[0]?.case as Case, { ownBackup: true, beside: records[0]?.beside ?? {} }).record
}

/** Fields whose values a status or a referral needs company for are tried value by value elsewhere. */
const alone = (Object.keys(fields) as HtcdsField[]).filter((field) => !field.startsWith('vic_TraffickingStatus'))
const words = fc.stringMatching(/^[A-Za-zÀ-ž0-9;,. -]{0,30}[A-Za-z]$/).map((one) => one.trim())
const valuesFor = (field: HtcdsField): fc.Arbitrary<string> => {
  if (field === 'prs_Citizenship')
    return fc.uniqueArray(fc.constantFrom('NA', 'PT', 'NO', 'CD', 'XK'), { minLength: 1 }).map((all) => all.join(';'))
  if (field.endsWith('Language')) return fc.constantFrom('por', 'prs', 'deu', 'zho')
  if (fields[field].type === 'date') return fc.constantFrom('1999-02-28', '2000-02-29', '2026-12-31')
  if (field === 'vic_AgeWhenTrafficked') return fc.integer({ min: 0, max: 130 }).map(String)
  if (field === 'con_Consent') return fc.constantFrom('TRUE', 'FALSE')
  if (!Object.hasOwn(picklists, field)) return words
  const codes = Object.keys(picklists[field as PicklistField].values)
  const some = fc.subarray(codes, { minLength: 1, ...(fields[field].several ? {} : { maxLength: 1 }) })
  return some.map((all) => all.join(';'))
}
const record = fc
  .subarray(alone, { minLength: 1, maxLength: 20 })
  .chain((some) => fc.record(Object.fromEntries(some.map((field) => [field, valuesFor(field)]))))
  // A second language that is the first one, or alone, stays beside and comes back; two that are the same are one.
  .map((one) => one as HtcdsObject)

describe('there and back', () => {
  test.prop([record])('an object of HTCDS is the same after a record of ours and what stood beside it', (one) => {
    expect(again(one)).toEqual(one)
  })
  test.prop([fc.array(record, { minLength: 1, maxLength: 5 })])('so is a sheet of them, all 84 columns wide', (all) => {
    const { rows } = htcdsSheet(all, { columns: 'all' })
    const cells = rows.map((row, at): Row => ({ number: at + 1, cells: row.map(text) }))
    const read = readHtcds(cells, { fresh: exampleNames() })
    expect(read.records.map(({ position }) => position.row)).toEqual(all.map((_, at) => at + 2))
    expect(
      read.records.map((one) => writeHtcds(one.case as Case, { ownBackup: true, beside: one.beside }).record),
    ).toEqual(all)
  })
  const claims = (codes: readonly string[]) =>
    fc
      .subarray([...codes])
      .map((some) => some.map((what) => ({ what, answer: 'yes' as const, saidBy: 'unknown' as const })))
  const lists = {
    control: controls,
    exploitation: exploitations,
    crimes: forcedCrimes,
    industries,
    exploitedThrough: platforms,
    recruitment: recruitments,
  }
  const experience = fc.record(
    Object.fromEntries(Object.entries(lists).map(([part, { labels }]) => [part, claims(Object.keys(labels))])),
  )
  test.prop([experience, fc.constantFrom(...Object.keys(genders.labels))])(
    'what a record says with yes comes back whole, forced crimes and all that HTCDS has no value for',
    (told, gender) => {
      const pseudonym = exampleNames()()
      const one = {
        schema: 'case@1',
        pseudonym,
        person: { schema: 'person@1', pseudonym, gender },
        answers: [],
        experience: [{ schema: 'experience@1', ...told }],
      } as unknown as Case
      const written = writeHtcds(one, { ownBackup: true })
      const { records, problems } = readHtcds(written.record, { fresh: exampleNames() })
      const back = (records[0]?.case?.experience?.[0] ?? {}) as Record<string, readonly { what: string }[]>
      for (const part of Object.keys(lists))
        expect((back[part] ?? []).map(({ what }) => what).sort()).toEqual(
          (told[part] ?? []).map(({ what }) => what).sort(),
        )
      expect(records[0]?.case?.person.gender).toBe(gender === 'another' ? undefined : gender)
      expect(problems).toEqual([])
    },
  )
})

describe('whatever is given', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withTypedArray: true,
    withSparseArray: true,
  })
  const name = fc.constantFrom(
    ...Object.keys(fields),
    'prs_First_Name',
    'prs_Nationality',
    'con_UseOfData',
    'x/vic_MethodsOfControl/Other',
    'own',
  )
  test.prop([fc.oneof(anything, fc.dictionary(name, anything), fc.array(fc.dictionary(name, anything)))])(
    'reading never throws',
    (one) => {
      const { records, problems } = readHtcds(one as object, { fresh: exampleNames() })
      expect(Array.isArray(records) && Array.isArray(problems)).toBe(true)
    },
  )
  const cell = fc
    .oneof(fc.string(), name, fc.constantFrom('Status', 'Gender', 'First Name', 'NA', '03/04/2026', '45000'))
    .map(text)
  const rows = fc.array(fc.record({ number: fc.nat(2000), cells: fc.array(cell, { maxLength: 8 }) }), { maxLength: 8 })
  test.prop([rows])('nor do rows, and problems hold positions and codes, no value', (some) => {
    const read = readHtcds(some, { fresh: exampleNames() })
    for (const problem of read.problems)
      for (const [key, value] of Object.entries(problem))
        expect(typeof value === 'number' || ['code', 'field'].includes(key)).toBe(true)
    for (const { problems } of read.records) for (const { code } of problems) expect(code).not.toBe('HTC-214')
  })
  const plain = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((one) => /[\p{L}\p{N}]/u.test(one))
  test.prop([fc.constantFrom(...(Object.keys(fields) as HtcdsField[])), plain])(
    'a text under a name of HTCDS is in the record or beside it, never nowhere',
    (field, one) => {
      const [read] = readHtcds({ [field]: one }, { fresh: exampleNames() }).records
      const { schema: _s, pseudonym: _p, person, answers: _a, ...rest } = read?.case ?? ({} as Case)
      const told = Object.keys(person ?? {}).length > 2 || Object.keys(rest).length > 0
      expect(told || (read?.beside[field] ?? []).length > 0).toBe(true)
    },
  )
  test.prop([anything, anything])('writing never throws', (one, to) => {
    expect(writeHtcds(one as Case, to as never).record).toEqual({})
  })
  test.prop([fc.dictionary(name, fc.string())])('every record that is read is one of ours, or stays beside', (one) => {
    for (const { case: made, problems } of readHtcds(one, { fresh: exampleNames() }).records)
      expect(made !== undefined || problems.length > 0).toBe(true)
  })
})
