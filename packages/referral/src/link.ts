import type { DirectoryPolicy } from './policy.ts'
import { isFresh, type Room, room } from './room.ts'
import type { Service } from './to-facts.ts'

/** What a person is told about a service. Nothing about the person is in it, because nothing was handed in. */
export type Linked = {
  readonly act: 'link'
  readonly service: string
  readonly name: string
  readonly offers: readonly string[]
  readonly contact?: string
  readonly languages?: readonly string[]
  readonly cost: 'free' | 'paid' | 'not-known'
  readonly stepFree: 'yes' | 'no' | 'not-known'
  /** Whether one may come without being referred. */
  readonly byOneself: 'yes' | 'no' | 'not-known'
  readonly room: Room
  /** Whether the entry was checked recently enough to be handed on without looking again. */
  readonly fresh: boolean
}

/**
 * Tells the person about a service, so that they can go there themself. No details of the person leave: the function
 * takes none. To pass details on, or to make contact for the person, is another act: {@link refer}.
 *
 * @param service - an entry of the directory
 * @param options - `asOf`: the calendar date of today; `policy`: how the directory is read
 * @returns what may be told or handed over
 *
 * @example
 * ```ts
 * import { link } from '@cairn/referral'
 * import { directory } from '@cairn/rulebook/directory'
 *
 * const told = link({
 *   schema: 'service@1', id: 'open-door', name: 'Open Door', state: 'active', offers: ['legal'],
 *   criteria: { selfReferral: 'refused' }, checked: '2026-02-15',
 * }, { asOf: '2026-03-01', policy: directory })
 * told.byOneself // => 'no'
 * told.fresh // => true
 * ```
 */
export function link(service: Service, options: { readonly asOf: string; readonly policy: DirectoryPolicy }): Linked {
  const { id, name, offers, contact, languages, cost, stepFree, checked, criteria } = service
  const stance = criteria?.selfReferral
  return {
    act: 'link',
    service: id,
    name,
    offers,
    ...(contact !== undefined && { contact }),
    ...(languages !== undefined && { languages }),
    cost: cost ?? 'not-known',
    stepFree: stepFree ?? 'not-known',
    byOneself: stance === undefined ? 'not-known' : stance === 'refused' ? 'no' : 'yes',
    room: room(service, options),
    fresh: isFresh(checked, options.asOf, options.policy.entry.days),
  }
}
