import { escaped, paper } from './paper.ts'
import type { Block, Section, Sheet } from './sheet-document.ts'

/**
 * A sheet as one page of HTML that prints on two sides of A4. It holds no script and fetches nothing; it says its
 * language and direction; it loses nothing in grey.
 *
 * @param sheet - a sheet
 * @returns a whole document
 *
 * @example
 * ```ts
 * import { assess, sheet, sheetHtml } from '@cairn/casework'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const record = { schema: 'answers@1', instrument: 'bali-2015', answers: {} } as const
 * const html = sheetHtml(sheet(assess(record, { instruments: [bali2015] })))
 * html.includes('<html lang="en" dir="ltr">') // => true
 * html.includes('<script') // => false
 * ```
 */
export function sheetHtml(sheet: Sheet): string {
  const { title, about, note, sections } = sheet
  const header = `<header>
<h1>${escaped(title)} <bdi>${escaped(about)}</bdi></h1>
<p>${escaped(note)}</p>
</header>`
  return paper(sheet.lang, sheet.dir, title, [header, ...sections.map(sectionHtml)].join('\n'))
}

function sectionHtml({ id, page, title, blocks }: Section): string {
  return `<section id="${id}"${page === 2 ? ' class="two"' : ''}>
<h2>${escaped(title)}</h2>
${blocks.map(blockHtml).join('\n')}
</section>`
}

/** Sentences of rules may be in another language than the sheet, so each finds its own way round. */
function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'line':
      return textHtml('p', block.text)
    case 'list':
      return (
        (block.heading === undefined ? '' : `${textHtml('h3', block.heading)}\n`) + listHtml(block.items, block.mark)
      )
    case 'reason':
      return [textHtml('h3', block.says), listHtml(block.answers, 'point'), textHtml('p', block.rests)].join('\n')
  }
}

/** A longer list stands in two columns, so that page one stays one page. */
const MANY = 5

function listHtml(items: readonly string[], mark: 'step' | 'point'): string {
  return `<ul class="${items.length > MANY ? `${mark} many` : mark}">
${items.map((item) => textHtml('li', item)).join('\n')}
</ul>`
}

function textHtml(tag: 'p' | 'h3' | 'li', text: string): string {
  return `<${tag}><bdi>${escaped(text)}</bdi></${tag}>`
}
