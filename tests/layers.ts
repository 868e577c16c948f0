// Reads every import of every package and says where it differs from the picture.
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { MACHINE, MEETING_PLACE, picture, question, type Room } from './picture.ts'

/** Every difference from the picture below a folder of packages, as `package/file:line says what`. */
export function breaches(packages: string, names: readonly string[] = readdirSync(packages)): string[] {
  return names.flatMap((name) => {
    const room = picture[name]
    return room ? breachesIn(name, room, join(packages, name)) : [`${name}: no room of the picture`]
  })
}

function breachesIn(name: string, room: Room, folder: string): string[] {
  const files = sourcesIn(join(folder, 'src')).map((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
    return { file, source, imports: importsOf(source) }
  })
  const graph = new Map(files.map(({ file, imports }) => [file, imports.filter(isOwn).map((one) => target(file, one))]))
  const forTests = onlyForTests(graph)
  const found = files.flatMap(({ file, source, imports }) => {
    const breaches = imports.flatMap(({ node, path }) => {
      const what = refusal(name, room, folder, file, path, forTests.has(file))
      return what ? [{ node, what }] : []
    })
    const uses = room.machine || forTests.has(file) ? [] : machineUses(source)
    return [...breaches, ...uses].map(({ node, what }) => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      return `${name}/${relative(folder, file)}:${line + 1} ${what}`
    })
  })
  const running = new Map(
    files.map(({ file, imports }) => [file, imports.filter(runs).map((one) => target(file, one))]),
  )
  return [
    ...found,
    ...circles(running).map((circle) => `${name}: circle ${circle}`),
    ...manifestBreaches(name, room, folder),
  ]
}

const isOwn = ({ path }: Import): boolean => path.startsWith('.')
const runs = (one: Import): boolean => isOwn(one) && !one.erased
const target = (file: string, { path }: Import): string => resolve(dirname(file), path)

/** The tests, and what only they import: an oracle, a maker of random sets. */
function onlyForTests(graph: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set([...graph.keys()].filter((file) => /\.test(-d)?\.ts$/.test(file)))
  const importers = (file: string): string[] => [...graph.keys()].filter((one) => graph.get(one)?.includes(file))
  const isFor = (file: string): boolean => importers(file).length > 0 && importers(file).every((one) => found.has(one))
  for (let before = -1; before < found.size; ) {
    before = found.size
    for (const file of graph.keys()) if (isFor(file)) found.add(file)
  }
  return found
}

function refusal(
  name: string,
  room: Room,
  folder: string,
  file: string,
  path: string,
  forTests: boolean,
): string | undefined {
  if (path.startsWith('.')) {
    if (!path.endsWith('.ts')) return `imports ${path} without its ending .ts`
    return relative(folder, resolve(dirname(file), path)).startsWith('..')
      ? `reaches out of its package: ${path}`
      : undefined
  }
  if (path === `@cairn/${name}` || path.startsWith(`@cairn/${name}/`)) return 'imports itself by name'
  if (path.startsWith('@cairn/')) return refuses(name, room, path, file)
  return forTests ? undefined : refusesOutside(room, path)
}

function refuses(name: string, room: Room, path: string, file: string): string | undefined {
  const [, other = '', ...deeper] = path.split('/')
  const lower = picture[other]
  if (!lower) return `imports ${path}, no room of the picture`
  if (lower.layer >= room.layer) return `imports ${path}: layer ${room.layer} may not use layer ${lower.layer}`
  if (room.only && !room.only.includes(other)) return `imports ${path}: ${name} may use ${room.only.join(' and ')} only`
  if (deeper.includes('src') || deeper.includes('dist')) return `reaches into ${path}`
  if (room === question && other === 'schemas' && !file.endsWith(MEETING_PLACE))
    return `imports ${path}: only ${MEETING_PLACE} knows records`
  return undefined
}

function refusesOutside(room: Room, path: string): string | undefined {
  if (path.startsWith('node:') || builtinModules.includes(path)) return room.machine ? undefined : `uses Node: ${path}`
  const allowed = room.outside?.some((one) => path === one || path.startsWith(`${one}/`))
  return allowed ? undefined : `imports ${path}, which the picture does not allow here`
}

/** What the manifest asks for must fit the picture too: a dependency that no file imports is still installed. */
function manifestBreaches(name: string, room: Room, folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const needs = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
  return needs.flatMap((need) => {
    // Declarations of schemas speak zod, so whoever uses them asks for the same zod.
    if (need === 'zod' && needs.includes('@cairn/schemas')) return []
    const refusal = need.startsWith('@cairn/') ? refuses(name, room, need, MEETING_PLACE) : refusesOutside(room, need)
    return refusal ? [`${name}/package.json ${refusal}`] : []
  })
}

type Import = { node: ts.Node; path: string /** Only types: nothing of it is left at run time. */; erased: boolean }

function importsOf(source: ts.SourceFile): Import[] {
  const found: Import[] = []
  const add = (node: ts.Node, path: ts.Node | undefined, erased: boolean): void => {
    if (path) found.push({ node, path: ts.isStringLiteralLike(path) ? path.text : '(not a literal)', erased })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node, node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    } else if (ts.isExportDeclaration(node)) {
      add(node, node.moduleSpecifier, node.isTypeOnly)
    } else if (ts.isImportTypeNode(node)) {
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument, true)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function machineUses(source: ts.SourceFile): { node: ts.Node; what: string }[] {
  const found: { node: ts.Node; what: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return
    if (ts.isPropertyAccessExpression(node)) {
      const whose = node.expression.getText()
      if (whose === 'globalThis' || `${whose}.${node.name.text}` === 'Math.random')
        found.push({ node, what: `uses ${node.getText()}` })
      visit(node.expression)
    } else if (ts.isPropertyAssignment(node)) {
      visit(node.initializer)
    } else {
      if (ts.isIdentifier(node) && MACHINE.test(node.text)) found.push({ node, what: `uses ${node.text}` })
      ts.forEachChild(node, visit)
    }
  }
  visit(source)
  return found
}

/** Files that import each other in a circle, each circle once. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>()
  const finished = new Set<string>()
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      const names = path.slice(path.indexOf(file)).map((one) => one.replace(/^.*\/src\//, ''))
      const least = names.indexOf([...names].sort()[0] ?? '')
      found.add([...names.slice(least), ...names.slice(0, least)].join(' → '))
    } else if (!finished.has(file)) {
      for (const next of graph.get(file) ?? []) walk(next, [...path, file])
      finished.add(file)
    }
  }
  for (const file of graph.keys()) walk(file, [])
  return [...found]
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sourcesIn(path) : path.endsWith('.ts') ? [path] : []
  })
}
