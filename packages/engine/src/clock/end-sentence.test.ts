import { expect, test } from 'vitest'
import { type ClockEnd, dated, earlierOf, laterOf, readings, until } from './clock-end.ts'
import { endSentence } from './end-sentence.ts'
import { period } from './period.ts'
import { days, type SmallEvent, small } from './small-clock.ts'

const decided = until('decision')

test.each<[string, ClockEnd<SmallEvent>]>([
  ['“The day of the decision”', decided],
  ['30 days that begin with “The day it starts”', days(30, 'inclusive')],
  ['one day after “The day it starts”', days(1, 'exclusive')],
  ['90 days from “The day it starts” (whether that day counts is not settled)', days(90, 'unread')],
  [
    'at least three months after “The day of applying” (a month without that day ends on its last day)',
    period({
      kind: 'floor',
      length: 3,
      unit: 'month',
      clamp: 'last-day',
      counting: 'exclusive',
      runsFrom: 'application',
    }),
  ],
  [
    'at most one month after “The day it starts” (a month without that day runs on to the first of the next)',
    period({ kind: 'ceiling', length: 1, unit: 'month', clamp: 'next-day', counting: 'exclusive' }),
  ],
  [
    'from 30 days to six months after “The day it starts” (what a month without that day does is not settled)',
    period({
      kind: 'range',
      shortest: { length: 30, unit: 'day' },
      longest: { length: 6, unit: 'month', clamp: 'unread' },
      counting: 'exclusive',
    }),
  ],
  [
    'five working days after “The day it starts”',
    period({ kind: 'exact', length: 5, unit: 'working-day', counting: 'exclusive' }),
  ],
  ['no length, because the statute sets none', period({ kind: 'none', why: 'none-in-statute' })],
  ['no length, because the text was not read', period({ kind: 'none', why: 'not-read' })],
  ['no length, because it is not known to be in force', period({ kind: 'none', why: 'not-known-in-force' })],
  [
    'the later of: “The day of the decision”; (the earlier of: “The day of applying”; nine days after “The day it starts”)',
    laterOf(decided, earlierOf(until('application'), days(9, 'exclusive'))),
  ],
  [
    'on one reading nine days after “The day it starts”; on another “The day of the decision”',
    readings({ nine: days(9, 'exclusive'), decided }),
  ],
  [
    'by “The day of applying”: 1 January 2020 or earlier, “The day of the decision”; 2 January 2020 to 1 January 2021, nine days after “The day it starts”; 1 January 2022 or later, “The day of applying”',
    dated('application', [
      { to: '2020-01-01', end: decided },
      { from: '2020-01-02', to: '2021-01-01', end: days(9, 'exclusive') },
      { from: '2022-01-01', end: until('application') },
    ]),
  ],
  ['by “The day of applying”: always, “The day of the decision”', dated('application', [{ end: decided }])],
])('%s', (says, ends) => {
  expect(endSentence(small({ ends }))).toBe(says)
})
