import type { Citation } from '@cairn/engine'
import type { SectionId } from './wording/wording.ts'

/** One sentence. */
export type Line = { readonly kind: 'line'; readonly text: string }

/** Several of a kind under a heading: steps to do, or points to know. */
export type List = {
  readonly kind: 'list'
  readonly mark: 'step' | 'point'
  readonly heading?: string
  readonly items: readonly string[]
}

/** One rule that counted: its sentence, the answers it rests on, and where it comes from. */
export type ReasonBlock = {
  readonly kind: 'reason'
  readonly says: string
  /** Each answer that counted, as a sentence with its answer. */
  readonly answers: readonly string[]
  /** Sources by id and pin-point, since a title may say what a sheet must not, and how far they were read. */
  readonly rests: string
  /** The full citations, for a program. No renderer prints their titles. */
  readonly cites: readonly Citation[]
}

/** What a section is made of. */
export type Block = Line | List | ReasonBlock

/** One section of a sheet. */
export type Section = {
  readonly id: SectionId
  /** Two pages: what to do, and what it rests on. */
  readonly page: 1 | 2
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A worker's sheet as data: what every form of it prints, and in which order. */
export type Sheet = {
  readonly schema: 'sheet@1'
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  /** The pseudonym, or words that say there is none. */
  readonly about: string
  /** What the sheet is, and what it is not. */
  readonly note: string
  readonly sections: readonly Section[]
}

/** One sentence. */
export function line(text: string): Line {
  return { kind: 'line', text }
}

/** Steps to tick, left out where there are none. */
export function steps(items: readonly string[], heading?: string): readonly List[] {
  return listOf('step', items, heading)
}

/** Points to know, left out where there are none. */
export function points(items: readonly string[], heading?: string): readonly List[] {
  return listOf('point', items, heading)
}

function listOf(mark: List['mark'], items: readonly string[], heading: string | undefined): readonly List[] {
  return items.length > 0 ? [{ kind: 'list', mark, items, ...(heading !== undefined && { heading }) }] : []
}
