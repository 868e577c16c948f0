import { numberWord, quoted, rangeWords } from '../value-words.ts'
import type { ClockRule } from './clock.ts'
import type { ClockEnd, Version } from './clock-end.ts'
import type { NoLength, Period, Span } from './period.ts'

/**
 * When a rule of time ends, in plain words: for a reviewer who has to be able to sign it.
 *
 * @param rule - a rule made with `clock`
 * @returns a clause without a full stop; events stand in quotation marks, in the words of the rule
 *
 * @example
 * ```ts
 * import { source } from '@cairn/engine'
 * import { clock, endSentence, laterOf, period, until } from '@cairn/engine/clock'
 *
 * const act = source({
 *   id: 'example-act', title: 'Example act', publisher: 'Nobody', year: 2026,
 *   kind: 'law', licence: 'invented', read: 'none yet',
 * })
 * const recovery = clock({
 *   id: 'example-act/recovery', nature: 'right', says: 'Recovery lasts until the decision, and 30 days at least.',
 *   events: { start: 'First day.', decision: 'Decision.' }, starts: 'start',
 *   ends: laterOf(until('decision'), period({ kind: 'exact', length: 30, unit: 'day', counting: 'inclusive' })),
 *   cites: [act.at('s. 1')], status: 'house',
 * })
 * endSentence(recovery) // => 'the later of: “Decision”; 30 days that begin with “First day”'
 * ```
 */
export function endSentence<Event extends string>(rule: ClockRule<Event>): string {
  const clause = (end: ClockEnd<Event>): string => {
    switch (end.op) {
      case 'period':
        return periodClause(end)
      case 'until':
        return quoted(rule.events[end.event])
      case 'laterOf':
        return `the later of: ${end.of.map(nested).join('; ')}`
      case 'earlierOf':
        return `the earlier of: ${end.of.map(nested).join('; ')}`
      case 'readings':
        return `on one reading ${end.of.map((one) => nested(one.end)).join('; on another ')}`
      case 'dated':
        return `by ${quoted(rule.events[end.by])}: ${end.versions.map((one) => `${stretch(one)}, ${nested(one.end)}`).join('; ')}`
    }
  }
  const nested = (end: ClockEnd<Event>): string =>
    end.op === 'period' || end.op === 'until' ? clause(end) : `(${clause(end)})`

  const periodClause = (end: Period<Event>): string => {
    if (end.kind === 'none') return none[end.why]
    const event = quoted(rule.events[end.runsFrom ?? rule.starts])
    const spans = end.kind === 'range' ? [end.shortest, end.longest] : [end]
    const length = { exact: '', floor: 'at least ', ceiling: 'at most ', range: 'from ' }[end.kind]
    const from = {
      inclusive: `that begin with ${event}`,
      exclusive: `after ${event}`,
      unread: `from ${event} (whether that day counts is not settled)`,
    }[end.counting]
    return `${length}${spans.map(amount).join(' to ')} ${from}${spans.map(clamped).find((one) => one !== '') ?? ''}`
  }
  return clause(rule.ends)
}

const none: Readonly<Record<NoLength, string>> = {
  'none-in-statute': 'no length, because the statute sets none',
  'not-read': 'no length, because the text was not read',
  'not-known-in-force': 'no length, because it is not known to be in force',
}

const units: Readonly<Record<Span['unit'], string>> = { day: 'day', 'working-day': 'working day', month: 'month' }

function amount({ length, unit }: Span): string {
  return `${numberWord(length)} ${units[unit]}${length === 1 ? '' : 's'}`
}

function clamped(span: Span): string {
  if (span.unit !== 'month') return ''
  return {
    'last-day': ' (a month without that day ends on its last day)',
    'next-day': ' (a month without that day runs on to the first of the next)',
    unread: ' (what a month without that day does is not settled)',
  }[span.clamp]
}

function stretch({ from, to }: Version): string {
  return from || to ? rangeWords({ ...(from && { from }), ...(to && { to }) }) : 'always'
}
