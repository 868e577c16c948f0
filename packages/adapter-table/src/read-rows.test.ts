import type { Row, TableEvent } from '@cairn/spreadsheet'
import { describe, expect, test } from 'vitest'
import {
  columnsOf,
  type Mapping,
  type MappingInput,
  ownMapping,
  type RowEvent,
  readMapping,
  readRows,
} from './index.ts'

const cellOf = (text: string | Row['cells'][number]) =>
  typeof text === 'string' ? { kind: text === '' ? ('empty' as const) : ('text' as const), text } : text
type Cells = readonly (string | Row['cells'][number])[]
async function* tableOf(rows: readonly Cells[], hidden?: number): AsyncGenerator<TableEvent> {
  yield { kind: 'sheet', sheet: 1, name: 'x' }
  for (const [at, cells] of rows.entries()) {
    const row = { number: at + 1, cells: cells.map(cellOf), ...(hidden === at + 1 && { hidden: true as const }) }
    yield { kind: 'row', sheet: 1, row }
  }
}
const all = async (rows: readonly Cells[], mapping: Mapping, hidden?: number, facts?: never): Promise<RowEvent[]> => {
  const found: RowEvent[] = []
  for await (const event of readRows(tableOf(rows, hidden), mapping, facts ? { facts } : {})) found.push(event)
  return found
}
const mappingOf = (input: MappingInput): Mapping => {
  const found = readMapping(input)
  if (!found.ok) throw new Error(JSON.stringify(found.problems))
  return found.mapping
}
const codes = (events: readonly RowEvent[]) =>
  events.flatMap((event) => {
    if (event.kind === 'finding') return [[event.finding.code, event.finding.letter, event.finding.row]]
    if (event.kind === 'problems') return event.problems.map(({ code, letter, row }) => [code, letter, row])
    return []
  })
const recordsIn = (events: readonly RowEvent[]) =>
  events.flatMap((event) => (event.kind === 'record' ? [event.record] : []))
const lossIn = (events: readonly RowEvent[]) =>
  events.flatMap((event) => (event.kind === 'summary' ? [event.loss] : []))[0]

const name = 'k7q2-m9xd-4vht'

describe('a table with headings of ours', () => {
  test('gives records, entries without gaps, and says which column a problem of the schema comes from', async () => {
    const events = await all(
      [
        [
          'pseudonym',
          'on',
          'needs.1.need',
          'needs.1.answer',
          'needs.1.saidBy',
          'needs.9.need',
          'needs.9.answer',
          'needs.9.saidBy',
        ],
        [name, '2026-03-01', 'Legal', 'yes', 'person', 'accommodation', 'declined', 'person'],
        ['', '2026-03-01', '', '', '', 'accommodation', 'yes', 'person'],
        ['', '2026-02-30', '', '', '', '', '', ''],
        ['', '', '', '', '', '', '', ''],
        ['k7', '2026-03-01', 'nonsense', '', '', '', '', ''],
        ['k7', '2026-03-01', 'accommodation', '', '', '', '', ''],
      ],
      ownMapping('needs@1'),
    )
    expect(recordsIn(events)).toEqual([
      {
        schema: 'needs@1',
        pseudonym: name,
        on: '2026-03-01',
        needs: [
          { need: 'legal', answer: 'yes', saidBy: 'person' },
          { need: 'accommodation', answer: 'declined', saidBy: 'person' },
        ],
      },
      { schema: 'needs@1', on: '2026-03-01', needs: [{ need: 'accommodation', answer: 'yes', saidBy: 'person' }] },
    ])
    expect(codes(events)).toEqual([
      ['COL-202', 'B', 4],
      ['COL-201', 'C', 6],
      ['SCH-209', 'A', 6],
      ['SCH-209', 'A', 7],
      ['SCH-202', 'D', 7],
      ['SCH-202', 'E', 7],
    ])
    expect(lossIn(events)?.rows).toEqual({ read: 7, records: 2, withProblems: 3, blank: 1, headings: 1, notRead: 0 })
    expect(JSON.stringify(events.filter(({ kind }) => kind !== 'record'))).not.toMatch(/nonsense|k7/)
  })

  test.each<[string, 'needs@1' | 'person@1', Cells, Cells, unknown]>([
    [
      'the rest of the row and of the same entry',
      'needs@1',
      ['pseudonym', 'on', 'needs.1.need', 'needs.1.answer', 'needs.1.saidBy'],
      ['k7', '2026-02-30', 'x', 'yes', ''],
      ['COL-202 B', 'COL-201 C', 'SCH-209 A', 'SCH-202 E'],
    ],
    [
      'not what an entry lacks of which nothing else is said: the cell may mean that there is none',
      'needs@1',
      ['pseudonym', 'on', 'needs.1.need', 'needs.1.answer', 'needs.1.saidBy'],
      ['k7', '2026-03-01', 'n/a', '', ''],
      ['COL-201 C', 'SCH-209 A'],
    ],
    [
      'not an object of which the cell says what it is',
      'person@1',
      ['pseudonym', 'age.is', 'age.years', 'gender'],
      ['k7', 'x', '1995', 'feminine'],
      ['COL-201 B', 'SCH-209 A'],
    ],
  ])('a cell that cannot be read does not hide: %s', async (_, record, headings, cells, found) => {
    const events = await all([headings, cells], ownMapping(record))
    expect(codes(events).map(([code, letter]) => `${code} ${letter}`)).toEqual(found)
    expect(recordsIn(events)).toEqual([])
  })

  test('two columns of one place that contradict each other, or of which one cannot be read, say nothing of the rest', async () => {
    const columns = [
      { heading: 'From', to: '/pseudonym' },
      { heading: 'A', to: '/gender' },
      { heading: 'B', to: '/gender' },
    ]
    const mapping = mappingOf({ schema: 'mapping@1', record: 'person@1', columns })
    const events = await all(
      [
        ['From', 'A', 'B'],
        ['k7', 'feminine', 'masculine'],
        ['k7', 'feminine', 'x'],
        ['k7', 'x', 'feminine'],
      ],
      mapping,
    )
    expect(codes(events)).toEqual([
      ['COL-212', 'C', 2],
      ['COL-201', 'C', 3],
      ['COL-201', 'B', 4],
    ])
  })

  test('has no machine heading twice in any record', () => {
    const headings = columnsOf('event@1').map(({ heading }) => heading)
    expect(new Set(headings).size).toBe(headings.length)
  })
})

