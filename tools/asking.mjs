// `node tools/asking.mjs`: writes docs/concepts/asking.md, how many questions it takes; a test refuses a stale one. With
// `--slow` it counts the two largest sets anew, which takes many minutes; else their rows are kept as they stand.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { root } from './pnpm.mjs'
import { fromSources } from './sources.mjs'

const file = join(root, 'docs', 'concepts', 'asking.md')
const { askingPage, published, rowsOf, slow } = await fromSources(`export * from './asking.ts'`, 'tests')
const before = readLines()
const rows = []
for (const one of await published()) {
  const isSlow = slow.includes(one.set.id)
  const kept = before.find((line) => line.includes(`<!-- ${one.set.fingerprint} -->`)) ?? ''
  rows.push(isSlow && !process.argv.includes('--slow') ? [kept, ''] : rowsOf(one))
  process.stderr.write(`${one.set.id}\n`)
}
writeFileSync(file, askingPage(rows))

function readLines() {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}
