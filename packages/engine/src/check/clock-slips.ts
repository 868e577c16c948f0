import type { ClockRule } from '../clock/clock.ts'
import type { ClockEnd } from '../clock/clock-end.ts'
import { refuseClock } from '../clock/clock-refusal.ts'
import type { Length, Period, Span } from '../clock/period.ts'
import { addDays } from '../clock/plain-date.ts'

/** A small mistake that somebody might make in a rule of time, and the rule with it. */
export type ClockSlip = { readonly says: string; readonly rule: ClockRule }

type Change = { readonly says: string; readonly end: ClockEnd }

/**
 * Every slip: a length one more or one less, another unit, the first day counted or not, a floor for an end, another day
 * to run from, the later for the earlier, a part or a version left out, a version one day on.
 */
export function clockSlips(rule: ClockRule): readonly ClockSlip[] {
  const events = Object.keys(rule.events)
  const started = events
    .filter((event) => event !== rule.starts)
    .map((starts) => ({ says: 'If it started with another event', rule: { ...rule, starts } }))
  const ended = changes(rule.ends, rule, events).map(({ says, end }) => ({ says, rule: { ...rule, ends: end } }))
  return [...started, ...ended].filter((one) => accepted(one.rule))
}

function accepted(rule: ClockRule): boolean {
  try {
    refuseClock(rule)
    return true
  } catch {
    return false
  }
}

function changes(end: ClockEnd, rule: ClockRule, events: readonly string[]): readonly Change[] {
  switch (end.op) {
    case 'period':
      return periodChanges(end, rule, events)
    case 'until':
      return events
        .filter((event) => event !== end.event)
        .map((event) => ({ says: 'If it ended with another event', end: { ...end, event } }))
    case 'laterOf':
    case 'earlierOf': {
      const other = end.op === 'laterOf' ? 'earlierOf' : 'laterOf'
      return [
        { says: 'If the earlier were taken for the later, or the later for the earlier', end: { ...end, op: other } },
        ...parts(end.of, 'If a part were left out', (of) => (of.length > 1 ? { ...end, of } : of[0])),
        ...within(end.of, (of) => ({ ...end, of }), rule, events),
      ]
    }
    case 'readings':
      return [
        ...parts(end.of, 'If a reading were left out', (of) => (of.length > 1 ? { ...end, of } : of[0]?.end)),
        ...end.of.flatMap((one, i) =>
          changes(one.end, rule, events).map((change) => ({
            says: change.says,
            end: { ...end, of: end.of.with(i, { ...one, end: change.end }) },
          })),
        ),
      ]
    case 'dated':
      return [
        ...parts(end.versions, 'If a version were left out', (versions) =>
          versions.length > 0 ? { ...end, versions } : undefined,
        ),
        ...end.versions.flatMap((one, i) => [
          ...changes(one.end, rule, events).map((change) => ({
            says: change.says,
            end: { ...end, versions: end.versions.with(i, { ...one, end: change.end }) },
          })),
          ...(['from', 'to'] as const).flatMap((side): readonly Change[] => {
            const day = one[side]
            if (day === undefined) return []
            return [-1, 1].map((days) => ({
              says: 'If a version governed from or to one day beside it',
              end: { ...end, versions: end.versions.with(i, { ...one, [side]: addDays(day, days) }) },
            }))
          }),
        ]),
        ...events
          .filter((event) => event !== end.by)
          .map((by) => ({ says: 'If another event chose the version', end: { ...end, by } })),
      ]
  }
}

function within(
  of: readonly ClockEnd[],
  whole: (of: readonly ClockEnd[]) => ClockEnd,
  rule: ClockRule,
  events: readonly string[],
): readonly Change[] {
  return of.flatMap((part, i) =>
    changes(part, rule, events).map(({ says, end }) => ({ says, end: whole(of.with(i, end)) })),
  )
}

function parts<T>(
  of: readonly T[],
  says: string,
  whole: (rest: readonly T[]) => ClockEnd | undefined,
): readonly Change[] {
  return of.flatMap((_, i): readonly Change[] => {
    const end = whole(of.toSpliced(i, 1))
    return end ? [{ says, end }] : []
  })
}

function periodChanges(end: Period, rule: ClockRule, events: readonly string[]): readonly Change[] {
  const from = events
    .filter((event) => event !== (end.runsFrom ?? rule.starts))
    .map((runsFrom) => ({ says: 'If it ran from another event', end: { ...end, runsFrom } }))
  if (end.kind === 'none') return from
  const countings = (['inclusive', 'exclusive', 'unread'] as const)
    .filter((counting) => counting !== end.counting)
    .map((counting) => ({ says: `If its days were counted as ${counting}`, end: { ...end, counting } as Period }))
  if (end.kind === 'range') {
    const { shortest, longest } = end
    return [
      ...from,
      ...countings,
      ...spanChanges(shortest).map(({ says, span }) => ({ says, end: { ...end, shortest: span } })),
      ...spanChanges(longest).map(({ says, span }) => ({ says, end: { ...end, longest: span } })),
    ]
  }
  const kinds = (['exact', 'floor', 'ceiling'] as const)
    .filter((kind) => kind !== end.kind)
    .map((kind) => ({ says: `If the length were taken for ${words[kind]}`, end: { ...end, kind } as Period }))
  const spans = spanChanges(end).map(({ says, span }) => ({ says, end: { ...end, ...span } as Period & Length }))
  return [...from, ...countings, ...kinds, ...spans]
}

const words = { exact: 'an exact one', floor: 'a floor', ceiling: 'a ceiling' }

function spanChanges({ length, unit, ...more }: Span): readonly { readonly says: string; readonly span: Span }[] {
  const as = (other: Span['unit'], n = length): Span =>
    other === 'month'
      ? { length: n, unit: other, clamp: 'clamp' in more ? more.clamp : 'last-day' }
      : { length: n, unit: other }
  const clamp = 'clamp' in more ? more.clamp : undefined
  return [
    { says: 'If the length were one less', span: as(unit, length - 1) },
    { says: 'If the length were one more', span: as(unit, length + 1) },
    ...(['day', 'working-day', 'month'] as const)
      .filter((other) => other !== unit)
      .map((other) => ({ says: `If the length were in another unit (${other})`, span: as(other) })),
    ...(clamp
      ? (['last-day', 'next-day', 'unread'] as const)
          .filter((other) => other !== clamp)
          .map((other) => ({
            says: 'If a day that a month does not have were read otherwise',
            span: { length, unit: 'month' as const, clamp: other },
          }))
      : []),
  ]
}
