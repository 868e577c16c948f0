import { expect, test } from 'vitest'
import { type Migration, migrate, versions, type Ways } from './migrate.ts'
import { readRecord } from './read-record.ts'
import { records } from './records.ts'

const steps: Migration[] = [
  {
    from: 'tea@1',
    to: 'tea@2',
    says: 'The kind gets a field of its own.',
    step: ({ name, ...rest }) => ({ ...rest, kind: name }),
  },
  { from: 'tea@2', to: 'tea@3', says: 'Cups are counted.', step: (tea) => ({ ...tea, cups: 1 }) },
]
const ways: Ways = { migrations: steps, versions: { tea: 3, tray: 1 } }

test('step by step to the present version, with the sentences of the steps', () => {
  expect(migrate({ schema: 'tea@1', name: 'green' }, ways)).toEqual({
    ok: true,
    value: { schema: 'tea@3', kind: 'green', cups: 1 },
    steps: ['The kind gets a field of its own.', 'Cups are counted.'],
  })
  expect(migrate({ schema: 'tea@3', kind: 'green' }, ways)).toEqual({
    ok: true,
    value: { schema: 'tea@3', kind: 'green' },
    steps: [],
  })
})

test('records inside a record too, in lists and in maps', () => {
  const old = { schema: 'tea@2', kind: 'black' }
  expect(migrate({ schema: 'tray@1', left: old, rest: [old, { deep: old }], note: null }, ways)).toMatchObject({
    value: {
      left: { schema: 'tea@3', cups: 1 },
      rest: [{ schema: 'tea@3' }, { deep: { schema: 'tea@3' } }],
      note: null,
    },
  })
})

test.each<[unknown, string]>([
  [{}, 'SCH-401'],
  [{ schema: 3 }, 'SCH-401'],
  [[], 'SCH-401'],
  [null, 'SCH-401'],
  ['tea@1', 'SCH-401'],
  [{ schema: 'coffee@1' }, 'SCH-402'],
  [{ schema: 'constructor@1' }, 'SCH-402'],
  [{ schema: 'tea' }, 'SCH-402'],
  [{ schema: 'tea@4' }, 'SCH-403'],
  [{ schema: 'tray@1', cup: { schema: 'tea@9' } }, 'SCH-403'],
])('%o has no way to go', (record, code) => {
  expect(migrate(record, ways)).toMatchObject({ ok: false, problems: [{ code }] })
})

test('a gap in the way is told', () => {
  expect(migrate({ schema: 'tea@1' }, { ...ways, migrations: steps.slice(1) })).toMatchObject({
    problems: [{ code: 'SCH-404', path: '/schema' }],
  })
})

test('a record too deep to walk gives a problem, no crash', () => {
  let deep: unknown = 1
  for (let level = 0; level < 1_000_000; level += 1) deep = [deep]
  expect(migrate({ schema: 'tea@3', deep }, ways)).toMatchObject({ ok: false, problems: [{ code: 'SCH-104' }] })
})

test('a record of a newer version is not read at all', () => {
  expect(readRecord({ schema: 'person@2', pseudonym: 'k7q2-m9xd-4vht' })).toMatchObject({
    ok: false,
    problems: [{ code: 'SCH-403', path: '/schema' }],
  })
})

test('every record has its present version', () => {
  expect(Object.entries(versions).map(([word, version]) => `${word}@${version}`)).toEqual(Object.keys(records))
})
