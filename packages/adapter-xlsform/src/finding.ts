import { problems } from './problem.ts'

/** Where something was found: row and column, both counted from 0. */
export type Place = { readonly position?: number; readonly column?: number; readonly fact?: string }

/** Something about a row or a column, by code and position. */
export type Finding = Place & { readonly code: string; readonly says: string; readonly next: string }

/** Makes a finding out of its code. */
export function finding(code: string, place: Place): Finding {
  const { says, next } = problems[code] as { says: string; next: string }
  return { code, ...place, says, next }
}