describe('a table of somebody else', () => {
  const mapping = mappingOf({
    schema: 'mapping@1',
    record: 'person@1',
    words: { unsure: ['ne sait pas'], declined: ['refus'], 'not-asked': ['n/a'] },
    separator: ';',
    columns: [
      { heading: 'Ref', to: '/pseudonym' },
      { heading: 'Sprachen', to: '/languages', values: [{ cell: 'Dari', is: 'prs' }] },
      { heading: 'Born', to: '/age/date' },
      { heading: 'Known', to: '/age/is' },
      { letter: 'F', to: '/gender', open: 'count' },
      { heading: 'sex', to: '/sex', mayBeMissing: true },
    ],
    leaveOut: [{ heading: 'Client name', why: 'identity' }],
  })
  const headings = ['ref ', 'SPRACHEN', 'Born', 'known', 'Client name', '', 'Mobile number', 'Remarks']
  const row = (born: Row['cells'][number] | string, gender = '', more: Cells = []): Cells => [
    name,
    'Dari; en',
    born,
    born === '' ? '' : 'birth-date',
    'Maria Example',
    gender,
    ...more,
  ]

  test('gives what the mapping says, and findings with the letter only for what nobody knows', async () => {
    const events = await all(
      [headings, row('1995-04-12', 'refus', ['+351 912 345 678', 'call maria@example.org'])],
      mapping,
    )
    expect(recordsIn(events)).toEqual([
      {
        schema: 'person@1',
        pseudonym: name,
        languages: ['prs', 'en'],
        age: { is: 'birth-date', date: '1995-04-12' },
      },
    ])
    expect(codes(events)).toEqual([
      ['COL-121', 'G', 1],
      ['COL-101', 'H', 1],
      ['COL-122', 'G', 2],
      ['COL-122', 'H', 2],
    ])
    const loss = lossIn(events)
    expect(loss?.declined).toBe(1)
    expect(loss?.leftOut).toEqual([{ sheet: 1, column: 5, why: 'identity', cells: 1 }])
    expect(loss?.shouldNotBeHere.map(({ column }) => column)).toEqual([7, 8])
    expect(JSON.stringify(events.filter(({ kind }) => kind !== 'record'))).not.toMatch(
      /maria|912|client|mobile|remarks/i,
    )
  })

  test.each([
    ['03/04/1996', 'COL-203'],
    ['25/04/1996', '1996-04-25'],
    ['04-25-1996', '1996-04-25'],
    ['05.05.1996', '1996-05-05'],
    ['3/4/96', 'COL-205'],
    ['30/02/1996', 'COL-202'],
    ['last spring', 'COL-202'],
    [{ kind: 'number' as const, text: '35000' }, 'COL-204'],
    ['35000', 'COL-204'],
    [{ kind: 'date' as const, text: '1996-04-03' }, '1996-04-03'],
    [{ kind: 'date' as const, text: '1996-04-03T00:00:00' }, '1996-04-03'],
    [{ kind: 'date' as const, text: '1996-04-03T10:30:00' }, 'COL-206'],
    [{ kind: 'text' as const, text: '1996-04-03', formula: true as const }, 'COL-209'],
    [{ kind: 'error' as const, text: '' }, 'COL-210'],
  ])('without a word about dates, %j is %s', async (born, expected) => {
    const events = await all([headings, row(born)], mapping)
    const [record] = recordsIn(events)
    const date = record && 'age' in record && record.age && 'date' in record.age ? record.age.date : undefined
    expect(date ?? codes(events).at(-1)?.[0]).toBe(expected)
  })

  test.each([
    ['day-first', '03/04/1996', '1996-04-03'],
    ['month-first', '03/04/1996', '1996-03-04'],
    ['month-first', '25/04/1996', 'COL-202'],
    ['iso', '03/04/1996', 'COL-202'],
    ['iso', '1996-04-03', '1996-04-03'],
    ['excel-serial', '35158', '1996-04-03'],
    ['excel-serial', '61', '1900-03-01'],
    ['excel-serial', '60', 'COL-202'],
    ['excel-serial-1904', '33696', '1996-04-03'],
    ['excel-serial', '44620', '2022-02-28'],
    ['excel-serial', '45351', '2024-02-29'],
  ] as const)('where dates are %s, %s is %s', async (dates, born, expected) => {
    const events = await all([headings, row(born)], { ...mapping, dates })
    const [record] = recordsIn(events)
    const date = record && 'age' in record && record.age && 'date' in record.age ? record.age.date : undefined
    expect(date ?? codes(events).at(-1)?.[0]).toBe(expected)
  })

  test('tells a hidden row of headings, a second one, the same heading twice, and cells without one', async () => {
    const second: Cells = ['Pseudonym', 'Languages', 'Birth date', 'x', '', '']
    const events = await all(
      [['Ref', 'Sprachen', 'Born', 'Ref', '', '', ''], second, row('', '', ['?', '1'])],
      mapping,
      1,
    )
    expect(codes(events)).toEqual([
      ['COL-103', undefined, 1],
      ['COL-106', 'A', 1],
      ['COL-106', 'D', 1],
      ['COL-102', undefined, 1],
      ['COL-101', 'A', 1],
      ['COL-101', 'D', 1],
      ['COL-104', undefined, 2],
      ['COL-105', 'E', 3],
      ['COL-110', 'G', 3],
      ['COL-110', 'H', 3],
      ['SCH-202', undefined, 3],
    ])
  })

  test('a column that is not there is told by its letter where it has one, and by its place in the record', async () => {
    const columns = [
      { heading: 'Ref', to: '/pseudonym' },
      { letter: 'D', to: '/gender' },
      { letter: 'C', to: '/languages' },
      { letter: 'E', to: '/sex', mayBeMissing: true },
    ]
    const missing = async (...rows: Cells[]) =>
      (await all(rows, mappingOf({ schema: 'mapping@1', record: 'person@1', columns }))).flatMap((event) =>
        event.kind === 'finding' ? [[event.finding.code, event.finding.letter, event.finding.pointer]] : [],
      )
    expect(await missing(['Code', ''], [name, '', 'prs'])).toEqual([
      ['COL-102', undefined, '/pseudonym'],
      ['COL-101', 'A', undefined],
      ['COL-102', 'D', '/gender'],
    ])
    // Without a heading, and in one row only: there all the same.
    expect(await missing(['Ref'], [name], [name, '', 'prs', 'feminine'])).toEqual([])
    expect(await missing(['Ref', 'ref', '', 'x'])).toEqual([['COL-101', 'B', undefined]])
    expect(await missing(['REF', 'ref', '', 'x'], [])).toEqual([
      ['COL-106', 'A', '/pseudonym'],
      ['COL-106', 'B', '/pseudonym'],
      ['COL-101', 'A', undefined],
      ['COL-101', 'B', undefined],
    ])
  })

  test('merged cells above the row of headings are no finding; in it and below they are', async () => {
    async function* titled(): AsyncGenerator<TableEvent> {
      yield* tableOf([['A title'], [], ['pseudonym', 'languages'], [name, 'prs']])
      const ranges = [
        [1, 1],
        [1, 2],
        [2, 3],
        [3, 3],
        [4, 9],
      ]
      for (const [row = 0, lastRow = 0] of ranges) {
        // The reader takes the first row that holds something for that of the headings.
        const code = row === 1 ? 'TAB-305' : 'TAB-304'
        yield { kind: 'problem', problem: { code, sheet: 1, row, column: 1, lastRow, lastColumn: 2 } }
      }
      yield { kind: 'problem', problem: { code: 'TAB-304', sheet: 2, row: 1, column: 1, lastRow: 1, lastColumn: 2 } }
    }
    const found: RowEvent[] = []
    for await (const event of readRows(titled(), { ...ownMapping('person@1'), headingRow: 3 })) found.push(event)
    expect(found.flatMap((one) => (one.kind === 'finding' ? [[one.finding.code, one.finding.row]] : []))).toEqual([
      ['TAB-305', 2],
      ['TAB-305', 3],
      ['TAB-304', 4],
      ['TAB-304', 1],
    ])
    expect(recordsIn(found)).toHaveLength(1)
  })

  test('a table without its sheet, without rows, or without any known column still ends in a summary', async () => {
    expect(codes(await all([], mapping))).toEqual([['COL-107', undefined, undefined]])
    expect(codes(await all([['x']], { ...mapping, sheet: 4 }))).toEqual([['COL-108', undefined, undefined]])
    const strange = await all([['a'], ['b'], ['c']], ownMapping('person@1'))
    expect(codes(strange).map(([code]) => code)).toEqual(['COL-101', 'COL-109'])
    expect(lossIn(strange)?.rows).toEqual({ read: 3, records: 0, withProblems: 0, blank: 0, headings: 1, notRead: 2 })
  })
})

