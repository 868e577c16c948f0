import type { Fact } from '@cairn/engine'
import { answer, equals, every, negated, never, quoted, some } from './expression.ts'
import { nameOf } from './name.ts'
import { type About, type Corner, holds, type Plane } from './probe.ts'

/** Where the answer to a fact stands in the form. */
export type Placed =
  | { readonly kind: 'one'; readonly name: string }
  | { readonly kind: 'tick'; readonly name: string; readonly entry: string }
  | { readonly kind: 'measure'; readonly name: string; readonly why: string }

/** Name of the question that tells why there is no number or date. */
export const whyName = (id: string): string => `${nameOf(id)}__why`

/** When a formula about one fact certainly holds, or may hold, in words of the form. Exact for every answer and a blank. */
export function literal(fact: Fact, about: About, placed: Placed, corner: Corner, plane: Plane): string {
  const on = (value: string) => holds(fact, about, value, corner, plane)
  if (placed.kind === 'tick') {
    const ticked = `selected(${answer(placed.name)}, ${quoted(placed.entry)})`
    const blank = on('')
    return on('yes') ? (blank ? 'true()' : ticked) : blank ? negated(ticked) : never
  }
  const whys = ['unsure', 'declined']
  if (placed.kind === 'one') {
    const values = [...(fact.kind === 'sign' ? ['yes', 'no'] : fact.kind === 'choice' ? fact.values : []), ...whys]
    return among(placed.name, values, on)
  }
  // An answer is there, or a reason why there is none; both together are no answer, which the form does not let pass.
  const given = `${answer(placed.name)} != ''`
  const inside = range(placed.name, fact, about)
  return some([every([given, inside]), every([`not(${given})`, among(placed.why, whys, on)])])
}

/** Blank is written as "none of the others", so that a value out of no list reads as a blank too. */
function among(name: string, values: readonly string[], on: (value: string) => boolean): string {
  const blank = on('')
  const named = values.filter((value) => on(value) !== blank).map((value) => equals(name, value))
  return blank ? negated(some(named)) : some(named)
}

function range(name: string, fact: Fact, about: About): string {
  const { from, to } = about as { readonly from?: number | string; readonly to?: number | string }
  // Days are compared as numbers such as 20260301, which every program reads alike.
  const day = fact.kind === 'date'
  const value = day ? `number(translate(string(${answer(name)}), '-', ''))` : `number(${answer(name)})`
  const limit = (end: number | string) => (day ? String(end).replaceAll('-', '') : String(end))
  return every([
    ...(from === undefined ? [] : [`${value} >= ${limit(from)}`]),
    ...(to === undefined ? [] : [`${value} <= ${limit(to)}`]),
  ])
}
