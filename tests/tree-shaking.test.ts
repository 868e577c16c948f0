import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { instruments, policies, rows } from '@cairn/rulebook'
import { build } from 'esbuild'
import { rollup } from 'rollup'
import { beforeAll, describe, expect, test } from 'vitest'
import { manifestOf, root } from './packages.ts'

const paths = pathsOf('rulebook').filter((path) => path !== '')
const sets = Object.keys({ ...instruments, ...policies })

test.each(sets)('an app that imports %s is sent that set and no other', async (set) => {
  const sent = await bundle(`import * as it from '@cairn/rulebook/${set}'; console.log(it)`)
  expect(sent).toMatch(named(set))
  for (const other of sets) if (other !== set) expect(sent).not.toMatch(ruleOf(other))
})

// What to have for each activity is made of all the sets of readiness; the other rows bring none along.
test.each(Object.keys(rows).filter((id) => paths.includes(id) && id !== 'readiness'))(
  'an app that imports %s is sent no set',
  async (id) => {
    const sent = await bundle(`import * as it from '@cairn/rulebook/${id}'; console.log(it)`)
    for (const other of sets) expect(sent).not.toMatch(ruleOf(other))
  },
)

test.each(paths)('an app that uses nothing of %s is sent nothing', async (path) => {
  const sent = await bundle(`import * as it from '@cairn/rulebook/${path}'; export const page = 1`)
  expect(sent.length).toBeLessThan(100)
})

// esbuild follows the marks of the builders within a file only, so here it is Rollup that reads them.
test('what the builders built and nobody uses is dropped', async () => {
  const engine = join(root, 'packages', 'engine', 'dist', 'index.js')
  const formulas = ['all', 'any', 'atLeast', 'between', 'count', 'is', 'not', 'oneOf', 'reaches', 'weigh', 'yes']
  const builders = [
    'choice',
    'criteria',
    'date',
    'examples',
    'line',
    'number',
    'presume',
    'rule',
    'ruleSet',
    'sign',
    'table',
  ]
  const page = `import { ${[...formulas, ...builders, 'source'].join(', ')} } from ${JSON.stringify(engine)}
    const guide = source({ title: 'Guide' })
    const when = { ${formulas.map((name) => `${name}: ${name}('asked', guide)`).join(', ')} }
    const unused = { ${builders.map((name) => `${name}: ${name}({ when, cites: [guide] }, [], {})`).join(', ')} }
    export const page = 1`
  const own = (id: string) => (id === 'page' ? id : null)
  const plugin = { name: 'page', resolveId: own, load: (id: string) => (own(id) ? page : null) }
  const { output } = await (await rollup({ input: 'page', plugins: [plugin], logLevel: 'silent' })).generate({})
  expect(output[0].code.length).toBeLessThan(100)
})

describe('two instruments that share a source, in one rulebook, built as every package is', () => {
  const folder = join(import.meta.dirname, 'build', 'two-instruments')
  const file = (path: string, text: string) => writeFileSync(join(folder, path), text)
  const path = (name: string) => ({ '@cairn/source': `./src/${name}.ts`, default: `./dist/${name}.js` })
  const sent = (code: string) => bundle(`${code}; console.log(it)`, folder)

  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(join(folder, 'src'), { recursive: true })
    const exports = { '.': path('index'), './first': path('first'), './second': path('second') }
    file('package.json', JSON.stringify({ name: 'two-instruments', type: 'module', sideEffects: false, exports }))
    file('tsconfig.json', JSON.stringify({ extends: '../../../tsconfig.base.json', include: ['src'] }))
    file('src/guide.ts', GUIDE)
    file('src/first.ts', instrument('first'))
    file('src/second.ts', instrument('second'))
    file('src/index.ts', `export { it as first } from './first.ts'\nexport { it as second } from './second.ts'\n`)
    const tsup = join(root, 'node_modules', 'tsup', 'dist', 'cli-default.js')
    execFileSync(process.execPath, [tsup, '--config', join(root, 'tsup.config.ts'), '--no-dts'], { cwd: folder })
  })

  test('by its own path', async () => {
    const bundled = await sent(`import { it } from 'two-instruments/first'`)
    expect(bundled).toMatch(named('first'))
    expect(bundled).not.toMatch(named('second'))
  })

  test('by the path of all', async () => {
    const bundled = await sent(`import { second as it } from 'two-instruments'`)
    expect(bundled).toMatch(named('second'))
    expect(bundled).not.toMatch(named('first'))
  })
})

const GUIDE = `import { source } from '@cairn/engine'
export const guide = source({
  id: 'guide', title: 'Guide', publisher: 'Nobody', year: 2026, kind: 'guidance', licence: 'invented', read: 'none yet',
})
`

function instrument(id: string): string {
  return `import { rule, ruleSet, sign, yes } from '@cairn/engine'
import { guide } from './guide.ts'
const cites = [guide.at('p. 1')] as const
export const it = ruleSet({
  id: '${id}', version: '0.1.0', title: 'Guide', concerns: 'Everybody.', says: 'One rule.', saysNot: 'Nothing else.',
  inForce: { from: '2026-01-01' }, reading: 'none yet',
  facts: { asked: sign({ says: 'Asked for help.', unknown: 'open', cites, status: 'house' }) },
  outcomes: { 'offer-help': 'Offer help.', 'keep-open': 'Keep the door open.', 'other-help': 'Offer other help.' },
  whileOpen: 'keep-open', otherwise: 'other-help',
  rules: [rule({ id: '${id}/asked', says: 'Help.', when: yes('asked'), then: 'offer-help', cites, status: 'house' })],
})
`
}

/** What a browser would be sent for a page of this code, minified, from the packages as they are published. */
async function bundle(code: string, resolveDir = import.meta.dirname): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

/** Finds an id as a whole text in bundled code. */
/** A rule of a set: its id begins with that of the set. */
function ruleOf(set: string): RegExp {
  return new RegExp(`["'\`]${set}/`)
}

function named(id: string): RegExp {
  return new RegExp(`(["'\`])${id}\\1`)
}

/** The paths a package exports, without their leading `./`; the package itself is the empty one. */
function pathsOf(name: string): string[] {
  const paths = Object.keys(manifestOf(name).exports).filter((path) => path !== './package.json')
  return paths.map((path) => path.replace(/^\.\/?/, ''))
}
