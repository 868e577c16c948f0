// `node tools/book.mjs`: writes the book that reviewers read, packages/rulebook/book; a test refuses a stale one.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { root } from './pnpm.mjs'
import { fromSources } from './sources.mjs'

const rulebook = join(root, 'packages', 'rulebook')

/** Every file of the book as the sources stand, by name. */
export async function bookFiles() {
  const made = `export { book } from './book/src/index.ts'\nexport { calendars, instruments, policies, rows, sources } from './rulebook/src/index.ts'`
  const { book, calendars, instruments, policies, rows, sources } = await fromSources(made, 'packages')
  const releases = releasedSets()
  const entries = await Promise.all(
    Object.values({ ...instruments, ...policies }).map(async ({ load, examples, studies }) => {
      const set = await load()
      const released = releases.get(set.id) ?? []
      return { set, examples: await examples(), released, ...(studies && { studies: await studies() }) }
    }),
  )
  const plain = await Promise.all(
    Object.entries(rows).map(async ([id, { title, says, saysNot, load }]) => {
      return { id, title, says, saysNot, reading: 'none yet', data: await load() }
    }),
  )
  const ofTime = await Promise.all(Object.values(calendars).map(({ load }) => load()))
  return book(entries, Object.values(sources), { calendars: ofTime, rows: plain })
}

/** What was released of each set, oldest first. */
function releasedSets() {
  const folder = join(rulebook, 'released')
  const found = new Map()
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  for (const name of files.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))) {
    const { version: release, sets } = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    for (const [id, { version, fingerprint }] of Object.entries(sets))
      found.set(id, [...(found.get(id) ?? []), { release, version, fingerprint }])
  }
  return found
}

if (process.argv[1] === import.meta.filename) {
  const folder = join(rulebook, 'book')
  const files = await bookFiles()
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (!(name in files)) rmSync(join(folder, name))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  process.stderr.write(`${Object.keys(files).length} files written\n`)
}
