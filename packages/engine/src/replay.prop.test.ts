import { fc, test } from '@fast-check/vitest'
import { describe, expect, vi } from 'vitest'
import type { Answers } from './answer.ts'
import { advise } from './compile.ts'
import { randomAnswers, randomReadOnceSet, randomSet, randomTable } from './random-set.ts'
import { record, replay } from './replay.ts'

vi.setConfig({ testTimeout: 120_000 })

const anySet = fc.oneof(randomSet, randomReadOnceSet, randomTable)
const garbled = fc.dictionary(
  fc.constantFrom('a', 'b', 'h', 'n', 'x', '__proto__'),
  fc.jsonValue(),
) as fc.Arbitrary<Answers>

describe('a record', () => {
  test.prop([anySet, fc.oneof(randomAnswers, garbled)], { numRuns: 300 })(
    'replayed by its own rules is the same, and comes through JSON whole',
    (set, answers) => {
      const kept = record(answers, advise(answers, set))
      const saved = JSON.parse(JSON.stringify(kept))
      expect(saved).toEqual(kept)
      expect(record(saved.answers, advise(saved.answers, set))).toEqual(kept)
      expect(replay(saved, set)).toMatchObject({ ok: true, value: { same: true, unread: [] } })
    },
  )

  test.prop([anySet, anySet, randomAnswers], { numRuns: 200 })(
    'replayed by other rules tells the outcome by both, and is the same only where nothing differs',
    (then, now, answers) => {
      const before = advise(answers, then)
      const after = advise(answers, now)
      const replayed = replay(record(answers, before), now)
      if (!replayed.ok) throw new Error(replayed.code)
      const { same, outcome, facts, advice } = replayed.value
      expect(outcome).toEqual({ was: before.outcome, is: after.outcome })
      expect(advice).toEqual(after)
      const open = [...after.ask, ...after.declined]
      const was = [...before.ask, ...before.declined].filter((fact) => !facts.removed.includes(fact))
      expect(new Set([...was, ...facts.added])).toEqual(new Set(open))
      const parts = (advised: typeof before) => record(answers, advised).because
      if (same) expect(new Set(parts(before))).toEqual(new Set(parts(after)))
      else expect(record(answers, after)).not.toEqual({ ...record(answers, before), by: after.by })
    },
  )

  const kept = fc.record({
    format: fc.constantFrom('record/1', 'record/2', 1),
    by: fc.oneof(fc.anything(), fc.constant({ id: 'random-set', version: '0.0.0', fingerprint: 'unsealed' })),
    answers: fc.oneof(fc.anything(), garbled),
    outcome: fc.constantFrom('first', 2),
    possible: fc.oneof(fc.anything(), fc.constant(['first'])),
    because: fc.oneof(fc.anything(), fc.constant([])),
    ask: fc.constant([]),
    declined: fc.constant([]),
    presumed: fc.constant([]),
    problems: fc.oneof(fc.array(fc.anything()), fc.constant([])),
  })
  test.prop([anySet, fc.oneof(fc.anything(), kept)], { numRuns: 300 })(
    'that is garbled is refused with a code, and never throws',
    (set, saved) => {
      const replayed = replay(saved, set)
      if (!replayed.ok) expect(JSON.stringify(replayed)).toMatch(/^\{"ok":false,"code":"[a-z-]+"\}$/)
    },
  )
})
