import type { Case } from '@cairn/schemas'
import { describe, expect, test } from 'vitest'
import { exampleNames } from './example-names.ts'
import { fields, type HtcdsField, type PicklistField, picklists, readHtcds, writeHtcds } from './index.ts'

const bodyNamed = { Police: 'police', NGO: 'ngo', CourtOrProsecution: 'court', Other: 'another' } as const
const all = (Object.keys(picklists) as PicklistField[]).flatMap((field) =>
  Object.keys(picklists[field].values).map((value) => ({ field, value })),
)

/** What has to stand beside a value of status for it to be a decision at all. */
const companions = (field: HtcdsField): Partial<Record<HtcdsField, string>> => {
  if (field === 'vic_TraffickingStatus') return { vic_TraffickingStatusDecisionMakingOrg: 'Police' }
  return field === 'vic_TraffickingStatusDecisionMakingOrg'
    ? { vic_TraffickingStatus: 'ActualVictimOfTrafficking' }
    : {}
}
const decided = (value: string) => () => ({
  on: '2026-03-10',
  stage: 'conclusive' as const,
  ...(value === 'CourtOrProsecution' ? { by: bodyNamed[value] } : {}),
  ...(value === 'NonPoliceGovernmentalOrganization' ? { by: 'identification-body' as const } : {}),
})
const there = (field: HtcdsField, value: string) => {
  const { records } = readHtcds(
    { ...companions(field), [field]: value },
    { fresh: exampleNames(), decided: decided(value) },
  )
  expect(records).toHaveLength(1)
  return records[0]
}

describe('the standard', () => {
  test('has 84 fields, 3 withdrawn, 40 core of which 38 live, and 182 values in 21 lists', () => {
    const list = Object.values(fields)
    expect(list).toHaveLength(84)
    expect(list.filter(({ withdrawn }) => withdrawn)).toHaveLength(3)
    expect(list.filter(({ core }) => core)).toHaveLength(40)
    expect(list.filter(({ core, withdrawn }) => core && !withdrawn)).toHaveLength(38)
    expect(Object.keys(picklists)).toHaveLength(21)
    expect(all).toHaveLength(182)
  })
})

describe('every value comes back', () => {
  test.each(all)('$field: $value', ({ field, value }) => {
    const record = there(field, value)
    const written = writeHtcds(record?.case as Case, { ownBackup: true, beside: record?.beside ?? {} })
    expect(written.record).toEqual({ ...companions(field), [field]: value })
  })
  test.each(all)('by its label: $field: $value', ({ field, value }) => {
    const label = picklists[field].values[value]?.label ?? ''
    const by = { fresh: exampleNames(), decided: decided(value) }
    const { records } = readHtcds({ ...companions(field), [field]: ` ${label.toUpperCase()}\u00a0` }, by)
    const written = writeHtcds(records[0]?.case as Case, { ownBackup: true, beside: records[0]?.beside ?? {} })
    expect(written.record[field]).toBe(value)
  })
})

describe('every field comes back', () => {
  const samples: Partial<Record<(typeof fields)[HtcdsField]['type'], string>> = {
    date: '2026-03-01',
    number: '17',
    geolocation: '38.72',
    checkbox: 'TRUE',
  }
  const plain = (Object.keys(fields) as HtcdsField[]).filter((field) => !Object.hasOwn(picklists, field))
  const special: Partial<Record<HtcdsField, string>> = {
    prs_PrimaryLanguage: 'por',
    prs_SecondaryLanguage: 'prs',
    prs_Citizenship: 'NA;PT',
  }
  test.each(plain)('%s', (field) => {
    const value = special[field] ?? samples[fields[field].type] ?? 'Words, of somebody; with signs'
    const record = there(field, value)
    const written = writeHtcds(record?.case as Case, { ownBackup: true, beside: record?.beside ?? {} })
    expect(written.record).toEqual({ [field]: value })
  })
})
