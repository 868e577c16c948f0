import { SaxesParser } from 'saxes'
import type { TableProblemCode } from './table.ts'
import { TableFault } from './table-fault.ts'
import { decoded } from './text-decoding.ts'
import type { Part } from './zip-part.ts'

/** Attributes of an element by name, as written. */
export type XmlAttributes = Readonly<Record<string, string>>

/** What is done with an element; names come without the prefix that the root element has. */
export type XmlHandlers = {
  readonly open: (name: string, attributes: XmlAttributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
  /** A character that XML does not allow was met; it stays. */
  readonly flaw?: () => void
}

/** Characters of one text, comment or tag; the parser would hold it whole. */
const longest = 16 * 1024 * 1024

/**
 * Walks through XML as its bytes come. A document type or an entity of its own is refused before anything of it is used.
 *
 * @param part - bytes of the XML
 * @param handlers - called within
 * @returns something after each piece, so that what the handlers gathered can be taken; a code when it ends before it should
 */
export async function* xmlWalk(
  part: Part,
  handlers: XmlHandlers,
): AsyncGenerator<TableProblemCode | undefined, void, undefined> {
  const parser = new SaxesParser({ position: false })
  let prefix: string | undefined
  let quiet = 0
  const local = (name: string) => (prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name)
  parser.on('opentag', (tag) => {
    quiet = 0
    prefix ??= tag.name.slice(0, tag.name.indexOf(':') + 1)
    handlers.open(local(tag.name), tag.attributes as XmlAttributes)
  })
  parser.on('closetag', ({ name }) => {
    quiet = 0
    handlers.close?.(local(name))
  })
  if (handlers.text) {
    parser.on('text', handlers.text)
    parser.on('cdata', handlers.text)
  }
  parser.on('doctype', () => {
    throw new TableFault('TAB-207')
  })
  parser.on('error', ({ message }) => {
    if (message.includes('disallowed character')) handlers.flaw?.()
    else throw new TableFault(message.includes('entity') ? 'TAB-207' : 'TAB-206')
  })
  try {
    for await (const { text, assumed } of decoded(part.bytes)) {
      quiet += text.length
      if (assumed) throw new TableFault('TAB-206')
      if (quiet > longest) throw new TableFault('TAB-205')
      parser.write(text)
      yield undefined
    }
    if (!part.fault) parser.close()
  } catch (error) {
    if (!(error instanceof TableFault)) throw error
    yield error.code
    return
  }
  yield part.fault
}
