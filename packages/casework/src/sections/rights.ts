import type { Entitlement } from '@cairn/entitlements'
import type { Assessment } from '../assessment.ts'
import { type Block, line, points } from '../sheet-document.ts'
import type { Wording } from '../wording/wording.ts'

/** How many of each the first page has room for. */
const most = { sure: 5, open: 2, policy: 3 }

/** What the person is entitled to: law first, then apart from it what Movement policy adds. Nothing here is refused. */
export function rights(assessment: Assessment, words: Wording): readonly Block[] {
  const { rights: says } = words
  const read = assessment.rights
  if (read.state === 'not-looked-at') return says.notLookedAt.map(line)
  const law = [...read.law].sort((a, b) => weight(a) - weight(b))
  const sure = law.filter(
    ({ state, clocks }) => state === 'applies' && !clocks.some(({ nature }) => nature === 'target'),
  )
  const open = law.filter(({ state }) => state === 'may-apply')
  const told = (some: readonly Entitlement[], count: number) => some.slice(0, count).map((one) => textOf(one, words))
  const more = sure.length > most.sure || open.length > most.open || read.movementPolicy.length > most.policy
  return [
    ...(read.childReturn ? [line(read.childReturn.says)] : []),
    // A list without law of the place would read as if there were none.
    ...read.problems.flatMap((problem) => (problem.at === 'place' ? [line(says.place[problem.code])] : [])),
    ...points(told(sure, most.sure)),
    ...points(told(open, most.open), says.mayApply),
    ...points(told(read.movementPolicy, most.policy), says.policy),
    ...(more ? [line(says.more)] : []),
    line(says.nothingRefused),
  ]
}

/** Whether it is law of the country itself, and not a floor under several. */
export const isOfPlace = ({ place }: Entitlement): boolean => /^[A-Z]{2}(-|$)/.test(place)

/** What runs out before what stays; the law of the place before what binds several. */
const weight = (one: Entitlement): number => (one.clocks.length > 0 ? 0 : 2) + (isOfPlace(one) ? 0 : 1)

function textOf({ says: text, warnings, endings }: Entitlement, { rights: says }: Wording): string {
  return [
    text,
    ...(warnings.some(({ code }) => code === 'reading-old') ? [says.old] : []),
    ...(endings.length > 0 ? [says.endings] : []),
  ].join(' ')
}
