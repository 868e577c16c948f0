// `npm run bench`: first whether all ways come to the same, then how their speeds compare. What counts are the ratios,
// which hold on any machine; the nanoseconds only say what they are ratios of. Fails only where results differ.
import process from 'node:process'
import { disagreements, fromMasks, fromObjects } from './deciding.ts'
import { invent } from './decision/answers.ts'
import { byJsonRules } from './decision/by-json-rules.ts'
import { fromTexts, fromValues, misreadings } from './reading.ts'
import { type Measured, measure, measureSlow } from './rounds.ts'
import { sizeOf } from './size.ts'
import { sample } from './validation/records.ts'

const full = invent(1024, 'full')
const sparse = invent(1024, 'sparse')
const records = sample(256)

const differ = [
  ...(await disagreements(invent(20_000, 'full'), full.slice(0, 256))),
  ...(await disagreements(invent(20_000, 'sparse'), sparse.slice(0, 256))),
  ...misreadings(records),
]
for (const one of differ) print(`DIFFERS  ${one}`)
if (differ.length === 0) {
  print('All ways of deciding agree on 40,000 records, all ways of reading on 2,048.')
  const slow = await measureSlow('json-rules-engine', 256, () => Promise.all(full.slice(0, 256).map(byJsonRules)))
  table('Object in, a word for every question', [...measure(fromObjects(full)), slow])
  table('Object in, only what was asked', measure(fromObjects(sparse)))
  table('Masks in', measure(fromMasks(full)))
  table('Reading answers@1 from a value', measure(fromValues(records)))
  table('Reading answers@1 from text', measure(fromTexts(records)))
  print('\nWhat a page is sent (bytes)                    minified      gzip')
  for (const names of ['advise, compile', 'advise, compile, ruleSet, rule, sign, source, yes']) {
    const { minified, gzip } = await sizeOf(names)
    print(`  ${names.slice(0, 42).padEnd(44)}${String(minified).padStart(9)}${String(gzip).padStart(10)}`)
  }
}
process.exitCode = differ.length > 0 ? 1 : 0

/** The speed of each as a share of the first, which is the limit. */
function table(title: string, measured: readonly Measured[]): void {
  print(`\n${title.padEnd(46)}${'of the limit'.padStart(12)}${'ns each'.padStart(10)}`)
  const limit = measured[0]?.nanoseconds ?? 1
  for (const { name, nanoseconds } of measured) {
    const share = (limit / nanoseconds).toPrecision(2)
    print(`  ${name.padEnd(44)}${share.padStart(12)}${nanoseconds.toFixed(0).padStart(10)}`)
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
