import type { Service } from '@cairn/schemas/service'
import { emitted } from './town.emitted.ts'

/** The day for which invented people and their town were written down. */
export const inventedDay = '2026-11-25'

/** Where the invented town would lie, so that there is law to look up. */
export const inventedPlace = 'GB-SCT'

/**
 * An invented town: twelve services, as in `examples/town`. None of them exists.
 *
 * @example
 * ```ts
 * import { inventedTown } from '@cairn/testing'
 *
 * inventedTown.length // => 12
 * ```
 */
export const inventedTown: readonly Service[] = emitted
