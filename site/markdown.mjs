// Markdown to HTML: links between documents become links between pages, headings get anchors, tables get room.
import GithubSlugger from 'github-slugger'
import highlight from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import json from 'highlight.js/lib/languages/json'
import python from 'highlight.js/lib/languages/python'
import typescript from 'highlight.js/lib/languages/typescript'
import xml from 'highlight.js/lib/languages/xml'
import markdownIt from 'markdown-it'

const languages = { bash, sh: bash, json, ts: typescript, js: typescript, jsx: typescript, python, html: xml }
for (const [name, language] of Object.entries(languages)) highlight.registerLanguage(name, language)

const markdown = markdownIt({
  html: true,
  highlight: (code, language) => (languages[language] ? highlight.highlight(code, { language }).value : ''),
})
const { rules } = markdown.renderer
// Whoever moves by keyboard can scroll what is wider than the page.
rules.table_open = (_, i) => `<div class="wide" tabindex="0" role="region" aria-label="Table, part ${i}"><table>\n`
rules.table_close = () => '</table></div>\n'
rules.th_open = () => '<th scope="col">'
const fence = rules.fence
rules.fence = (...args) => fence(...args).replace('<pre>', '<pre tabindex="0">')

/**
 * Renders one document.
 *
 * @param text - the document
 * @param link - what a link of the document becomes
 * @returns its HTML, its headings with their anchors, and its words for the search
 */
export function render(text, link) {
  const slugger = new GithubSlugger()
  const tokens = markdown.parse(text, {})
  const headings = []
  const words = []
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const title = tokens[i + 1].children.map(({ content }) => content).join('')
      const id = slugger.slug(title)
      token.attrSet('id', id)
      headings.push({ id, title, level: Number(token.tag.slice(1)) })
    }
    if (token.type !== 'inline') continue
    words.push(token.children.map(({ type, content }) => (type === 'softbreak' ? ' ' : content)).join(''))
    for (const child of token.children) {
      const name = child.type === 'link_open' ? 'href' : child.type === 'image' ? 'src' : undefined
      if (name) child.attrSet(name, link(child.attrGet(name)))
    }
  }
  return { html: rulesApart(markdown.renderer.render(tokens, markdown.options, {})), headings, words }
}

/** Each rule of a set is a part of its own, so that it can be printed as one sheet; the lines that they count by follow on. */
function rulesApart(html) {
  const start = html.search(/<h2 id="rules">/)
  if (start < 0) return html
  const rest = html.slice(start)
  const next = rest.slice(1).search(/<h2 /)
  const end = next < 0 ? html.length : start + 1 + next
  const [before, ...each] = html.slice(start, end).split(/(?=<h3 )/)
  const kind = (one) => (one.startsWith('<h3 id="line-') ? 'line' : 'rule')
  const sections = each.map((one) => `<section class="${kind(one)}">${one}</section>\n`)
  return `${html.slice(0, start)}${before}${sections.join('')}${html.slice(end)}`
}
