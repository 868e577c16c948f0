import { describe, expect, test } from 'vitest'
import { type Dated, versionAsOf } from './version-as-of.ts'

const first: Dated = { id: 'first', inForce: { from: '2011-01-01', to: '2019-12-31' } }
const second: Dated = { id: 'second', inForce: { from: '2020-01-01', to: '2022-12-31' } }
const last: Dated = { id: 'last', inForce: { from: '2024-01-01' } }
const versions = [last, first, second]

describe('versionAsOf', () => {
  test.each([
    ['2011-01-01', 'first'],
    ['2019-12-31', 'first'],
    ['2020-01-01', 'second'],
    ['2022-12-31', 'second'],
    ['2024-01-01', 'last'],
    ['9999-12-31', 'last'],
  ])('on %s it is the %s', (asOf, id) => {
    expect(versionAsOf(versions, asOf).version?.id).toBe(id)
  })

  test('says which, where it stood, from when to when, and why', () => {
    expect(versionAsOf(versions, '2015-06-01')).toEqual({
      version: first,
      position: 1,
      inForce: { from: '2011-01-01', to: '2019-12-31' },
      why: 'in-force',
      problems: [],
    })
  })

  test('hands on what a version notes about its days', () => {
    const noted: Dated = { id: 'noted', inForce: { from: '2024-01-01', note: 'Two texts may hold.' } }
    expect(versionAsOf([noted], '2024-05-05').inForce).toEqual(noted.inForce)
  })

  test('of several, takes the one that began last; of two that began together, the later in the list', () => {
    const older: Dated = { id: 'older', inForce: { from: '2010-01-01' } }
    expect(versionAsOf([last, older], '2024-05-05')).toMatchObject({ version: last, position: 0, why: 'began-last' })
    const twin: Dated = { id: 'twin', inForce: { from: '2024-01-01' } }
    expect(versionAsOf([last, twin], '2024-05-05')).toMatchObject({ version: twin, position: 1, why: 'began-last' })
  })

  test.each([
    ['2010-12-31', versions, 'before-the-first'],
    ['2023-06-01', versions, 'between-versions'],
    ['2023-01-01', [first, second], 'after-the-last'],
  ])('on %s there is none, and it says why', (asOf, some, code) => {
    expect(versionAsOf(some, asOf)).toEqual({ problems: [{ code }] })
  })

  test.each(['', '2024-1-1', '2024-02-30', null, 20240101, {}])('a day that cannot be read is a problem', (asOf) => {
    expect(versionAsOf(versions, asOf as string)).toEqual({ problems: [{ code: 'not-a-date' }] })
  })

  test.each([[[]], [null], [{ length: 1 }], ['first']])('nothing to choose from is a problem', (some) => {
    expect(versionAsOf(some as unknown as Dated[], '2024-01-01')).toEqual({ problems: [{ code: 'empty-list' }] })
  })

  test('a version without dates that can be read is left out and named by position', () => {
    const broken = [
      null,
      {},
      { inForce: null },
      { inForce: { from: '2024' } },
      { inForce: { from: '2024-02-01', to: '2024-01-01' } },
      { inForce: { from: '2024-01-01', to: 'soon' } },
    ] as unknown as Dated[]
    const problems = broken.map((_, position) => ({ code: 'version-without-dates', position }))
    expect(versionAsOf(broken, '2024-05-05')).toEqual({ problems })
    expect(versionAsOf([...broken, last], '2024-05-05')).toMatchObject({ version: last, position: 6, problems })
    expect(versionAsOf([...broken, last], '2000-01-01').problems).toEqual([{ code: 'before-the-first' }, ...problems])
    // biome-ignore lint/suspicious/noSparseArray: a list with a hole is data too
    expect(versionAsOf([, last] as Dated[], '2024-05-05').problems).toEqual([
      { code: 'version-without-dates', position: 0 },
    ])
  })

  test('S-20 no problem holds a value', () => {
    const told = JSON.stringify(versionAsOf([{ id: 'Anna', inForce: { from: 'Anna' } }], 'Anna'))
    expect(told).not.toContain('Anna')
  })
})
