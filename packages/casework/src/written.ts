// What the tests of sheets ask of them.
import { bali2015, bali2015InEnglish } from '@cairn/rulebook/bali-2015'
import type { Answers } from '@cairn/schemas/answers'
import type { Case } from '@cairn/schemas/case'
import { assess } from './assess.ts'
import { sheet } from './sheet.ts'
import type { Block, Sheet } from './sheet-document.ts'
import type { SectionId } from './wording/wording.ts'

export const pseudonym: string = 'xxxx-xxxx-2222'
export const adult: Case['person'] = { schema: 'person@1', pseudonym, age: { is: 'years', years: 30 } }
export const child: Case['person'] = { schema: 'person@1', pseudonym, age: { is: 'range', from: 15, to: 19 } }
export const talk = (answers: Answers['answers'], rest: Partial<Answers> = {}): Answers => ({
  schema: 'answers@1',
  instrument: 'bali-2015',
  answers,
  ...rest,
})
export const written = (person: Case['person'], rest: Partial<Case> = {}): Sheet =>
  sheet(
    assess(
      { schema: 'case@1', pseudonym, person, answers: [], ...rest },
      { instruments: [bali2015], spoken: [bali2015InEnglish] },
    ),
  )
type Given = [person: Case['person'], rest?: Partial<Case>]
/** The blocks of one section. */
export const section = (id: SectionId, ...given: Given): readonly Block[] =>
  written(...given).sections.find((one) => one.id === id)?.blocks ?? []
export const texts = (id: SectionId, ...given: Given): readonly string[] =>
  section(id, ...given).flatMap((block) =>
    block.kind === 'line' ? [block.text] : block.kind === 'list' ? block.items : [],
  )
export const listed = (heading: string, ...given: Given): readonly string[] =>
  section('unknown', ...given).flatMap((block) =>
    block.kind === 'list' && block.heading === heading ? block.items : [],
  )
export const asked = (...given: Given): readonly string[] =>
  section('questions', ...given).flatMap((block) => (block.kind === 'list' ? block.items : []))
