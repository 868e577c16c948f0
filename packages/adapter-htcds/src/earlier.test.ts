import { describe, expect, test } from 'vitest'
import { exampleNames } from './example-names.ts'
import { picklists, readHtcds, since } from './index.ts'

const read = (object: object) => {
  const all = readHtcds(object, { fresh: exampleNames() })
  return { ...all, record: all.records[0], told: all.records[0]?.case?.experience?.[0] }
}

describe('version 0.2', () => {
  test('nationality is citizenship, and tells the version', () => {
    const { record } = read({ prs_Nationality: 'PT', prs_Gender: 'Female' })
    expect([record?.version, record?.case?.person]).toMatchObject(['0.2', { citizenships: ['PT'], gender: 'feminine' }])
  })
  test('activities against the law are forced criminality', () => {
    const { record, told } = read({ vic_TypeOfExploitation: 'IllicitActivities' })
    expect(record?.version).toBe('0.2')
    expect(told?.exploitation).toEqual([{ what: 'forced-criminality', answer: 'yes', saidBy: 'unknown' }])
  })
  test('a value that joins two of ours stays joined', () => {
    const { told, problems } = read({ vic_MethodOfRecruitment: 'Internet (social media, online advertisement)' })
    expect(told?.recruitment).toEqual([
      { anyOf: ['online-network', 'online-advertisement'], answer: 'yes', saidBy: 'unknown' },
    ])
    expect(problems.map(({ code }) => code)).toEqual(['HTC-212'])
  })
  test('not known is counted as unsure, and is no way of recruitment', () => {
    const { told, losses } = read({ vic_MethodOfRecruitment: 'Unknown' })
    expect([told, losses]).toEqual([undefined, [{ field: 'vic_MethodOfRecruitment', why: 'unsure', count: 1 }]])
  })
  test('every earlier value has a target, or a loss with its name', () => {
    for (const { earlier = {} } of Object.values(picklists))
      for (const value of Object.values(earlier))
        expect([value.as, value.anyOf, value.unsure].filter((one) => one !== undefined)).toHaveLength(1)
  })
})

describe('version 1.0', () => {
  test('its five boxes stay five answers, and two questions were not there', () => {
    const { record } = read({
      con_Consent: 'TRUE',
      con_PurposeOfInterview: 'TRUE',
      con_UseOfData: 'FALSE',
      con_DataForResearch: '',
      con_RightToBeForgotten: true,
    })
    expect(record?.version).toBe('1.0')
    expect(record?.consent).toEqual({ interview: 'yes', purpose: 'yes', use: 'no', access: 'yes' })
    expect(record?.case?.consents).toBeUndefined()
    expect(record?.beside).toEqual({})
  })
})

describe('version 2.0', () => {
  test('its status fields tell it, and nothing at all reads as it', () => {
    expect(read({ vic_TraffickingStatus: '' }).record?.version).toBe('2.0')
    expect(read({ prs_Gender: 'Feminine' }).record?.version).toBe('2.0')
    expect(Object.values(since).filter((version) => version === '2.0')).toHaveLength(2)
  })
})
