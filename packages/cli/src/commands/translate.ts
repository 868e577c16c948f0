import { existsSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import {
  readTranslation,
  ships,
  type Translation,
  translated,
  translationProblems,
  translationSheet,
  type Words,
} from '@cairn/book'
import { type TableProblem, writeCsv, writeXlsx } from '@cairn/spreadsheet'
import { openFile } from '../input/opened.ts'
import { CannotRun, sentencesOf } from '../problem.ts'
import { row } from '../report.ts'
import { englishWords, wordIds } from '../rules/words.ts'
import { writeWhole } from '../sheets/whole.ts'
import type { Terminal } from '../terminal.ts'

/** Options of `cairn translate export`. */
export type ExportOptions = {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly from?: string
  readonly output: string
}

/**
 * Writes the spreadsheet that a translator fills in: empty, or from an earlier one, where texts whose English is another one
 * now are marked.
 *
 * @param id - of which words it is
 * @returns 0
 * @throws {@link CannotRun} when there are no such words, or the file cannot be read or written
 */
export async function exportTranslation(id: string, options: ExportOptions, terminal: Terminal): Promise<0> {
  const english = await wordsNamed(id)
  const path = newFile(options.output, terminal)
  const ending = extname(path).toLowerCase()
  if (ending !== '.xlsx' && ending !== '.csv') throw new CannotRun('CLI-029')
  const before = options.from === undefined ? undefined : await readSheet(id, english, options.from, terminal)
  // What could not be read would be lost on the way.
  if (before && before.wrong.length > 0) throw new CannotRun('CLI-043', before.wrong)
  const rows = translationSheet(id, english, {
    ...before?.translation,
    language: options.language,
    dir: options.direction,
  })
  const entries = ['open', 'draft', 'read', 'stale']
  const sheet = { name: 'Translation', rows, choices: [{ column: 5, entries }], widths: [32, 60, 14, 60, 8, 40] }
  write(path, ending === '.csv' ? Buffer.from(writeCsv(rows)) : writeXlsx([sheet]))
  terminal.out(`${row('texts', readTranslation(id, english, rows).counts.all)}\n`)
  return 0
}

/**
 * Reads what a translator sent back: how far it is, what is wrong by code and row, and whether it may be shipped. With
 * `--output` the words are written for whoever builds them in; never while anything is wrong.
 *
 * @returns 0 where nothing is wrong, 1 otherwise
 * @throws {@link CannotRun} when there are no such words, or the file cannot be read or written
 */
export async function importTranslation(
  id: string,
  file: string,
  { output }: { readonly output?: string },
  terminal: Terminal,
): Promise<0 | 1> {
  const english = await wordsNamed(id)
  const path = output === undefined ? undefined : newFile(output, terminal)
  const { translation, wrong } = await readSheet(id, english, file, terminal)
  const { because, inEnglish } = ships(translation)
  // What is wrong with the file holds a language back as what is wrong with its texts does.
  const held = [...because.filter((one) => one !== 'problems'), ...(wrong.length > 0 ? ['problems'] : [])]
  const { all, open, draft, read, stale } = translation.counts
  terminal.out(
    `${[
      row('texts', all),
      row('open', open),
      row('draft', draft),
      row('read', read),
      row('stale', stale),
      row('stay English', inEnglish),
      row('may ship', held.length === 0 ? 'yes' : `no: ${held.map((one) => one.replaceAll('-', ' ')).join(', ')}`),
      row('problems', wrong.length),
      ...wrong.map((one) => `  ${one}`),
    ].join('\n')}\n`,
  )
  if (wrong.length > 0) return 1
  if (path !== undefined) write(path, `${JSON.stringify(translated(english, translation), undefined, 2)}\n`)
  return 0
}

async function wordsNamed(id: string): Promise<Words> {
  const english = await englishWords(id)
  if (english === undefined) throw new CannotRun('CLI-042', wordIds)
  return english
}

/** By code and row; a text of the sheet is never shown. */
const listed = ({ problems }: Translation): readonly string[] =>
  problems.map(({ code, row }) => {
    const { says, next } = translationProblems[code]
    return `${code}${row === undefined ? '' : ` row ${row}`}: ${says} ${next}`
  })

/** Nothing is lost where a row ends early, or where something is hidden: it is read like the rest. */
const harmless: ReadonlySet<string> = new Set(['TAB-108', 'TAB-301', 'TAB-302', 'TAB-303'])

type Sheet = { readonly translation: Translation; readonly wrong: readonly string[] }

/** The first sheet that is not hidden, read as a translation, with what is wrong in the file and in its texts. */
async function readSheet(id: string, english: Words, file: string, terminal: Terminal): Promise<Sheet> {
  const opened = await openFile(file, terminal)
  if (opened.kind !== 'table') throw new CannotRun('CLI-003')
  const rows: string[][] = []
  const faults: string[] = []
  let first: number | undefined
  for await (const event of opened.events) {
    if (event.kind === 'sheet' && event.hidden === undefined) first ??= event.sheet
    if (event.kind === 'problem' && !harmless.has(event.problem.code)) faults.push(faultOf(event.problem))
    if (event.kind !== 'row' || event.sheet !== first) continue
    // Rows that a file leaves out are empty: the numbers of the others stay those that the spreadsheet shows.
    while (rows.length < event.row.number - 1) rows.push([])
    rows.push(event.row.cells.map(({ text }) => text))
  }
  const translation = readTranslation(id, english, rows)
  // Of a file that cannot be read at all, that is enough to say.
  const wrong = rows.length === 0 && faults.length > 0 ? faults : [...faults, ...listed(translation)]
  return { translation, wrong }
}

function faultOf({ code, row }: TableProblem): string {
  const { says, next } = sentencesOf(code)
  return `${code}${row === undefined ? '' : ` row ${row}`}: ${says} ${next}`
}

function newFile(name: string, terminal: Terminal): string {
  const path = resolve(terminal.cwd, name)
  if (existsSync(path)) throw new CannotRun('CLI-023')
  return path
}

function write(path: string, content: string | Uint8Array): void {
  try {
    writeWhole(path, content)
  } catch {
    throw new CannotRun('CLI-021')
  }
}
