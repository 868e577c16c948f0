import { checkClock, clockProof } from '@cairn/engine/check'
import {
  type ClockNature,
  type DatesGiven,
  datesOf,
  endSentence,
  type KnownDay,
  type WorkedDate,
  type WorkedDates,
} from '@cairn/engine/clock'
import { clockFingerprint } from '@cairn/engine/fingerprint'
import { list, plain, table } from './markdown.ts'
import { citeWords, statusMeans, statusWord, topic, word } from './words.ts'

const natures: Readonly<Record<ClockNature, string>> = {
  right: 'a right: it protects the person while it runs',
  deadline: 'a deadline: what the person wants has to be done by its end',
  duty: 'a duty: somebody else has to act by its end',
  target: 'a target: somebody else aims at it, and nobody is bound by it',
}

/** One rule of time: its sentence, how it is reckoned, its worked dates, what was proved of it. */
export function clockPart(dates: WorkedDates): string {
  const { rule } = dates
  const cases = Object.entries(dates.cases)
  const { slips, caught } = clockProof(rule, dates)
  const findings = checkClock(rule, dates)
  const told = findings.map(({ code, severity, says }) => `${severity} \`${code}\`: ${plain(says)}`)
  return [
    `### ${topic(rule.id)}`,
    `**${plain(rule.says)}**`,
    list([
      `Id: \`${rule.id}\``,
      `It is ${natures[rule.nature]}`,
      `Starts with: ${plain(rule.events[rule.starts] ?? '')}`,
      `Ends with ${plain(endSentence(rule))}`,
      `Rests on: ${citeWords(rule.cites)}`,
      `Status: ${statusWord(rule.status)} (${statusMeans[rule.status]})`,
      ...(rule.note ? [plain(rule.note)] : []),
      `Logic: \`${clockFingerprint(rule)}\``,
    ]),
    ...(cases.length > 0
      ? [
          table(
            ['worked date', 'days', 'result', 'act by', 'argue for'],
            cases.map(([name, one]) => workedRow(dates, name, one)),
          ),
        ]
      : []),
    `**${cases.length} worked dates; ${caught} of ${slips} possible slips are caught.**`,
    ...(told.length > 0 ? [list(told)] : []),
  ].join('\n\n')
}

function workedRow({ rule }: WorkedDates, name: string, one: WorkedDate): readonly string[] {
  const now = datesOf(rule, one)
  const right = JSON.stringify(sorted(now)) === JSON.stringify(sorted(one.gives))
  const days = Object.entries(one.days).map(([event, day]) => `${word(event)}: ${dayWords(day)}`)
  const offices = one.workingDays ? [`offices: ${word(one.workingDays.id)}`] : []
  return [
    plain(name),
    [...days, ...offices].join('; '),
    `${right ? '✓' : '✗ not as written:'} ${resultWords(now)}`,
    now.actBy ?? '',
    now.argueFor ? stretchWords(now.argueFor) : '',
  ]
}

const sorted = (given: DatesGiven) =>
  Object.entries({ ...given, argueFor: JSON.stringify(given.argueFor ?? {}) }).sort()

const dayWords = (day: KnownDay | undefined): string =>
  typeof day === 'object'
    ? stretchWords(day)
    : day === undefined
      ? 'not asked'
      : word(day).replaceAll(/(\d{4}) (\d\d) (\d\d)/g, '$1-$2-$3')

const stretchWords = ({ from, to }: { readonly from?: string; readonly to?: string }): string =>
  from === undefined
    ? to === undefined
      ? ''
      : `not after ${to}`
    : to === undefined
      ? `not before ${from}`
      : from === to
        ? from
        : `${from} to ${to}`

function resultWords(given: DatesGiven): string {
  switch (given.state) {
    case 'ends':
      return `ends ${stretchWords(given)}`
    case 'floor':
      return `lasts at least until ${given.from ?? ''}; nothing sets an end`
    case 'continues':
      return given.from ? `continues, at least until ${given.from}` : 'continues'
    case 'not-begun':
      return 'has not begun'
    case 'find-out':
      return 'a day has to be found out'
    case 'no-period':
      return 'no date'
  }
}
