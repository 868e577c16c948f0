// The reference that typedoc made, mended where a reader without a mouse or without eyes would be stopped.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Copies the reference, every page of it mended. */
export function copyReference(from, to) {
  cpSync(from, to, { recursive: true })
  rmSync(join(to, 'assets', 'navigation.js'), { force: true })
  const packages = readdirSync(join(to, 'modules'))
    .filter((file) => /^_cairn_[a-z-]+\.html$/.test(file))
    .map((file) => ({ file, name: packageOf(file) }))
  for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue
    const path = join(to, name)
    writeFileSync(path, mended(readFileSync(path, 'utf8'), packages, packageOf(basename(name))))
  }
}

/** The package of a page, which is told by the name of its file: `_cairn_engine.advise.html` is of `@cairn/engine`. */
function packageOf(file) {
  return /^_cairn_([a-z-]+)\./.exec(file)?.[1]?.replace(/^/, '@cairn/') ?? ''
}

/**
 * What is read first is marked; what opens a part holds no link that a key could not reach; and the menu, which typedoc's
 * script draws with such links and only after it has run, is a plain list of packages, each of which lists what it exports.
 */
function mended(html, packages, current) {
  const base = /data-base="([^"]*)"/.exec(html)?.[1] ?? './'
  return (
    html
      .replace('<div class="col-content">', '<div class="col-content" role="main">')
      .replaceAll(/<summary\b[\s\S]*?<\/summary>/g, (summary) =>
        summary.replaceAll(/<a\b[^>]*class="tsd-anchor-icon"[^>]*>[\s\S]*?<\/a>/g, ''),
      )
      .replace(/<script async src="[^"]*navigation\.js"[^>]*><\/script>/, '')
      .replace(
        /<nav class="tsd-navigation"><a href="[^"]*"([^>]*)>[^<]*<\/a>\s*<ul\b[^>]*id="tsd-nav-container">[\s\S]*?<\/ul><\/nav>/,
        () => menu(base, packages, current),
      )
      // The page was hidden until the menu was drawn.
      .replace(/document\.body\.style\.display="none";setTimeout\([\s\S]*?,500\)(?=<\/script>)/, '')
      // From a folder no other file may be drawn from; a script of the page puts the icons into it.
      .replaceAll(/<use href="[^"]*icons\.svg#/g, '<use href="#')
  )
}

function menu(base, packages, current) {
  const entry = ({ file, name }) =>
    `<li><a href="${base}modules/${file}"${name === current ? ' class="current" aria-current="true"' : ''}>${name}</a></li>`
  return `<nav class="tsd-navigation" aria-label="Packages"><a href="${base}../index.html">All documents</a> <a href="${base}index.html">All packages</a>
<ul class="tsd-small-nested-navigation">
${packages.map(entry).join('\n')}
</ul></nav>`
}
