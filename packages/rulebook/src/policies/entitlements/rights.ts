/**
 * Rights and their periods, row by row: law by place, and what Movement policy adds.
 *
 * @packageDocumentation
 */

import { within } from '../within.ts'
import { councilOfEurope } from './council-of-europe.ts'
import { englandAndWales } from './england-and-wales.ts'
import { europeanUnion } from './european-union.ts'
import { europeanUnionStay } from './european-union-stay.ts'
import { events } from './events.ts'
import { facts } from './facts.ts'
import { floors } from './floors.ts'
import { frozen } from './frozen.ts'
import { ireland } from './ireland.ts'
import { movement } from './movement.ts'
import { northernIreland } from './northern-ireland.ts'
import { reflectionEast } from './reflection-east.ts'
import { reflectionNorth } from './reflection-north.ts'
import { reflectionSouth } from './reflection-south.ts'
import { reflectionUnread } from './reflection-unread.ts'
import { reflectionWest } from './reflection-west.ts'
import type { RightRow } from './row.ts'
import { scotland } from './scotland.ts'
import { unitedKingdom } from './united-kingdom.ts'

export type { EndingRow, RightFact, RightRow, Whom } from './row.ts'
export { unionActs } from './union-acts.ts'
export { events, facts }

/**
 * Every row of rights. A Society may hand over a part of it, or rows of its own.
 *
 * @example
 * ```ts
 * import { rights } from '@cairn/rulebook/rights'
 *
 * rights.rows.filter(({ place }) => place === 'DE').map(({ id }) => id) // => ['de/reflection']
 * ```
 */
export const rights = frozen({
  id: 'rights',
  version: '0.1.0',
  facts,
  within,
  floors,
  rows: [
    ...councilOfEurope,
    ...europeanUnion,
    ...europeanUnionStay,
    ...unitedKingdom,
    ...englandAndWales,
    ...scotland,
    ...northernIreland,
    ...ireland,
    ...reflectionEast,
    ...reflectionNorth,
    ...reflectionSouth,
    ...reflectionUnread,
    ...reflectionWest,
    ...movement,
  ] as readonly RightRow[],
})
