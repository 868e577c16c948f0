// The reference that typedoc made, mended where a reader without a mouse or without eyes would be stopped.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Copies the reference, every page of it mended. */
export function copyReference(from, to) {
  cpSync(from, to, { recursive: true })
  for (const name of readdirSync(to, { recursive: true })) {
    if (!name.endsWith('.html')) continue
    const path = join(to, name)
    writeFileSync(path, mended(readFileSync(path, 'utf8')))
  }
}

/** What is read first is marked, and what opens a part holds no link that a key could not reach. */
function mended(html) {
  return html
    .replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replaceAll(/<summary\b[\s\S]*?<\/summary>/g, (summary) =>
      summary.replaceAll(/<a\b[^>]*class="tsd-anchor-icon"[^>]*>[\s\S]*?<\/a>/g, ''),
    )
}
