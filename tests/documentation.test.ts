import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { type Block, blocksOf, withAssertions } from './blocks.ts'
import { packages, root } from './packages.ts'

// Below this folder, because here every package of ours can be found by its name.
const generated = join(import.meta.dirname, 'build', 'documentation')

const folders = packages.map((name) => join('packages', name))
const documents = ['README.md', ...folders.map((one) => join(one, 'README.md')), ...filesIn('docs', '.md')]
const sources = folders
  .flatMap((one) => filesIn(join(one, 'src'), '.ts'))
  .filter((file) => !/\.test(-d)?\.ts$/.test(file))
const blocks = [...documents, ...sources].flatMap((file) => blocksOf(join(root, file)))
const runnable = blocks.filter((block) => block.notRun === undefined)

rmSync(generated, { recursive: true, force: true })
mkdirSync(generated, { recursive: true })
const examples = runnable.map((block) => {
  const where = `${relative(root, block.file)}:${block.line}`
  const file = join(generated, `${where.replaceAll(/[^\w.]+/g, '-')}.${block.language}`)
  const { code, promises } = asserted(block)
  writeFileSync(file, `${code}\nexport {}\n`)
  return { where, file, promises, language: block.language }
})

describe('every block of code that readers are shown', () => {
  test.each(examples)('runs and keeps its promises: $where', async ({ file, promises }) => {
    if (promises > 0) expect.hasAssertions()
    await import(file)
  })

  test('compiles', () => {
    expect(complaints(examples.filter(({ language }) => language === 'ts').map(({ file }) => file))).toEqual([])
  })

  test('runs, or says why it does not, which is rare', () => {
    const rest = blocks.filter((block) => block.notRun !== undefined)
    expect(rest.filter((block) => block.notRun === '').map(whereabouts)).toEqual([])
    expect(rest.length, rest.map(whereabouts).join(', ')).toBeLessThanOrEqual(5)
  })
})

describe('the first lines of the README', () => {
  const [first] = blocksOf(join(root, 'README.md'))

  test('are the first path, pasted into a file', () => {
    expect(first?.code).toContain(`import { screen } from '@cairn/screening'`)
    expect(first && withAssertions(first.code).promises).toBeGreaterThan(0)
  })
})

describe('how promises are read', () => {
  const promised = (code: string) => withAssertions(code).code.replace(/^import .*?;/, '')

  test.each([
    ['1 + 1 // => 2', ';expect((1 + 1)).toEqual(2) // => 2'],
    ['const two = 1 + 1 // => 2', 'const two = 1 + 1;expect(two).toEqual(2) // => 2'],
    ['console.log(2) // => 2', ';expect((2)).toEqual(2) // => 2'],
    [`one.outcome // 'help': what to do`, `;expect((one.outcome)).toEqual('help') // 'help': what to do`],
    ['one.ask // what could still change it', 'one.ask // what could still change it'],
    ['f() // => {\n//   a: [1],\n// }', ';expect((f())).toEqual(({\n   a: [1],\n })) // => {\n//   a: [1],\n// }'],
  ])('%s', (code, asserted) => {
    expect(promised(code)).toBe(asserted)
  })

  test('a promise that is no value is refused', () => {
    expect(() => withAssertions('f() // => something nice')).toThrow('not a literal value')
    expect(() => withAssertions('f() // => g()')).toThrow('not a literal value')
  })
})

/** The block with its promises asserted; one that promises no value fails when it is run. */
function asserted(block: Block): { code: string; promises: number } {
  try {
    return withAssertions(block.code)
  } catch (error) {
    return { code: `throw new Error(${JSON.stringify(String(error))})`, promises: 0 }
  }
}

function whereabouts(block: Block): string {
  return `${relative(root, block.file)}:${block.line}`
}

function complaints(files: readonly string[]): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.tests.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files }, ts.sys, root)
  const program = ts.createProgram(files, { ...options, noUnusedLocals: false })
  return files.flatMap((file) => {
    const source = program.getSourceFile(file)
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    return found.map((one) => `${relative(generated, file)}: ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`)
  })
}

function filesIn(folder: string, ending: string): string[] {
  const found = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return found.filter((file) => file.endsWith(ending)).map((file) => join(folder, file).replaceAll(sep, '/'))
}
