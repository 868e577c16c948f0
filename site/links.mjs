// Every link of every page leads somewhere, to a part that is there; nothing is asked of anybody outside.
import { posix } from 'node:path'

/**
 * What is wrong with the links of the site.
 *
 * @param files - each file of the site by its path: the ids in it where it is a page, otherwise nothing
 * @param links - each link: the page it stands on and where it leads
 * @returns one line for each link that leads nowhere
 */
export function deadLinks(files, links) {
  return links.flatMap(({ from, href }) => {
    if (/^https?:/.test(href)) return []
    if (/^[a-z]+:/.test(href)) return [`${from}: ${href}: neither a page nor a web address`]
    const [path = '', id] = href.split('#')
    const to = path === '' ? from : posix.normalize(posix.join(posix.dirname(from), decodeURI(path)))
    if (!files.has(to)) return [`${from}: ${href}: no such page`]
    const ids = files.get(to)
    return id && ids && !ids.has(id) ? [`${from}: ${href}: no such part`] : []
  })
}

/** The links and the ids of a page. */
export function readPage(html) {
  const text = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '')
  const all = (pattern) => [...text.matchAll(pattern)].map(([, found]) => found.replaceAll('&amp;', '&'))
  return { links: all(/\s(?:href|src)="([^"]*)"/g), ids: new Set(all(/\sid="([^"]*)"/g)) }
}
