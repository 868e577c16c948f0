import type { Answer } from '@cairn/engine'
import type { ConsentQuestion } from './consent-question.ts'
import type { ConsentRow, Giver } from './consent-row.ts'
import { closest } from './places.ts'

/** Whose yes is needed, under every reading of the age. */
export type Needed = {
  /** All of these, and of each one of its list. */
  readonly parties: readonly (readonly Giver[])[]
  /** The rows of the place that say so. */
  readonly rows: readonly ConsentRow[]
  readonly childHeard: boolean
  /** No row says who may consent at an age that is possible: then nobody can, and it is to be looked up. */
  readonly ruleMissing: boolean
}

/**
 * Whose consent is needed for this purpose in this place. Where the age is in doubt, what holds for each possible age;
 * `saidNo`: the person said no to it, once at least.
 */
export function whoMayConsent(
  age: Answer | undefined,
  { rows, place, purpose, partOf }: Pick<ConsentQuestion, 'rows' | 'place' | 'purpose' | 'partOf'>,
  saidNo: boolean,
): Needed {
  const { youngest, oldest, noted } = agesOf(age)
  const forPurpose = rows.filter(({ purposes }) => purposes === undefined || purposes.includes(purpose))
  const childAges = Array.from({ length: 18 }, (_, years) => years).filter(
    (years) => years >= youngest && years <= oldest,
  )
  // The row of the part is closer than that of its country; in one place, the row for a purpose than the row for all.
  const found = childAges.map((years) => {
    const ofAge = forPurpose.filter(({ ages }) => ages.from <= years && years <= ages.to)
    const fitting = closest(ofAge, place, partOf)
    return fitting.find(({ purposes }) => purposes !== undefined) ?? fitting[0]
  })
  const used = [...new Set(found.flatMap((row) => row ?? []))]
  // Only a doubt that somebody noted reads as a child's: an age that nobody asked, or that was declined, is no doubt.
  const asChild = noted && used.length > 0 && used.every(({ doubtReadsAsChild }) => doubtReadsAsChild)
  // Whoever may be an adult and said no is not passed over because the age is in doubt.
  const adultToo = oldest >= 18 && (!asChild || saidNo)
  const all = [...used.flatMap(({ needs }) => needs), ...(adultToo ? [['person'] as const] : [])]
  const parties = [...new Map(all.map((party) => [[...party].sort().join(' '), party])).values()]
  return {
    parties,
    rows: used,
    childHeard: used.some(({ childHeard }) => childHeard),
    // No age that is possible, neither of a child nor of an adult: nothing says that nobody is needed.
    ruleMissing: found.includes(undefined) || (found.length === 0 && !adultToo),
  }
}

type Ages = { readonly youngest: number; readonly oldest: number; readonly noted: boolean }

const oldestAge = 130

/**
 * The youngest and the oldest age that is possible, in full years, and whether somebody noted a doubt. An age nobody
 * knows, or that is none, may be any.
 */
function agesOf(age: Answer | undefined): Ages {
  const any: Ages = { youngest: 0, oldest: oldestAge, noted: age === 'unsure' }
  if (typeof age !== 'number' && (typeof age !== 'object' || age === null || 'oneOf' in age)) return any
  const range: { readonly from?: unknown; readonly to?: unknown; readonly why?: unknown } =
    typeof age === 'number' ? { from: age, to: age } : age
  const youngest = typeof range.from === 'number' ? Math.floor(range.from) : 0
  const oldest = typeof range.to === 'number' ? Math.floor(range.to) : oldestAge
  if (!(youngest >= 0 && youngest <= oldest && youngest <= oldestAge)) return any
  return { youngest, oldest, noted: range.why === undefined || range.why === 'unsure' }
}
