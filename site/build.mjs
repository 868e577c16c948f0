// Makes the site in build/site: every document of the repository as a page, with a search that needs no server.
// `npm run docs` makes the reference of the packages first; what it left in build/api comes along.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { between, layout } from './layout.mjs'
import { deadLinks, readPage } from './links.mjs'
import { llms } from './llms.mjs'
import { render } from './markdown.mjs'
import { documents, menu, pageOf, root, targetOf } from './pages.mjs'
import { copyReference } from './reference.mjs'
import { searchIndex } from './search.mjs'

const out = join(root, 'build', 'site')
const api = join(root, 'build', 'api')
const files = new Map()
rmSync(out, { recursive: true, force: true })

const pages = documents()
const sources = new Map(pages.map((page) => [page.path, page]))
const sections = menu(pages)
if (existsSync(api)) {
  const reference = { to: 'api/index.html', title: 'Every export of every package' }
  sections.find(({ name }) => name === 'Packages').pages.push(reference)
}

/** What a link in a document becomes: a page, or a file that is copied beside the pages. */
const linkFrom = (page) => (href) => {
  if (/^[a-z]+:/.test(href) || href.startsWith('#')) return href
  const [path, id] = href.split('#')
  const target = targetOf(page.path, path)
  const hash = id ? `#${id}` : ''
  if (sources.has(target)) return `${between(page.to, pageOf(target))}${hash}`
  const to = /\.[a-z]+$/.test(target) ? target : `${target}.txt`
  if (!existsSync(join(root, target))) return href
  put(to, readFileSync(join(root, target)))
  return `${between(page.to, to)}${hash}`
}

for (const page of pages) {
  const { html, headings, words } = render(page.text, linkFrom(page))
  Object.assign(page, { words })
  put(page.to, layout({ ...page, body: html, headings }, sections))
}
put('style.css', read('style.css'))
put('search-index.js', searchIndex(pages))
put('llms.txt', llms(sections))
// A title bar is seen by others in the room, so this page has a name that says nothing.
put(
  'playground.html',
  layout(
    {
      to: 'playground.html',
      title: 'Try it',
      name: 'Notes',
      body: read('playground.html'),
      scripts: ['playground.js'],
      search: false,
    },
    sections,
  ),
)
put(
  'validate.html',
  layout(
    { to: 'validate.html', title: 'Check a table', body: read('validate.html'), scripts: ['validate.js'] },
    sections,
  ),
)
for (const name of ['search.js', 'playground.js', 'validate.js']) put(name, await bundled(name))
if (existsSync(api)) copyReference(api, join(out, 'api'))

const links = []
for (const [path, content] of files) {
  if (!path.endsWith('.html')) continue
  const page = readPage(String(content))
  files.set(path, page.ids)
  links.push(...page.links.map((href) => ({ from: path, href })))
}
const known = new Map([...files].map(([path, ids]) => [path, ids instanceof Set ? ids : undefined]))
if (existsSync(api)) known.set('api/index.html', undefined)
const dead = deadLinks(known, links)
if (dead.length > 0) {
  process.stderr.write(`${dead.join('\n')}\n`)
  process.exitCode = 1
}
process.stdout.write(`${pages.length} pages, ${links.length} links, ${dead.length} dead: build/site/index.html\n`)

function read(name) {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}

/** A script with everything it uses, from the sources of the packages. */
async function bundled(name) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`browser/${name}`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['@cairn/source'],
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0].text
}

function put(path, content) {
  mkdirSync(join(out, dirname(path)), { recursive: true })
  writeFileSync(join(out, path), content)
  files.set(path, content)
}
