import { countries } from '@cairn/adapter-htcds'
import { type PlaceProblem, placeProblem } from '@cairn/entitlements'
import { rights } from '@cairn/rulebook/rights'
import { row } from './report.ts'

/** A code that its users agreed on, which the list of ISO does not hold. Records take it too. */
const agreed = new Set(['XK'])

/**
 * Whether law can be looked up for a place: a country of the list, or a part of one by the form of its code. No list of
 * parts is here; a part that no row names has the law of its country, and {@link placeRows} says so.
 */
export function isPlace(code: string): boolean {
  const country = code.slice(0, 2)
  return /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code) && (countries.has(country) || agreed.has(country))
}

/** Of one run, once: what the rows lack for its place. No row where nothing is lacking, or no place was given. */
export function placeRows(code: string | undefined): readonly string[] {
  const problem = code === undefined ? undefined : placeProblem(code, rights)
  return problem ? [row('place', says[problem])] : []
}

const says: Readonly<Record<PlaceProblem, string>> = {
  'unknown-place': 'no law of this country is written down; rights are what holds everywhere, or may hold',
  'no-own-law': 'no law of this country itself is written down; rights are those that bind several countries',
  'unknown-part': 'nothing is written down for this part alone; rights are those of its country; check the code',
  'part-not-said': 'its parts have law of their own; give the part, as in GB-SCT, or that law is left out',
}
