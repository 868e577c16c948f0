import { sign } from '@cairn/engine'
import { directive201136 } from '../sources/directive-2011-36.ts'
import { acts } from './acts.ts'

const cites = [directive201136.at('article 2(1)')] as const

/** The five acts of the treaties, and control over a person that changes hands. The amendment of 2024 left them alone. */
export const euActs = {
  recruitment: sign({ ...acts.recruitment, cites }),
  transportation: sign({ ...acts.transportation, cites }),
  transfer: sign({ ...acts.transfer, cites }),
  harbouring: sign({ ...acts.harbouring, cites }),
  receipt: sign({ ...acts.receipt, cites }),
  'change-of-control': sign({
    ...acts.transfer,
    says: 'Control over the person was swapped or passed on to others.',
    cites,
    // Seen in accounts of the article only; the copies that were read do not settle it.
    status: 'secondary',
  }),
} as const
