import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MappingFile, type RowEvent, readMapping, readRows } from './index.ts'

const folder = join(import.meta.dirname, '..', 'mappings')

test.each(readdirSync(folder))(
  '%s is a mapping, cites where it was read, and takes nothing but a 1 for a yes',
  (file) => {
    const found = readMapping(readFileSync(join(folder, file)))
    expect(found.ok ? [] : found.problems).toEqual([])
    if (!found.ok) return
    expect(found.mapping.sources?.length).toBeGreaterThan(0)
    expect(found.mapping.columns.length + found.mapping.leaveOut.length).toBe(27)
    for (const { values, onlyValues } of found.mapping.columns) {
      expect([values, onlyValues]).toEqual([[{ cell: '1', is: 'yes' }], true])
    }
    expect(MappingFile.safeParse(found.mapping).success).toBe(true)
  },
)

// Our own rows, with what is odd about the published ones: flags that are 1 or empty, two dashes in an age band.
const rows = [
  ['gender', 'ageBroad', 'meansThreats', 'meansFalsePromises', 'meansDenyBasicNeeds', 'isOtherExploit'],
  ['Woman', '09--17', '1', '', '1', ''],
  ['', '', '', '1', '', '1'],
  ['Woman', '', '0', '', '', ''],
]
const through = async (name: string): Promise<RowEvent[]> => {
  const found = readMapping(readFileSync(join(folder, `${name}.json`)))
  const events: RowEvent[] = []
  if (!found.ok) return events
  async function* table() {
    yield { kind: 'sheet' as const, sheet: 1, name: '' }
    for (const [at, cells] of rows.entries()) {
      const row = { number: at + 1, cells: cells.map((text) => ({ kind: 'text' as const, text })) }
      yield { kind: 'row' as const, sheet: 1, row }
    }
  }
  for await (const event of readRows(table(), found.mapping)) if (event.kind !== 'finding') events.push(event)
  return events
}

test('S-02: a one is a yes, an empty cell was not asked, and a zero is not taken for a no', async () => {
  const events = await through('ctdc-synthetic-bali-2015')
  const bali = { schema: 'answers@1', instrument: 'bali-2015' }
  expect(events[0]).toMatchObject({
    kind: 'record',
    record: { ...bali, answers: { coercion: 'yes', 'controlled-or-dependent': 'yes' } },
  })
  expect(events[1]).toMatchObject({ kind: 'record', record: { ...bali, answers: { deception: 'yes' } } })
  expect(events[2]).toMatchObject({
    kind: 'problems',
    row: 4,
    problems: [{ code: 'COL-201', letter: 'C', heading: 'meansThreats' }],
  })
})

test('a column that merges codes is never taken apart', async () => {
  const [first, second] = await through('ctdc-synthetic')
  const organisation = { answer: 'yes', saidBy: 'organisation' }
  expect(first).toMatchObject({
    record: {
      control: [
        { anyOf: ['threats', 'uses-children', 'threatens-law-enforcement'], ...organisation },
        {
          anyOf: ['restricts-finances', 'restricts-movement', 'restricts-medical-care', 'withholds-necessities'],
          ...organisation,
        },
      ],
    },
  })
  expect(second).toMatchObject({
    record: {
      control: [{ what: 'false-promises', ...organisation }],
      exploitation: [{ anyOf: ['forced-marriage', 'armed-group', 'organ-removal', 'another'], ...organisation }],
    },
  })
})
