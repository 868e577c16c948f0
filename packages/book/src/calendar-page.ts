import { weakest } from '@cairn/engine'
import type { Calendar } from '@cairn/engine/clock'
import { clockPart } from './clock-part.ts'
import { plain, table } from './markdown.ts'
import { readBy } from './page.ts'
import { pageFingerprint, signOff } from './sign-off.ts'
import { statusWord } from './words.ts'

/**
 * The page of rules of time that belong together, for people who review rules and do not code.
 *
 * @param calendar - the rules with their worked dates
 * @returns Markdown
 *
 * @example
 * ```ts
 * import { calendarPage } from '@cairn/book'
 * import { calendar } from '@cairn/engine/clock'
 *
 * const text = calendarPage(calendar({
 *   id: 'example-calendar', version: '0.1.0', title: 'Example', says: 'Nothing.', saysNot: 'Anything.',
 *   concerns: 'Nobody.', reading: 'none yet', notEncoded: [], dates: [],
 * }))
 * text.includes('## What it does not say') // => true
 * ```
 */
export function calendarPage(calendar: Calendar): string {
  const body = [
    '<!-- Made from the rules; change those, not this page. -->',
    `# ${plain(calendar.title)}`,
    table(
      ['calendar', 'version', 'status', 'read by'],
      [[`\`${calendar.id}\``, calendar.version, statusWord(calendarStatus(calendar)), readBy(calendar)]],
    ),
    `## What it says\n\n${plain(calendar.says)}`,
    `## What it does not say\n\n${plain(calendar.saysNot)}`,
    `## Whom it concerns\n\n${plain(calendar.concerns)}`,
    `## Rules of time\n\n${calendar.dates.map(clockPart).join('\n\n')}`,
    `## What is not in it, and why\n\n${
      calendar.notEncoded.length === 0
        ? 'Nothing is known to be missing.'
        : table(
            ['not in it', 'why'],
            calendar.notEncoded.map(({ what, why }) => [plain(what), plain(why)]),
          )
    }`,
  ].join('\n\n')
  return `${body}\n\n## Sign-off\n\n${signOff(calendar, pageFingerprint(body))}\n`
}

/** The weakest status among the rules of a calendar. */
export const calendarStatus = ({ dates }: Calendar): ReturnType<typeof weakest> =>
  weakest(dates.map(({ rule }) => rule.status))
