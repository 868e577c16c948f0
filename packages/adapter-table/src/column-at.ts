import { type RecordName, records } from '@cairn/schemas'
import type { Column, FactColumn } from './column.ts'
import { columnHere, factHere, noneHere } from './column-here.ts'
import { entryBelow, fieldsBelow, leafOnly, rootSpot, type Spot, shapeOf } from './spot.ts'
import { toEntry, toFact, toField, top, type Way } from './way.ts'

const most = 1000

type Place = { readonly way: Way; readonly spot: Spot }

/** One step down by the word of a heading or of a pointer; positions are counted from `first`. */
const step = ({ way, spot }: Place, word: string, first: 0 | 1): Place | undefined => {
  switch (shapeOf(spot)) {
    case 'either':
    case 'group': {
      const field = fieldsBelow(spot).get(word)
      return field && { way: toField(way, word, field), spot: field }
    }
    case 'rows': {
      if (!/^[0-9]{1,4}$/.test(word)) return undefined
      const [entry, at] = [entryBelow(spot), Number(word) - first]
      return entry && at >= 0 && at < most ? { way: toEntry(way, at), spot: entry } : undefined
    }
    default:
      return undefined
  }
}

const walk = (
  name: RecordName,
  words: readonly string[],
  first: 0 | 1,
  facts: readonly FactColumn[] | undefined,
): Column | undefined => {
  let here: Place = { way: top, spot: rootSpot(records[name]) }
  for (const [at, word] of words.entries()) {
    if (shapeOf(here.spot) === 'map') {
      const fact = facts ? facts.find(({ id }) => id === word) : { id: word }
      return fact && at === words.length - 1 ? factHere(toFact(here.way, fact), fact) : undefined
    }
    const next = step(here, word, first)
    if (!next) return undefined
    here = next
  }
  switch (shapeOf(here.spot)) {
    case 'either':
      return columnHere(here.way, leafOnly(here.spot))
    case 'leaf':
    case 'answer':
    case 'cell-list':
      return columnHere(here.way, here.spot)
    case 'rows':
      return here.spot.required ? undefined : noneHere(here.way, here.spot)
    default:
      return undefined
  }
}

/** The column of a machine heading, however high its positions; nothing for a heading that is not one of ours. */
export const columnOfHeading = (name: RecordName, heading: string, facts: readonly FactColumn[]): Column | undefined =>
  heading.length > 300 ? undefined : walk(name, heading.split('.'), 1, facts)

/** The column of a JSON pointer; an answer may be to any question unless the questions are given. */
export const columnOfPointer = (
  name: RecordName,
  pointer: string,
  facts?: readonly FactColumn[],
): Column | undefined => (pointer.startsWith('/') ? walk(name, pointer.slice(1).split('/'), 0, facts) : undefined)
