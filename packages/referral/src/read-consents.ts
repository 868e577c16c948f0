import { quietly, readList } from './read-list.ts'
import type { Consent } from './to-facts.ts'

/**
 * Records as handed in, each read once: what is read later does not change and does not throw. One that cannot be read is
 * `undefined` and keeps its position.
 */
export function readConsents(consents: unknown): readonly (Consent | undefined)[] {
  return readList(consents).map((one) => quietly(() => plain(one)))
}

function plain(one: unknown): Consent | undefined {
  if (typeof one !== 'object' || one === null) return undefined
  const { givenBy, recipient, supportedBy, interpreter, fields, ...rest } = one as Partial<Consent>
  return {
    ...rest,
    ...(givenBy && { givenBy: { ...givenBy } }),
    ...(recipient && { recipient: { ...recipient } }),
    ...(supportedBy && { supportedBy: { ...supportedBy } }),
    ...(interpreter && { interpreter: { ...interpreter } }),
    ...(Array.isArray(fields) && { fields: [...fields] }),
  } as Consent
}
