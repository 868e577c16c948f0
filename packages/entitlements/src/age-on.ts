import { addMonths, type PlainDate } from '@cairn/engine/clock'

/** An age as a record holds it: only what is needed to say child, adult, or neither for certain. */
export type KnownAge =
  | { readonly is: 'years'; readonly years: number; readonly on?: string | undefined }
  | { readonly is: 'range'; readonly from: number; readonly to: number; readonly on?: string | undefined }
  | { readonly is: 'birth-year'; readonly year: number }
  | { readonly is: 'birth-date'; readonly date: string }
  | { readonly is: 'in-doubt' }

const majority = 18

/** Child or adult on a day, where that is certain; `unsure` where it is not, and rules presume from there. */
export function ageOn(age: KnownAge, on: PlainDate): 'child' | 'adult' | 'unsure' {
  switch (age.is) {
    case 'years':
      return inRange(age.years, age.years, age.on as PlainDate | undefined, on)
    case 'range':
      return inRange(age.from, age.to, age.on as PlainDate | undefined, on)
    case 'birth-year': {
      const passed = Number(on.slice(0, 4)) - age.year
      return passed > majority ? 'adult' : passed < majority ? 'child' : 'unsure'
    }
    case 'birth-date':
      // Born on 29 February: the later of the two days on which 18 may be reached.
      return addMonths(age.date as PlainDate, majority * 12, 'next-day') <= on ? 'adult' : 'child'
    case 'in-doubt':
      return 'unsure'
  }
}

/** Ages in full years, true on a day that may be long past, or is not known. */
function inRange(from: number, to: number, noted: PlainDate | undefined, on: PlainDate): 'child' | 'adult' | 'unsure' {
  if (from >= majority) return noted !== undefined && on < noted ? 'unsure' : 'adult'
  if (noted === undefined || on < noted) return 'unsure'
  if (addMonths(noted, (majority - from) * 12, 'next-day') <= on) return 'adult'
  // Who is 17 in full years reaches 18 on the next day at the earliest.
  const soonest = addMonths(noted, (majority - 1 - to) * 12, 'last-day')
  return to < majority && (on === noted || on <= soonest) ? 'child' : 'unsure'
}