describe('answers', () => {
  const answers = mappingOf({
    schema: 'mapping@1',
    record: 'answers@1',
    words: { yes: ['1', 'x'], unsure: ['?'], declined: ['refused'] },
    constants: [{ to: '/instrument', is: 'bali-2015' }],
    columns: [{ heading: 'T', to: '/answers/threats' }],
  })
  test.each([
    ['1', 'yes'],
    ['X', 'yes'],
    ['No', 'no'],
    ['?', 'unsure'],
    ['Refused', 'declined'],
    ['not asked', 'not-asked'],
  ])('%j reads as %s', async (cell, expected) => {
    expect(recordsIn(await all([['T'], [cell]], answers))).toEqual([
      { schema: 'answers@1', instrument: 'bali-2015', answers: { threats: expected } },
    ])
  })

  test('an empty cell was not asked, and 0 is a no only where the mapping says so', async () => {
    const events = await all(
      [
        ['T', 'U'],
        ['', 'z'],
        ['0', ''],
        ['maria', ''],
      ],
      answers,
    )
    expect(recordsIn(events)).toEqual([{ schema: 'answers@1', instrument: 'bali-2015', answers: {} }])
    expect(codes(events)).toEqual([
      ['COL-101', 'B', 1],
      ['COL-201', 'A', 3],
      ['COL-201', 'A', 4],
    ])
    expect(lossIn(events)?.notAsked).toBe(1)
  })
})

