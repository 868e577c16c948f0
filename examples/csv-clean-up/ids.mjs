// Random names in place of ids. They are kept nowhere: see the README for those that last.
import { pseudonymFrom } from '@cairn/schemas'

/**
 * @returns a function from the text of an id to the random name that stands for it, or to why none can; to neither where
 *   it is no id of ours, for the name that an earlier step gave
 */
export function idNames() {
  const names = new Map()
  return (id) => {
    if (id === '') return { wrong: none }
    if (isShortened(id)) return { wrong: shortened }
    if (!isId(id)) return {}
    const name = names.get(id) ?? pseudonymFrom(crypto.getRandomValues(new Uint8Array(64)))
    names.set(id, name)
    return { name }
  }
}

/** Ids of this organisation: at least 15 digits. */
const isId = (id) => /^\d{15,}$/.test(id)

/**
 * A spreadsheet keeps 15 digits of a number: of a longer id it shows 2.6E+17, or writes zeros from the 16th digit on. Either
 * may be several people's. An id that truly ends so is held back too, rather than two people taken for one.
 */
const isShortened = (id) => /^\d+([.,]\d+)?E[+-]?\d+$/i.test(id) || /^\d{15}0+$/.test(id)

const none = {
  code: 'no-id',
  says: 'This row has no id.',
  next: 'Look in the source whose conversation it is, and write the id into the row.',
}
const shortened = {
  code: 'id-shortened',
  says: 'This id is a number that a spreadsheet has shortened: it may be that of several people.',
  next: 'Take the id from where the table came from, and format its column as text before you paste it.',
}
