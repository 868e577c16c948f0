import type { PlainDate } from '@cairn/engine/clock'
import { directive200481 } from '../../sources/directive-2004-81.ts'
import { directive201136 } from '../../sources/directive-2011-36.ts'
import { directive20241712 } from '../../sources/directive-2024-1712.ts'
import { frozen } from './frozen.ts'
import type { RightRow } from './row.ts'

/**
 * When acts of the Union began, and by when States had to carry them out.
 *
 * @example
 * ```ts
 * import { unionActs } from '@cairn/rulebook/rights'
 *
 * unionActs['2024/1712']?.carriedOutBy // => '2026-07-15'
 * ```
 */
export const unionActs: Readonly<
  Record<
    string,
    {
      readonly inForce?: PlainDate
      readonly carriedOutBy: PlainDate
      readonly cites: RightRow['cites']
      readonly status: RightRow['status']
    }
  >
> = frozen({
  '2004/81/EC': {
    inForce: '2004-08-06',
    carriedOutBy: '2006-08-06',
    cites: [directive200481.at('dates')],
    status: 'secondary',
  },
  '2011/36/EU': { carriedOutBy: '2013-04-06', cites: [directive201136.at('dates')], status: 'read-in-source' },
  '2024/1712': {
    inForce: '2024-07-14',
    carriedOutBy: '2026-07-15',
    cites: [directive20241712.at('dates')],
    status: 'secondary',
  },
})
