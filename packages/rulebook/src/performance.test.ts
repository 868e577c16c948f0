import { describe, expect, test } from 'vitest'
import { instruments } from './index.ts'

const tools = ['qyit-2019', 'raft-2021', 'greenbaum-6'] as const

test('only the three published tools have studies, and each page of the book can show them', () => {
  const having = Object.entries(instruments).flatMap(([id, { studies }]) => (studies ? [id] : []))
  expect(having.sort()).toEqual([...tools].sort())
})

describe.each(tools)('the studies of %s', (id) => {
  test('claim no more than the rule and the items of their set', async () => {
    const { load, studies } = instruments[id]
    const [rule] = (await load()).rules
    const found = (await studies?.()) ?? []
    expect(found.length).toBeGreaterThan(0)
    // One status covers a whole study: where the cut-off was seen in another account only, none was read in the source.
    const elsewhere = /the cut-off of \w+( items?)?,? (was|were) seen in another account only/i.test(rule?.note ?? '')
    if (elsewhere) expect(new Set(found.map(({ status }) => status))).toEqual(new Set(['secondary']))
    expect(elsewhere).toBe(id === 'raft-2021')
  })
})
