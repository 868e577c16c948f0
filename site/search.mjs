// The index that the search of the pages reads: a script, because a page opened from a folder may fetch nothing.
import MiniSearch from 'minisearch'

/** How pages are indexed; the page reads the index with the same. */
const options = { fields: ['title', 'text'], storeFields: ['title', 'to', 'section'], idField: 'to' }

/** The index of all pages as the text of a script. */
export function searchIndex(pages) {
  const index = new MiniSearch(options)
  index.addAll(pages.map(({ to, title, section, words }) => ({ to, title, section, text: words.join(' ') })))
  return `window.searchIndex = ${JSON.stringify(JSON.stringify(index)).replaceAll('<', '\\u003c')}\n`
}
