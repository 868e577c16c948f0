import { RulebookError } from '../rulebook-error.ts'
import type { ClockRule } from './clock.ts'
import type { ClockEnd, Version } from './clock-end.ts'
import { countsOf, type Period, type Span, spansOf } from './period.ts'
import { isPlainDate } from './plain-date.ts'

const word = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const natures = ['right', 'deadline', 'duty', 'target']
const countings = ['inclusive', 'exclusive', 'unread']
const clamps = ['last-day', 'next-day', 'unread']
const reasons = ['none-in-statute', 'not-read', 'not-known-in-force']

/** No law seen sets more than a hundred years; a longer length is a slip of the pen. */
const longest: Readonly<Record<string, number>> = { day: 36_525, month: 1_200, 'working-day': 2_610 }
/** About how many days a unit takes, to see that a range runs upwards. */
const about: Readonly<Record<string, number>> = { day: 1, month: 30.44, 'working-day': 1.4 }
const mostReadings = 8

/** Refuses what types cannot see in a rule of time: lengths, versions and events that cannot be right. */
export function refuseClock(rule: ClockRule): void {
  const fail = (code: string, says: string): never => {
    throw new RulebookError(code, rule.id, says)
  }
  const event = (id: string): void => {
    if (!Object.hasOwn(rule.events, id)) fail('unknown-event', 'The rule names an event that it does not list.')
  }
  const [set = '', topic = '', ...more] = rule.id.split('/')
  if (!word.test(set) || !word.test(topic) || more.length > 0)
    fail('bad-id', 'The id of a rule is its set, a stroke and its topic.')
  if (!natures.includes(rule.nature)) fail('unknown-nature', 'A period is a right, a deadline, a duty or a target.')
  if (rule.cites.length === 0) fail('no-citation', 'The rule cites nothing.')
  for (const id of Object.keys(rule.events))
    if (!word.test(id)) fail('bad-id', 'The id of an event is kebab-case words.')
  event(rule.starts)

  const span = (one: Span): void => {
    if (!Object.hasOwn(longest, one.unit)) fail('unknown-unit', 'A length is in days, working days or months.')
    if (!Number.isInteger(one.length) || one.length < 1 || one.length > (longest[one.unit] ?? 0))
      fail('bad-length', 'A length is a whole number, at least 1, of at most a hundred years.')
    if (one.unit === 'month' && !clamps.includes(one.clamp))
      fail('unknown-clamp', 'A month says what becomes of a day that it does not have.')
  }
  /** Checks a part, and counts how many readings it has. */
  const readingsIn = (end: ClockEnd): number => {
    switch (end.op) {
      case 'period':
        if (end.runsFrom !== undefined) event(end.runsFrom)
        if (end.cites?.length === 0) fail('no-citation', 'The period cites nothing.')
        return readingsOfPeriod(end)
      case 'until':
        event(end.event)
        if (end.cites?.length === 0) fail('no-citation', 'The end cites nothing.')
        return 1
      case 'laterOf':
      case 'earlierOf':
        if (end.of.length < 2) fail('too-few-parts', `\`${end.op}\` has at least two parts.`)
        return end.of.map(readingsIn).reduce((product, count) => product * count, 1)
      case 'readings':
        if (end.of.length < 2) fail('too-few-parts', '`readings` has at least two parts.')
        if (!end.of.every(({ id }) => word.test(id)) || new Set(end.of.map(({ id }) => id)).size < end.of.length)
          fail('bad-id', 'Each reading has its own id of kebab-case words.')
        return end.of.map((one) => readingsIn(one.end)).reduce((sum, count) => sum + count, 0)
      case 'dated':
        event(end.by)
        versions(end.versions)
        return end.versions.map((one) => readingsIn(one.end)).reduce((product, count) => product * count, 1)
      default:
        return fail('unknown-operator', 'An end is a period, until, laterOf, earlierOf, readings or dated.')
    }
  }
  const readingsOfPeriod = (end: Period): number => {
    if (end.kind === 'none') {
      if (!reasons.includes(end.why)) fail('unknown-reason', 'A period without a length says why.')
      return 1
    }
    if (!['exact', 'floor', 'ceiling', 'range'].includes(end.kind))
      fail('unknown-kind', 'A period is exact, a floor, a ceiling, a range or none.')
    if (!countings.includes(end.counting)) fail('unknown-counting', 'Days are counted inclusive, exclusive, or unread.')
    const spans = spansOf(end)
    spans.forEach(span)
    const [shorter = 0, more = shorter] = spans.map(({ length, unit }) => length * (about[unit] ?? 1))
    if (shorter > more) fail('bad-range', 'A range runs from the shorter to the longer length.')
    return countsOf(end).length
  }
  const versions = (all: readonly Version[]): void => {
    if (all.length === 0) fail('too-few-parts', '`dated` has at least one version.')
    for (const { from, to } of all) {
      for (const day of [from, to]) if (day !== undefined && !isPlainDate(day)) fail('not-a-date', 'No such day.')
      if (from && to && from > to) fail('bad-range', 'A version ends after it begins.')
    }
    const inOrder = [...all].sort((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1))
    inOrder.forEach((one, at) => {
      const next = inOrder[at + 1]
      if (next && (one.to === undefined || one.to >= (next.from ?? '')))
        fail('versions-overlap', 'Two versions govern the same day.')
    })
  }
  if (readingsIn(rule.ends) > mostReadings)
    fail('too-many-readings', `A rule has at most ${mostReadings} readings: nobody could act on more.`)
}
