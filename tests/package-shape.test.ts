import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pnpm } from '../tools/pnpm.mjs'
import { blocksOf } from './blocks.ts'
import { manifestOf, published, root } from './packages.ts'

const work = mkdtempSync(join(tmpdir(), 'packed-'))
const packed = join(work, 'tarballs')
const tarballOf = (name: string) => join(packed, `cairn-${name}-${manifestOf(name).version}.tgz`)

beforeAll(() => {
  mkdirSync(packed)
  const status = pnpm(['--recursive', '--filter=./packages/*', 'pack', `--pack-destination=${packed}`], { quiet: true })
  expect(status, 'pnpm pack').toBe(0)
})
afterAll(() => rmSync(work, { recursive: true }))

describe.each(published)('%s', (name) => {
  const tarball = () => new Uint8Array(readFileSync(tarballOf(name)))

  test('can be used by every resolver', async () => {
    const { messages, pkg } = await publint({ strict: true, pack: { tarball: tarball().buffer } })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  test('gives types to every kind of import', async () => {
    // A path that is a file of data, and no module, has no types to give.
    const excludeEntrypoints = [/\.(json|csv)$/, /\*/]
    const result = await checkPackage(createPackageFromTarballData(tarball()), { excludeEntrypoints })
    // ES modules only, which every supported Node can also require(); resolvers that know no `exports` are not served.
    const tolerated = (one: Problem) =>
      one.kind === 'CJSResolvesToESM' || ('resolutionKind' in one && one.resolutionKind === 'node10')
    expect(result.types && result.problems.filter((one) => !tolerated(one))).toEqual([])
  })

  test('holds what was built, its licence and one screen of explanation, and nothing else', () => {
    const unpacked = createPackageFromTarballData(tarball())
    const files = unpacked.listFiles().map((file) => file.replace(`/node_modules/@cairn/${name}/`, ''))
    // Data that people without TypeScript take: schemas, templates, mappings; only what the manifest names.
    const named = manifestOf(name).files.filter((file) => file !== 'dist' && !file.endsWith('.md'))
    const isData = (file: string) =>
      /\.(json|csv|xlsx)$/.test(file) && named.some((one) => file === one || file.startsWith(`${one}/`))
    const rest = files.filter((file) => !/^dist\/|^[A-Z-]+\.md$/.test(file) && !isData(file))
    expect(rest.sort()).toEqual(['LICENSE', 'package.json'])
    expect(files).toContain('README.md')
    expect(readFileSync(join(root, 'packages', name, 'README.md'), 'utf8').split('\n').length).toBeLessThanOrEqual(60)
    const ofThisMachine = unpacked.listFiles().filter((file) => unpacked.readFile(file).includes(root))
    expect(ofThisMachine).toEqual([])
  })
})

describe('an app that installs the tarballs', () => {
  const app = join(work, 'app')
  const paths = published.flatMap((name) =>
    Object.entries(manifestOf(name).exports)
      // A path that is a text, and no module, is a file.
      .filter(([, target]) => typeof target !== 'string')
      .map(([path]) => `@cairn/${name}${path.slice(1)}`),
  )
  const readme = blocksOf(join(root, 'README.md'))[0]
  const node = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: app, encoding: 'utf8', stdio: 'pipe' })

  beforeAll(() => {
    mkdirSync(app)
    const tarballs = published.map((name) => [`@cairn/${name}`, `file:${tarballOf(name)}`])
    const dependencies = { ...Object.fromEntries(tarballs), zod: '^4.4.0' }
    writeFileSync(join(app, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
    const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, types: [] }
    const compilerOptions = { ...strict, module: 'nodenext', target: 'es2022' }
    writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
    writeFileSync(
      join(app, 'every-path.ts'),
      `${paths.map((path, i) => `import * as path${i} from '${path}'`).join('\n')}
export const seen: object[] = [${paths.map((_, i) => `path${i}`).join(', ')}]
`,
    )
    writeFileSync(
      join(app, 'every-path.cjs'),
      `const paths = ${JSON.stringify(paths)}\nconsole.log(paths.filter((path) => typeof require(path) === 'object').length)\n`,
    )
    writeFileSync(join(app, 'readme.ts'), readme?.code ?? 'export {}\n')
    execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: app,
      shell: process.platform === 'win32',
      stdio: 'pipe',
    })
  })

  test.each(['typescript', 'typescript-5'])('compiles with %s, checking every declaration', (compiler) => {
    const tsc = join(import.meta.dirname, 'node_modules', compiler, 'lib/tsc.js')
    const { stdout } = spawnSync(process.execPath, [tsc], { cwd: app, encoding: 'utf8' })
    expect(stdout).toBe('')
  })

  test('runs as ES modules', () => {
    node('every-path.js')
    node('readme.js')
  })

  test('runs through require()', () => {
    expect(node('every-path.cjs').trim()).toBe(String(paths.length))
  })

  test('has the command', () => {
    expect(node(join('node_modules', '@cairn', 'cli', 'dist', 'main.js'), '--help')).toContain('cairn')
  })
})
