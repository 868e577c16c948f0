// `node tools/schemas.mjs`: writes what is published of the schemas for people who do not use TypeScript, and the
// pages about them; a test refuses stale ones.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { root } from './pnpm.mjs'
import { fromSources } from './sources.mjs'

const packaged = 'packages/schemas'
const pages = 'docs/reference'

/** Folders in which every file is made here. */
export const schemaFolders = [`${packaged}/json-schema`, `${packaged}/openapi`]

/** Every file as the sources stand, by its path from the root. */
export async function schemaFiles() {
  const made = `export * from './json-schema.ts'\nexport * from './dictionary.ts'\nexport { records } from './records.ts'`
  const it = await fromSources(made, 'packages', 'schemas', 'src')
  const files = {}
  for (const name of Object.keys(it.records))
    for (const form of ['input', 'output'])
      files[`${packaged}/json-schema/${name}.${form}.json`] = lines(it.publishedSchema(name, form))
  files[`${packaged}/json-schema/rules.json`] = lines(it.rulesBesideJsonSchema())
  files[`${packaged}/openapi/components.json`] = lines(it.openApiComponents())
  const dictionary = it.dictionaryOf(it.records)
  files[`${packaged}/dictionary.csv`] = it.dictionaryCsv(dictionary)
  files[`${pages}/data-dictionary.md`] = it.dictionaryPage(dictionary)
  files[`${pages}/rules-beside-the-schemas.md`] = it.rulesPage(it.rulesBesideJsonSchema())
  return files
}

/** JSON with a line for each thing that a reader compares: a property, a definition, a rule; and no longer than needed. */
function lines(data) {
  const write = (value, depth, indent) => {
    const flat = JSON.stringify(value)
    if (depth === 0 || typeof value !== 'object' || value === null || flat.length < 100) return flat
    const [open, close] = Array.isArray(value) ? '[]' : '{}'
    const inner = `${indent} `
    const entries = Object.entries(value).map(([key, one]) => {
      const body = write(one, depth - 1, inner)
      return `${inner}${Array.isArray(value) ? '' : `${JSON.stringify(key)}: `}${body}`
    })
    return `${open}\n${entries.join(',\n')}\n${indent}${close}`
  }
  return `${write(data, 5, '')}\n`
}

if (process.argv[1] === import.meta.filename) {
  const files = await schemaFiles()
  for (const folder of schemaFolders) {
    mkdirSync(join(root, folder), { recursive: true })
    for (const name of readdirSync(join(root, folder)))
      if (!(`${folder}/${name}` in files)) rmSync(join(root, folder, name))
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  process.stderr.write(`${Object.keys(files).length} files written\n`)
}