describe('claims', () => {
  const claims = mappingOf({
    schema: 'mapping@1',
    record: 'experience@1',
    columns: [
      {
        heading: 'merged',
        to: '/control/-/answer',
        with: { anyOf: ['threats', 'uses-children'], saidBy: 'organisation' },
      },
      { heading: 'what', to: '/industries/-/what', split: true, with: { answer: 'yes', saidBy: 'person' } },
    ],
  })
  test('make an entry each; labels with the separator inside stay whole; what was merged stays merged', async () => {
    const events = await all(
      [
        ['merged', 'what'],
        ['yes', 'B: Mining and quarrying;construction'],
        ['', ''],
        ['', 'x; y'],
      ],
      {
        ...claims,
        columns: claims.columns.map((one) =>
          one.split ? { ...one, values: [{ cell: 'Water; sewerage', is: 'water-waste' }] } : one,
        ),
      },
    )
    expect(recordsIn(events)).toEqual([
      {
        schema: 'experience@1',
        control: [{ anyOf: ['threats', 'uses-children'], answer: 'yes', saidBy: 'organisation' }],
        industries: [
          { what: 'mining', answer: 'yes', saidBy: 'person' },
          { what: 'construction', answer: 'yes', saidBy: 'person' },
        ],
      },
    ])
    const whole = await all(
      [
        ['merged', 'what'],
        ['', 'construction; Water; sewerage'],
      ],
      {
        ...claims,
        columns: [
          { ...claims.columns[1], to: '/industries/-/what', values: [{ cell: 'Water; sewerage', is: 'water-waste' }] },
        ],
      },
    )
    expect(JSON.stringify(recordsIn(whole))).toContain('water-waste')
    expect(lossIn(events)?.merged).toBe(1)
  })
})
