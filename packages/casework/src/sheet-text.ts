import type { Block, Section, Sheet } from './sheet-document.ts'

/**
 * A sheet as plain text, for a terminal or a printer that knows nothing else.
 *
 * @param sheet - a sheet
 * @param width - longest line in characters; 80 unless told
 * @returns text with a line break at its end
 *
 * @example
 * ```ts
 * import { assess, sheet, sheetText } from '@cairn/casework'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const record = { schema: 'answers@1', instrument: 'bali-2015', answers: {} } as const
 * const text = sheetText(sheet(assess(record, { instruments: [bali2015] })))
 * text.startsWith('Next steps · no pseudonym\n') // => true
 * text.includes('not a finding on credibility or status') // => true
 * ```
 */
export function sheetText(sheet: Sheet, width = 80): string {
  const rule = '─'.repeat(width)
  const pages = ([1, 2] as const).map((page) =>
    sheet.sections
      .filter((section) => section.page === page)
      .map((section) => sectionText(section, width))
      .join('\n'),
  )
  return [
    wrap(`${sheet.title} · ${sheet.about}`, width),
    wrap(sheet.note, width),
    rule,
    ...pages.join(`\n${rule}\n`).split('\n'),
    rule,
  ]
    .join('\n')
    .concat('\n')
}

function sectionText({ title, blocks }: Section, width: number): string {
  return [title.toLocaleUpperCase(), ...blocks.map((block) => blockText(block, width)), ''].join('\n')
}

function blockText(block: Block, width: number): string {
  const indented = (texts: readonly string[], mark: string): string[] => texts.map((text) => wrap(text, width, mark))
  switch (block.kind) {
    case 'line':
      return wrap(block.text, width, '  ')
    case 'list':
      return [
        ...(block.heading === undefined ? [] : [wrap(block.heading, width, '  ')]),
        ...indented(block.items, block.mark === 'step' ? '  [ ] ' : '   -  '),
      ].join('\n')
    case 'reason':
      return [
        wrap(block.says, width, '  '),
        ...indented(block.answers, '   -  '),
        wrap(block.rests, width, '      '),
      ].join('\n')
  }
}

/** Breaks a text at its spaces; further lines stand under the first word. */
function wrap(text: string, width: number, mark = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && mark.length + line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return mark + [...lines, line].join(`\n${' '.repeat(mark.length)}`)
}
