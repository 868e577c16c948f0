// Which documents become pages, where each page lies, and how they are grouped in the menu.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** In the order of the menu; the first whose test holds has the page. */
const SECTIONS = [
  ['Start here', /^docs\/(start-here\/|README\.md)/],
  ['Concepts', /^docs\/(concepts\/|architecture\.md|glossary\.md)/],
  ['Guides', /^docs\/guides\//],
  ['Questions', /^docs\/faq\//],
  ['Reference', /^docs\/reference\//],
  ['The book', /^packages\/rulebook\/book\//],
  ['Rules and rows', /^packages\/rulebook\//],
  ['Packages', /^packages\//],
  ['Examples', /^examples\//],
  ['Decisions', /^docs\/decisions\//],
  ['The project', /./],
]

/** Every document that is kept in the repository, new ones too; what the next release will say is not one yet. */
export function documents() {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
    cwd: root,
    encoding: 'utf8',
  })
  return listed
    .split('\n')
    .filter((path) => path !== '' && !path.startsWith('.') && existsSync(`${root}/${path}`))
    .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))
    .map((path) => {
      const text = readFileSync(`${root}/${path}`, 'utf8')
      return { path, text, to: pageOf(path), title: titleOf(text, path), section: sectionOf(path) }
    })
}

/** Where a document lies in the site: as in the repository, with the front page of the documents at the top. */
export function pageOf(path) {
  if (path === 'docs/README.md') return 'index.html'
  if (path === 'README.md') return 'readme.html'
  return path.replace(/README\.md$/, 'index.html').replace(/\.md$/, '.html')
}

/** The path in the repository that a link means, a folder standing for the README in it. */
export function targetOf(from, href) {
  const path = posix.normalize(posix.join(posix.dirname(from), decodeURI(href)))
  const isFolder = existsSync(`${root}/${path}`) && statSync(`${root}/${path}`).isDirectory()
  return isFolder ? posix.join(path, 'README.md') : path
}

/** The sections in order, each with its pages. */
export function menu(pages) {
  return SECTIONS.map(([name]) => ({ name, pages: pages.filter(({ section }) => section === name) })).filter(
    ({ pages }) => pages.length > 0,
  )
}

function sectionOf(path) {
  return SECTIONS.find(([, holds]) => holds.test(path))[0]
}

/** An overview comes before what it overlooks. */
function rank(path) {
  return path === 'docs/README.md' ? 0 : path.endsWith('README.md') ? 1 : 2
}

function titleOf(text, path) {
  if (path === 'docs/README.md') return 'Front page'
  if (path === 'README.md') return 'The repository'
  return /^# (.+)$/m.exec(text)?.[1]?.replaceAll('`', '') ?? path
}
