import { addDays, addMonths, isPlainDate, type PlainDate } from '@cairn/engine/clock'

/** When a result is looked at again. */
export type LookAgain = {
  /** The latest day for it. */
  readonly on: string
  /** Why then: the policy's period is over, or an answer that counted runs out. */
  readonly because: 'period' | 'answer-runs-out'
  /** The capacity whose answer runs out. */
  readonly fact?: string
}

/** The end of the policy's period, or the last day of the first answer that runs out before it. */
export function lookAgain(
  asOf: string,
  { months, daysAtMost }: { readonly months: number; readonly daysAtMost: number },
  counted: readonly (readonly [fact: string, until: PlainDate])[],
): LookAgain | undefined {
  if (!isPlainDate(asOf)) return undefined
  const [byMonths, byDays] = [addMonths(asOf, months, 'last-day'), addDays(asOf, daysAtMost)]
  const end = byMonths < byDays ? byMonths : byDays
  const [first] = counted.filter(([, until]) => until < end).sort(([a, x], [b, y]) => (x + a < y + b ? -1 : 1))
  return first ? { on: first[1], because: 'answer-runs-out', fact: first[0] } : { on: end, because: 'period' }
}
