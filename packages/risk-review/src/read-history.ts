import type { Answers } from '@cairn/engine'
import type { KnownMoment } from '@cairn/engine/clock'
import type { ReviewProblem, ReviewProblemCode } from './history.ts'
import { legibleFields, legibleList } from './legible.ts'
import { type Bearer, bearers, type Level, levels } from './level.ts'
import { type Moment, mayBeBefore, readMoment } from './moment.ts'

/** One assessment that was read. A level that could not be read is `open`, as one that was not given. */
export type Look = {
  readonly bearer: Bearer
  readonly position: number
  readonly level: Level | 'not-assessed' | 'open'
  readonly on?: Moment
  /** The moment as written, for windows in hours. */
  readonly written?: string
  readonly factsFrom?: Moment
  readonly by?: string
  readonly own?: { readonly level: Level; readonly on?: Moment; readonly hasBeen: boolean }
  /** The second role, where a lower level was agreed with a reason. */
  readonly secondRole?: string
  readonly answers?: Answers
  readonly lookAgain?: Moment
  readonly isAhead: boolean
  /** Whether its time has surely come. Where nobody knows the time of now, none has: then it sets nothing aside. */
  readonly hasBeen: boolean
}

/** One change that was read. */
export type Changed = { readonly change: string; readonly on?: Moment; readonly bearers: readonly Bearer[] }

/** A history that was read. */
export type Read = {
  readonly looks: Look[]
  readonly changes: Changed[]
  readonly exposures: (KnownMoment | undefined)[]
  /** Levels of entries of which nobody can tell whose they are. */
  readonly unplaced: Level[]
  readonly problems: ReviewProblem[]
}

const fields: readonly string[] = [
  ...['kind', 'bearer', 'level', 'on', 'factsFrom', 'by', 'ownView', 'lowered', 'answers', 'lookAgain'],
  ...['change', 'bearers', 'happened'],
]

type Loose = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isWord = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isLevel = (value: unknown): value is Level => levels.some((level) => level === value)
const isBearer = (value: unknown): value is Bearer => bearers.some((bearer) => bearer === value)

/** Reads a history. Never throws; what cannot be read is a problem by position, and never makes anything lower. */
export function readHistory(history: unknown, now: Moment | undefined): Read {
  const read: Read = { looks: [], changes: [], exposures: [], unplaced: [], problems: [] }
  const entries = legibleList(history)
  if (!entries) read.problems.push({ code: 'not-a-list', position: 0 })
  else for (const [position, entry] of entries.entries()) readEntry(entry, position, now, read)
  return read
}

function readEntry(given: unknown, position: number, now: Moment | undefined, read: Read): void {
  const problem: Report = (code, field) => {
    read.problems.push({ code, position, ...(field && { field }) })
  }
  const moment: ReadAt = (value, field) => {
    if (value === undefined || value === null) return undefined
    const found = readMoment(value)
    if (!found) problem('not-a-moment', field)
    return found
  }
  const entry = legibleFields(given, fields)
  if (!entry) problem('not-an-entry')
  else if (entry['kind'] === 'exposure') read.exposures.push(entry['happened'] as KnownMoment | undefined)
  else if (entry['kind'] === 'change') read.changes.push(changeOf(entry, moment, problem))
  else if (entry['kind'] === 'assessment') {
    const look = lookOf(entry, position, now, moment, problem)
    if (look) read.looks.push(look)
    else if (isLevel(entry['level'])) read.unplaced.push(entry['level'])
  } else {
    problem('not-in-list', 'kind')
    if (isLevel(entry['level'])) read.unplaced.push(entry['level'])
  }
}

type Report = (code: ReviewProblemCode, field?: string) => void
type ReadAt = (value: unknown, field: string) => Moment | undefined

function changeOf(entry: Loose, moment: ReadAt, problem: Report): Changed {
  const on = moment(entry['on'], 'on')
  const given = entry['bearers']
  const some = Array.isArray(given) ? given.filter(isBearer) : []
  const odd = given !== undefined && (!Array.isArray(given) || some.length < given.length || some.length === 0)
  if (odd) problem('not-in-list', 'bearers')
  // For whom it matters cannot be read: then for everybody.
  const whom = given === undefined || odd ? bearers : some
  return { change: isWord(entry['change']) ? entry['change'] : '', ...(on && { on }), bearers: whom }
}

function lookOf(
  entry: Loose,
  position: number,
  now: Moment | undefined,
  moment: ReadAt,
  problem: Report,
): Look | undefined {
  const { bearer, level: given, ownView, lowered, answers, by } = entry
  if (!isBearer(bearer)) {
    problem('not-in-list', 'bearer')
    return undefined
  }
  const known = isLevel(given) || given === 'not-assessed'
  if (!known) problem('not-in-list', 'level')
  const level = known ? given : 'open'
  const on = moment(entry['on'], 'on')
  if (isLevel(level) && entry['on'] === undefined) problem('day-missing', 'on')
  const isAhead = on !== undefined && now !== undefined && mayBeBefore(now, on)
  if (isAhead) problem('after-now', 'on')
  const factsFrom = moment(entry['factsFrom'], 'factsFrom')
  const lookAgain = moment(entry['lookAgain'], 'lookAgain')
  const own = ownOf(ownView, on, now, moment, problem)
  const secondRole = secondRoleOf(lowered, by, problem)
  return {
    bearer,
    position,
    level,
    ...(on && { on, written: String(entry['on']) }),
    ...(factsFrom && { factsFrom }),
    ...(isWord(by) && { by }),
    ...(own && { own }),
    ...(secondRole && { secondRole }),
    // Answers that are there and cannot be read leave the tool open.
    ...(answers !== undefined && answers !== null && { answers: (isRecord(answers) ? answers : {}) as Answers }),
    ...(lookAgain && { lookAgain }),
    isAhead,
    hasBeen: on !== undefined && now !== undefined && !isAhead,
  }
}

/** The own view. With no day of its own it has that of the look; one that cannot be read is a problem and not heard. */
function ownOf(
  view: unknown,
  on: Moment | undefined,
  now: Moment | undefined,
  moment: ReadAt,
  problem: Report,
): Look['own'] {
  if (view === undefined || view === null) return undefined
  const level = isRecord(view) ? view['level'] : undefined
  if (!isRecord(view) || !isLevel(level)) {
    problem('not-in-list', 'ownView')
    return undefined
  }
  const said = view['on'] === undefined ? on : moment(view['on'], 'ownView')
  const isAhead = said !== undefined && now !== undefined && mayBeBefore(now, said)
  if (isAhead && said !== on) problem('after-now', 'ownView')
  return { level, ...(said && { on: said }), hasBeen: said !== undefined && now !== undefined && !isAhead }
}

/** A lower level needs a second role, which is surely another than the first, and a reason. */
function secondRoleOf(lowered: unknown, by: unknown, problem: Report): string | undefined {
  if (lowered === undefined || lowered === null) return undefined
  const { secondRole, reason } = isRecord(lowered) ? lowered : {}
  // Where the first role is not noted, nobody can tell that the second is another.
  const isSecond = isWord(secondRole) && isWord(by) && roleOf(secondRole) !== roleOf(by)
  if (!isSecond) problem('second-role-missing', 'lowered')
  else if (!isWord(reason)) problem('reason-missing', 'lowered')
  else return secondRole.trim()
  return undefined
}

/** One role, however it is spelled: a space or a capital makes no second one. */
const roleOf = (role: string) => role.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
