// The shell around a page. Every link is relative, so that the site opens from any folder.
import { posix } from 'node:path'

/** Only files beside the page may run; `file:` is what "beside" means where no server is. */
const POLICY =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file: data:; base-uri 'none'; form-action 'none'"

/** The path from one page to another. */
export function between(from, to) {
  return posix.relative(posix.dirname(from), to) || posix.basename(to)
}

/**
 * One page.
 *
 * @param page - `to`, `title` and, where it must be another, the `name` in the title bar; `section`, the `body` as HTML, its
 *   `headings` and `scripts`
 * @param sections - the menu
 */
export function layout(
  { to, title, name = `${title} · Cairn`, section, body, headings = [], scripts = [], search = true },
  sections,
) {
  const at = (path) => between(to, path)
  const entry = (one) =>
    `<li><a href="${at(one.to)}"${one.to === to ? ' aria-current="page"' : ''}>${escaped(one.title)}</a></li>`
  const menu = sections
    .map(
      ({ name, pages }) =>
        `<details${name === section ? ' open' : ''}><summary>${name}</summary><ul>${pages.map(entry).join('')}</ul></details>`,
    )
    .join('\n')
  const parts = headings.filter(({ level }) => level === 2)
  const contents =
    parts.length > 2
      ? `<nav class="contents" aria-label="On this page"><ul>${parts.map(({ id, title }) => `<li><a href="#${id}">${escaped(title)}</a></li>`).join('')}</ul></nav>`
      : ''
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name)}</title>
<link rel="stylesheet" href="${at('style.css')}">
${search ? `<script src="${at('search.js')}" data-root="${at('index.html').replace(/index\.html$/, '')}" defer></script>` : ''}
${scripts.map((one) => `<script src="${at(one)}" defer></script>\n`).join('')}</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header>
<a class="home" href="${at('index.html')}">Cairn</a>
<nav aria-label="Doors"><a href="${at('docs/start-here/developer.html')}">Developer</a> <a href="${at('docs/start-here/data-manager.html')}">Data manager</a> <a href="${at('docs/start-here/reviewer.html')}">Reviewer</a> <a href="${at('playground.html')}">Try it</a> <a href="${at('validate.html')}">Check a table</a></nav>
${search ? `<form role="search" hidden><label for="search">Search</label> <input id="search" type="search" autocomplete="off"><ol id="found" aria-live="polite"></ol></form>` : ''}
</header>
<div class="frame">
<nav class="menu" aria-label="All pages">
${menu}
</nav>
<main id="main">
${body.includes('</h1>') ? body.replace('</h1>', (end) => `${end}\n${contents}`) : `${contents}\n${body}`}
</main>
</div>
</body>
</html>
`
}

/** Text as it may stand in HTML. */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
