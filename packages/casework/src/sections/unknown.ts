import type { Assessment, OpenFact, Screened } from '../assessment.ts'
import { type Block, line, points } from '../sheet-document.ts'
import type { Wanted, Wording } from '../wording/wording.ts'

/** Not asked, declined and not sure, each apart; none of them is a no. */
export function unknown(assessment: Assessment, words: Wording): readonly Block[] {
  const { unknown: says } = words
  const { age, screening } = assessment
  const { services } = assessment
  const needs = services.state === 'looked-at' ? services.declined.map((one) => words.wanted[one as Wanted] ?? one) : []
  const of = (why: OpenFact['why']): readonly string[] =>
    screening.flatMap(({ open }) => open.filter((one) => one.why === why).map((one) => one.says))
  return [
    line(says.noneIsNo),
    ...points([...of('declined'), ...needs], says.declined),
    ...points(of('unsure'), says.unsure),
    ...points(
      [
        ...about(assessment, words),
        ...(age === 'adult' ? screening.flatMap((one) => notAsked(one, says.restOf)) : [says.ofChild]),
      ],
      says.notAsked,
    ),
  ]
}

/** What belongs to no set of questions. */
function about({ age, danger, wants }: Assessment, { unknown: { about: says } }: Wording): readonly string[] {
  return [
    ...(danger.state === 'not-asked' ? [says.danger] : []),
    ...(wants.state === 'not-asked' ? [says.wants] : []),
    ...(age === 'not-asked' ? [says.age] : []),
  ]
}

/**
 * Each fact nobody asked about; a group of which nothing was asked stands as one, by its own sentence. Of a set that is
 * read off nothing is ever asked: what the notes do not say stands by its groups in one point, or two sides of paper
 * would not hold it.
 */
function notAsked({ open, groups, blank, readOff }: Screened, restOf: string): readonly string[] {
  const texts = open
    .filter(({ why }) => why === 'not-asked')
    .map(({ group, says }) =>
      group !== undefined && (readOff || blank.includes(group)) ? (groups[group] ?? says) : says,
    )
  const each = [...new Set(texts)]
  return readOff && each.length > 0 ? [`${restOf} ${each.join('; ')}`] : each
}
