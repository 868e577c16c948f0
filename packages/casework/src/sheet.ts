import type { Assessment } from './assessment.ts'
import { dates } from './sections/dates.ts'
import { doNow } from './sections/do-now.ts'
import { offers } from './sections/offers.ts'
import { questions } from './sections/questions.ts'
import { rights } from './sections/rights.ts'
import { risk } from './sections/risk.ts'
import { signs } from './sections/signs.ts'
import { unknown } from './sections/unknown.ts'
import { wants } from './sections/wants.ts'
import type { Block, Section, Sheet } from './sheet-document.ts'
import { en } from './wording/en.ts'
import type { SectionId, Wording } from './wording/wording.ts'

type Writer = (assessment: Assessment, words: Wording) => readonly Block[]

/** In the order in which a worker needs them; the last one is page two. */
const writers: readonly (readonly [SectionId, Writer])[] = [
  ['do-now', doNow],
  ['dates', dates],
  ['wants', wants],
  ['risk', risk],
  ['offers', offers],
  ['rights', rights],
  ['questions', questions],
  ['unknown', unknown],
  ['signs', signs],
]

/**
 * The worker's sheet of an assessment, as data: what to do next and why, in a fixed order. It holds no name, no place,
 * nothing in anybody's own words, no count and no distance to a threshold.
 *
 * @param assessment - what `assess` gave
 * @param words - the language; English unless told
 * @returns sections of sentences and lists, for {@link sheetText}, {@link sheetHtml} or a page of your own
 *
 * @example
 * ```ts
 * import { assess, sheet } from '@cairn/casework'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const record = { schema: 'answers@1', instrument: 'bali-2015', answers: {} } as const
 * const { title, sections } = sheet(assess(record, { instruments: [bali2015] }))
 * title // => 'Next steps'
 * sections.map(({ id }) => id) // => ['do-now', 'dates', 'wants', 'risk', 'offers', 'rights', 'questions', 'unknown', 'signs']
 * ```
 */
export function sheet(assessment: Assessment, words: Wording = en): Sheet {
  return {
    schema: 'sheet@1',
    lang: words.lang,
    dir: words.dir,
    title: words.title,
    about: assessment.pseudonym ?? words.noPseudonym,
    note: words.note,
    sections: writers.map(
      ([id, write]): Section => ({
        id,
        page: id === 'signs' ? 2 : 1,
        title: words.sections[id],
        blocks: write(assessment, words),
      }),
    ),
  }
}
