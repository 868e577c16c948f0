import type { Consented, Grant } from './consented.ts'
import { coveredBy } from './field-path.ts'

/**
 * Whether one field may be told.
 *
 * @param consent - how consent stands
 * @param field - a field as consents write it, `person/languages`
 * @returns `true` where every party that is needed agreed to it and nobody took it back
 *
 * @example
 * ```ts
 * import { mayTell } from '@cairn/referral'
 *
 * const parties = [{ givers: ['person' as const], grants: [{ fields: ['person'], except: ['person/gender'] }] }]
 * const stands = { answer: 'yes' as const, parties, counted: [], setAside: [], ruleMissing: false, rows: [] }
 * mayTell(stands, 'person/languages') // => true
 * mayTell(stands, 'person/gender') // => false
 * ```
 */
export function mayTell({ answer, parties }: Consented, field: string): boolean {
  if (answer !== 'yes' && answer !== 'not-needed') return false
  return parties.every(({ grants }) => grants.some((grant) => covers(grant, field)))
}

/** What was agreed to that a field may be told by. */
export function coveringIn({ parties }: Consented, field: string): readonly Grant[] {
  return parties.flatMap(({ grants }) => grants.filter((grant) => covers(grant, field)))
}

const covers = ({ fields, except }: Grant, field: string): boolean =>
  coveredBy(fields, field) && !coveredBy(except, field)
