// What is published of the schemas for people who do not use TypeScript stands as the schemas stand.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import { root } from '../tools/pnpm.mjs'
import { schemaFiles, schemaFolders } from '../tools/schemas.mjs'

const files = (await schemaFiles()) as Record<string, string>
const committed = (path: string): string | undefined => {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return undefined
  }
}
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))

test('the committed files are the ones the schemas make: else run `node tools/schemas.mjs`', () => {
  expect(Object.keys(files).filter((path) => committed(path) !== files[path])).toEqual([])
  const found = schemaFolders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
  expect(found.filter((path) => !(path in files))).toEqual([])
})

test('the rules that JSON Schema cannot hold are listed, each with a sentence and its places', () => {
  const { rules, reading } = json('packages/schemas/json-schema/rules.json')
  expect(rules.length).toBeGreaterThan(20)
  expect(reading.length).toBeGreaterThan(0)
  for (const { id, says, where } of rules) {
    expect(id).toMatch(/^[a-z-]+\/[a-z-]+$/)
    expect(says).toMatch(/^[A-Z].*\.$/)
    expect(Object.values(where).flat(2).length).toBeGreaterThan(0)
  }
})

describe('the components of OpenAPI 3.1', () => {
  const document = json('packages/schemas/openapi/components.json')
  const records = Object.keys(files).flatMap((path) => /json-schema\/(.+)\.input\.json$/.exec(path)?.[1] ?? [])

  test('are a valid document', async () => {
    const validator = new Validator()
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
    const broken = { ...structuredClone(document), components: { schemas: { 'not@1': { type: 'no-such-type' } } } }
    expect((await validator.validate(broken)).valid).toBe(false)
  })

  test('hold every record in both forms, and refer to nothing that is not there', () => {
    const { schemas } = document.components
    expect(records.length).toBeGreaterThan(10)
    for (const record of records)
      for (const form of ['input', 'output']) expect(schemas).toHaveProperty([`${record.replace('@', '.')}.${form}`])
    const pointed = [...JSON.stringify(schemas).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? '')
    expect(pointed.length).toBeGreaterThan(100)
    for (const ref of pointed) expect(schemas).toHaveProperty([ref.replace('#/components/schemas/', '')])
  })
})

describe('the data dictionary', () => {
  const text = readFileSync(join(root, 'packages/schemas/dictionary.csv'), 'utf8')
  const [heading = [], ...rows] = cells(text.slice(1))

  test('is a table that a spreadsheet opens and runs nothing of', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff)
    expect(rows.length).toBeGreaterThan(300)
    for (const row of rows) expect(row).toHaveLength(heading.length)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  })

  test('has a title, a description, a type and a sensitivity for each field, and each field once', () => {
    for (const row of rows) {
      for (const column of ['record', 'path', 'title', 'description', 'type', 'required', 'sensitivity', 'example'])
        expect(row[heading.indexOf(column)], `${row[1]} ${column}`).not.toBe('')
      if (row[heading.indexOf('code list')]) expect(row[heading.indexOf('code list source')]).not.toBe('')
    }
    expect(new Set(rows.map(([record, path]) => `${record}${path}`)).size).toBe(rows.length)
  })
})

/** The cells of a CSV file, by row. */
function cells(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === '\n') rows.push([])
  }
  return rows.slice(0, -1)
}
