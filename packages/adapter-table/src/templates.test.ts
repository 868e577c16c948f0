import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RecordName, records } from '@cairn/schemas'
import { writeXlsx } from '@cairn/spreadsheet'
import { expect, test } from 'vitest'
import { template } from './index.ts'

const folder = join(import.meta.dirname, '..', 'templates')

// `UPDATE_TEMPLATES=1 npx vitest run --project adapter-table templates` writes them again after a schema changed.
test.each(Object.keys(records) as RecordName[])(
  'the blank workbook for %s is the one that the schema gives',
  (name) => {
    const file = join(folder, `${name}.xlsx`)
    const bytes = writeXlsx(template(name))
    if (process.env['UPDATE_TEMPLATES']) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, bytes)
    }
    expect(Buffer.compare(readFileSync(file), bytes), 'stale: write it again').toBe(0)
  },
)
