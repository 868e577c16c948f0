import type { Answer } from '@cairn/engine'
import { quietly, readList } from './read-list.ts'
import type { FitOptions, Fits, WantedNeed } from './service-fit.ts'

/** What can be read of the options; the rest counts as not said, and is told by code and position. */
export function readFitOptions(options: FitOptions): {
  readonly options: FitOptions
  readonly problems: Fits['problems']
} {
  const { asOf, policy } = options
  const [needs, agreed, distances] = [
    quietly(() => options.needs),
    quietly(() => own<Answer>(options.agreed)),
    quietly(() => own<number>(options.distances)),
  ]
  const given = readList(needs).map((one) => quietly(() => needOf(one)))
  const read = given.filter((one) => one !== undefined)
  const lost = given.flatMap((one, position) => (one === undefined ? [{ code: 'not-a-need' as const, position }] : []))
  // A list of which nothing can be read names no need; read as an empty one it would rule every service out.
  const named = quietly(() => Array.isArray(needs)) === true && (read.length > 0 || given.length === 0)
  return {
    options: {
      asOf,
      policy,
      ...(named && { needs: read }),
      ...(agreed && { agreed }),
      ...(distances && { distances }),
    },
    problems: lost,
  }
}

function needOf(one: unknown): WantedNeed | undefined {
  if (typeof one !== 'object' || one === null) return undefined
  const { need, urgency } = one as Readonly<Record<string, unknown>>
  return typeof need === 'string' ? { need, ...(typeof urgency === 'string' && { urgency }) } : undefined
}

/** A copy, so that nothing in it throws later. */
function own<Value>(value: unknown): Readonly<Record<string, Value>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...(value as Readonly<Record<string, Value>>) }
    : undefined
}
