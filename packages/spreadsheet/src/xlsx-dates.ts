/** Formats that every spreadsheet knows by number and that show a day; 18 to 21 and 45 to 47 show only a time. */
const builtIn = (id: number) => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/**
 * Whether a number format shows a day.
 *
 * @param id - number of the format
 * @param code - its code, when the file defines it
 * @returns yes for days and instants, no for a time of day alone or a duration
 */
export function showsDay(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn(id)
  const bare = code
    .replace(/"[^"]*"|[\\_*]./g, '')
    .toLowerCase()
    .split(';')[0]
    ?.trim()
  if (!bare || bare === 'general' || bare === 'standard' || /\[[hms]+\]/.test(bare)) return false
  const signs = bare.replace(/\[[^\]]*\]/g, '')
  return /[yd]/.test(signs) || (signs.includes('m') && !/[hs]|am\/pm/.test(signs))
}

const lastSerial = { 1900: 2_958_465, 1904: 2_957_003 } as const

/**
 * The day or instant that a spreadsheet shows for a number.
 *
 * @param serial - days since the beginning of the file's calendar, with the time of day as fraction
 * @param system - 1900, which counts a 29 February 1900 that never was as its day 60, or 1904
 * @returns `YYYY-MM-DD`, with `THH:MM:SS` when there is a time; nothing for day 60, day 0 and what is before or after the
 *   years a spreadsheet shows
 */
export function dayOfSerial(serial: number, system: 1900 | 1904): string | undefined {
  const seconds = Math.round(serial * 86_400)
  const day = Math.floor(seconds / 86_400)
  const first = system === 1900 ? 1 : 0
  if (!(day >= first) || day > lastSerial[system] || (system === 1900 && day === 60)) return undefined
  const since1970 = system === 1904 ? day - 24_107 : day - (day > 60 ? 25_569 : 25_568)
  const time = seconds - day * 86_400
  const two = (n: number) => String(n).padStart(2, '0')
  const clock =
    time === 0 ? '' : `T${two(Math.floor(time / 3600))}:${two(Math.floor(time / 60) % 60)}:${two(time % 60)}`
  return civil(since1970) + clock
}

/** Days since 1970-01-01 as a date; years of 400 are counted from a first of March. */
function civil(days: number): string {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const part = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * part + 2) / 5) + 1
  const month = part < 10 ? part + 3 : part - 9
  const shown = year + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(shown).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
