import type { Citation, Status } from '@cairn/engine'
import { plain, table } from './markdown.ts'
import { citeWords, statusWord } from './words.ts'

/** A share between 0 and 1 with its interval, as a study printed it. */
export type StudyShare = { readonly share: number; readonly interval?: readonly [number, number] }

/** How a published tool did in one study: what a page shows for people who plan a programme. */
export type StudyRow = {
  /** Who was asked. */
  readonly population: string
  /** Where. */
  readonly setting: string
  /** How many assessments the shares rest on. */
  readonly assessments?: number
  /** How many of them the reference found. */
  readonly found?: number
  /** That share, as printed. */
  readonly prevalence?: number
  /** What the tool was held against. */
  readonly reference: string
  /** Items from which the tool counts as reached. */
  readonly cutOff: number
  readonly sensitivity: StudyShare
  readonly specificity?: StudyShare
  /** What it rests on. */
  readonly cites: readonly Citation[]
  /** How far the source was read. */
  readonly status: Status
  /** What a reader should know. */
  readonly note?: string
}

/** The part of a page that shows how a tool did in studies; nothing where none is given. */
export function studies(rows: readonly StudyRow[]): readonly string[] {
  if (rows.length === 0) return []
  const told = table(
    ['who and where', 'sample', 'held against', 'cut-off', 'sensitivity', 'specificity', 'status', 'rests on', 'note'],
    rows.map((row) => [
      `${plain(row.population)}. ${plain(row.setting)}.`,
      sample(row),
      plain(row.reference),
      `${row.cutOff} or more`,
      percent(row.sensitivity),
      row.specificity ? percent(row.specificity) : 'not seen',
      statusWord(row.status),
      citeWords(row.cites),
      plain(row.note ?? ''),
    ]),
  )
  return [
    `## How it did in studies\n\n**For planners, never for a person.** These shares hold for the people and the place of their study; they are no chance for anybody who is asked, and the studies are not added up. In brackets: the 95 percent interval, where it was seen.\n\n${told}`,
  ]
}

function sample({ assessments, found, prevalence }: StudyRow): string {
  const parts = [
    assessments === undefined ? 'assessments: not seen' : `${assessments} assessments`,
    ...(found === undefined ? [] : [`${found} found`]),
    ...(prevalence === undefined ? [] : [inHundred(prevalence)]),
  ]
  return parts.join('; ')
}

const percent = ({ share, interval }: StudyShare): string =>
  interval ? `${inHundred(share)} (${interval.map(inHundred).join(' to ')})` : inHundred(share)

/** At most two places after the point, as studies print them. */
const inHundred = (share: number): string => `${Number((share * 100).toFixed(2))} %`
