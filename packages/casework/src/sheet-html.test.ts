import { describe, expect, test } from 'vitest'
import type { Sheet } from './sheet-document.ts'
import { sheetHtml } from './sheet-html.ts'
import { sheetText } from './sheet-text.ts'

const hostile = `</style><script>alert("x")</script><img src=x onerror='y'>&amp;`
const sheet: Sheet = {
  schema: 'sheet@1',
  lang: '"><script>',
  dir: 'ltr',
  title: hostile,
  about: hostile,
  note: hostile,
  sections: [
    {
      id: 'do-now',
      page: 1,
      title: hostile,
      blocks: [
        { kind: 'line', text: hostile },
        { kind: 'list', mark: 'step', heading: hostile, items: [hostile] },
        { kind: 'reason', says: hostile, answers: [hostile], rests: hostile, cites: [] },
      ],
    },
    { id: 'signs', page: 2, title: 'Two', blocks: [] },
  ],
}

describe('the page', () => {
  const html = sheetHtml(sheet)

  test('lets nothing in: what a record holds stays text', () => {
    expect(html.match(/<[a-z]+/g)?.every((tag) => !/script|img/.test(tag))).toBe(true)
    expect(html).toContain('<html lang="&#34;&#62;&#60;script&#62;" dir="ltr">')
  })

  test('fetches nothing and runs nothing', () => {
    expect(html).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    )
    expect(html).not.toMatch(/<(script|link|img|iframe|object|embed|form|a|base|svg|video)\b|<[^>]+\b(src|href)=/i)
    expect(html).not.toMatch(/url\(|@import|https?:/i)
  })

  test('needs no colour', () => {
    expect(html.match(/#[0-9a-f]{3,8}\b(?=[;} ])/gi)?.every((colour) => /^#(000|fff)$/.test(colour))).toBe(true)
  })

  test('begins page two on a page of its own', () => {
    expect(html).toContain('<section id="signs" class="two">')
    expect(html).toContain('.two { break-before: page }')
  })
})

test('text keeps to its width', () => {
  const lines = sheetText({ ...sheet, title: 'word '.repeat(60), about: 'x', note: 'word '.repeat(60) }, 40).split('\n')
  expect(Math.max(...lines.filter((line) => line.startsWith('word')).map((line) => line.length))).toBeLessThanOrEqual(
    40,
  )
})
