import { expectTypeOf, test } from 'vitest'
import type { Citations } from '../citation.ts'
import { type Clock, clock } from './clock.ts'
import { laterOf, until } from './clock-end.ts'
import { period } from './period.ts'
import type { PlainDate } from './plain-date.ts'
import { reckon } from './reckon.ts'

declare const cites: Citations
const base = {
  id: 'example-act/review',
  nature: 'right',
  says: 'Until the decision.',
  cites,
  status: 'house',
  events: { arrival: 'The day of arrival.', decision: 'The day of the decision.' },
} as const
const thirty = period({ kind: 'exact', length: 30, unit: 'day', counting: 'inclusive' })

test('events are known by name', () => {
  const rule = clock({ ...base, starts: 'arrival', ends: laterOf(until('decision'), thirty) })
  expectTypeOf(reckon(rule, { arrival: '2026-01-01' })).toEqualTypeOf<Clock<'arrival' | 'decision'>>()
  expectTypeOf<Clock<'arrival'>['find'][number]['event']>().toEqualTypeOf<'arrival'>()

  // @ts-expect-error a misspelt start
  clock({ ...base, starts: 'arival', ends: thirty })
  // @ts-expect-error a misspelt end
  clock({ ...base, starts: 'arrival', ends: until('decison') })
  // @ts-expect-error a misspelt event among what is known
  reckon(rule, { arival: '2026-01-01' })
})

test('a period says what a reader needs', () => {
  // @ts-expect-error a month without clamping
  period({ kind: 'exact', length: 1, unit: 'month', counting: 'exclusive' })
  // @ts-expect-error no counting
  period({ kind: 'exact', length: 30, unit: 'day' })
  // @ts-expect-error no reason why there is none
  period({ kind: 'none' })
})

test('a date can be written as it is', () => {
  expectTypeOf<'2026-01-31'>().toExtend<PlainDate>()
  expectTypeOf<'31 January'>().not.toExtend<PlainDate>()
})
