import { englishMark, placeholders } from './english-mark.ts'
import { texts, type Words } from './texts.ts'
import type { TranslationProblem } from './translation-problems.ts'
import { type Row, rowsOf } from './translation-rows.ts'
import { type TextState, textStates } from './translation-sheet.ts'

/** Who read a language version as a whole: a role and an organisation's reference, never a person's name. */
export type LanguageReading = 'none yet' | { readonly role: string; readonly reference: string; readonly on: string }

/** One text of a translation: what it says, how far it is, and the mark of the English that it was made from. */
export type TranslatedText = {
  readonly says: string
  readonly state: TextState
  readonly of: string
  /** What the translator noted. */
  readonly note?: string
}

/** A translation as it stands, with what is open and what is wrong with it. */
export type Translation = {
  /** Of which words it is. */
  readonly id: string
  /** BCP 47 tag. */
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly reading: LanguageReading
  /** What is written, by key; what is not written is not in it. */
  readonly texts: Readonly<Record<string, TranslatedText>>
  /** How many texts there are, and how many of them are open, written only, read, or made from another English text. */
  readonly counts: { readonly all: number } & Readonly<Record<TextState, number>>
  readonly problems: readonly TranslationProblem[]
}

/**
 * Reads what a translator sent back. A cell that is empty stays untranslated. A text that was made from another English
 * text is `stale` whatever the sheet says of it, one that is marked stale stays so, and one that lost a place to fill in is left out.
 *
 * @param id - of which words it has to be
 * @param english - the English words as they are now
 * @param rows - the rows of the sheet, the heading first; columns in any order
 * @returns the translation with its counts and problems, by code and row; never throws on data
 *
 * @example
 * ```ts
 * import { readTranslation, translationSheet } from '@cairn/book'
 *
 * const english = { instrument: 'example', language: 'en', asks: { cold: 'Are you cold?', tired: 'Are you tired?' } }
 * const rows = translationSheet('example', english, { language: 'sw', dir: 'ltr' })
 * const sent = rows.map((row) => (row[0] === 'asks/cold' ? [...row.slice(0, 3), 'Unahisi baridi?', 'draft', ''] : row))
 * const back = readTranslation('example', english, sent)
 * back.counts // => { all: 2, open: 1, draft: 1, read: 0, stale: 0 }
 * back.problems // => []
 * ```
 */
export function readTranslation(id: string, english: Words, rows: readonly (readonly string[])[]): Translation {
  const { about, body, problems: found } = rowsOf(rows)
  const wanted = texts(english)
  const read: Record<string, TranslatedText> = {}
  const problems: TranslationProblem[] = [...found]
  if (about.words !== id) problems.push({ code: 'WRD-102' })
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(about.language)) problems.push({ code: 'WRD-103' })
  if (about.direction !== 'ltr' && about.direction !== 'rtl') problems.push({ code: 'WRD-104' })
  const seen = new Set<string>()
  for (const row of body) {
    const say = Object.hasOwn(wanted, row.key) ? wanted[row.key] : undefined
    const code = say === undefined ? 'WRD-105' : seen.has(row.key) ? 'WRD-106' : wrongIn(row, say)
    seen.add(row.key)
    if (code) problems.push({ code, row: row.row })
    else if (say !== undefined && row.translation !== '') read[row.key] = textOf(row, say)
  }
  const { role, reference, on } = about
  const named = role !== '' || reference !== '' || on !== ''
  const fits = /^[a-z][a-z -]*$/.test(role) && reference !== '' && /^\d{4}-\d\d-\d\d$/.test(on)
  if (named && !fits) problems.push({ code: 'WRD-109' })
  const states = Object.keys(wanted).map((key) => (Object.hasOwn(read, key) ? read[key]?.state : 'open'))
  const of = (state: TextState) => states.filter((one) => one === state).length
  return {
    id,
    language: about.language,
    dir: about.direction === 'rtl' ? 'rtl' : 'ltr',
    reading: named && fits ? { role, reference, on } : 'none yet',
    texts: read,
    counts: { all: states.length, open: of('open'), draft: of('draft'), read: of('read'), stale: of('stale') },
    problems,
  }
}

function wrongIn({ translation, state }: Row, english: string): 'WRD-107' | 'WRD-108' | undefined {
  if (translation === '') return undefined
  if (placeholders(translation).join() !== placeholders(english).join()) return 'WRD-107'
  return (textStates as readonly string[]).includes(state) ? undefined : 'WRD-108'
}

function textOf({ translation, state, mark, note }: Row, english: string): TranslatedText {
  const changed = mark !== englishMark(english) || state === 'stale'
  const now = changed ? 'stale' : state === 'read' ? 'read' : 'draft'
  return { says: translation, state: now, of: mark, ...(note !== '' && { note }) }
}
