import type { Society } from '@cairn/schemas/society'
import { inventedDay } from './town.ts'

const there = (capacity: NonNullable<Society['capacities']>[number]['capacity']) =>
  ({ capacity, answer: 'yes', on: inventedDay }) as const

/**
 * An invented Society in the invented town: it has a directory and trained workers, and nothing yet that holds its workers.
 *
 * @example
 * ```ts
 * import { inventedSociety } from '@cairn/testing'
 *
 * inventedSociety.capacities?.some(({ capacity }) => capacity === 'support-for-workers') // => false
 * ```
 */
export const inventedSociety: Society = {
  schema: 'society@1',
  id: 'invented-society',
  name: 'Invented Society',
  kind: 'national-society',
  capacities: [
    there('law-and-policy-checked'),
    there('not-identifying-body'),
    there('directory-current'),
    there('trained-workers'),
    there('need-assessed'),
    there('auxiliary-role-agreed'),
    there('complaint-route'),
    there('abuse-prevention'),
    there('survivor-participation'),
    there('worker-safety-rules'),
    there('message-review'),
    there('referral-mechanism-known'),
    there('evidence-without-names'),
    { capacity: 'supervision', answer: 'partly', on: inventedDay },
  ],
}
