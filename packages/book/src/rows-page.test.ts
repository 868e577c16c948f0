import { source } from '@cairn/engine'
import { clock, period } from '@cairn/engine/clock'
import { expect, test } from 'vitest'
import { book } from './book.ts'
import { rowsPage } from './rows-page.ts'

const act = source({
  id: 'example-act',
  title: 'Example act',
  publisher: 'Nobody',
  year: 2026,
  kind: 'law',
  licence: 'invented',
  read: 'none yet',
})
const review = clock({
  id: 'example/review',
  nature: 'duty',
  says: 'Look again within a week.',
  events: { seen: 'The day it was seen.' },
  starts: 'seen',
  ends: period({ kind: 'exact', length: 7, unit: 'day', counting: 'exclusive' }),
  cites: [act.at('s. 2')],
  status: 'secondary',
})
const rows = {
  id: 'example-rows',
  title: 'Example rows',
  says: 'How long.',
  saysNot: 'Why.',
  reading: 'none yet',
  data: {
    levels: { high: { review } },
    list: [
      {
        id: 'example/child',
        says: 'A child | is heard.',
        ages: { from: 0, to: 17 },
        childHeard: true,
        bodies: [],
        cites: [act.at('s. 1')],
        status: 'read-in-source',
      },
    ],
  },
} as const

test('everything that cites a source is a line, with its values in words', () => {
  const text = rowsPage(rows)
  expect(text).toContain(
    '| example/child | A child \\| is heard. | ages: from 0, to 17<br>child heard: yes<br>bodies: none | Example act, s. 1 | read in source |',
  )
  expect(text).toContain('| example/review | Look again within a week. | nature: duty<br>ends with seven days after')
  expect(text).toContain('| `example-rows` | secondary | none yet |')
})

test('the book lists rows and what they cite', () => {
  const files = book([], [act], { rows: [rows] })
  expect(files['README.md']).toContain('| [Example rows](example-rows.md) | secondary | 2 rows | none yet |')
  expect(files['sources.md']).toContain('[Example rows](example-rows.md): s. 2; s. 1')
  expect(files['example-rows.md']).toBe(rowsPage(rows))
})
