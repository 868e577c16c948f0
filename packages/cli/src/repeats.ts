import { randomBytes } from 'node:crypto'
import { duplicates } from '@cairn/adapter-table'
import type { AnyRecord } from '@cairn/schemas'
import type { Found } from './finding.ts'

/** How many records are compared with each other: so that a file of any length needs no more memory than this many. */
const MOST = 200_000

/** Finds records that may be there twice. What it keeps depends on chance, is told to nobody and is gone afterwards. */
export type Repeats = {
  readonly look: (record: AnyRecord, place: number, sheet: number) => Pick<Found, 'code' | 'sameAs'> | undefined
  /** False where the file was longer than what is compared. */
  readonly complete: () => boolean
}

/** Begins to look, for one file. */
export function repeats(): Repeats {
  const { seen, complete } = duplicates(new Uint32Array(new Uint8Array(randomBytes(16)).buffer), { most: MOST })
  return {
    complete,
    look: (record, row, sheet) => {
      const repeated = seen(record, { sheet, row })
      if (!repeated) return undefined
      return { code: repeated.why === 'same-name' ? 'CLI-110' : 'CLI-111', sameAs: repeated.as.row }
    },
  }
}
