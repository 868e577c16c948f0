/**
 * A five-by-five matrix of likelihood and severity.
 *
 * @packageDocumentation
 */
import { anyUnknown, choice, presume, type Row, table } from '@cairn/engine'
import { fiveByFive } from '../../sources/five-by-five.ts'
import { houseRules } from '../../sources/house-rules.ts'
import { whoInterviews } from '../../sources/who-interviews.ts'
import { levels } from './levels.ts'
import { emitted } from './risk-matrix.emitted.ts'

type Step = 'one' | 'two' | 'three' | 'four' | 'five'
const steps = ['one', 'two', 'three', 'four', 'five'] as const
const borrowed = { cites: [fiveByFive.at('table of bands')], status: 'borrowed' } as const
const unknown = presume({
  as: 'five',
  if: anyUnknown,
  says: 'The highest step, because it was not assessed.',
  cites: [whoInterviews.at('principle 1'), houseRules.at('rule 11')],
  status: 'house',
})
const row = <const Word extends string, const Outcome extends 'high' | 'medium' | 'low'>(
  word: Word,
  likelihood: Step,
  severity: readonly Step[],
  then: Outcome,
  says: string,
): Row<'likelihood' | 'severity', Outcome> => ({
  id: `risk-matrix/${word}`,
  says,
  when: { likelihood, severity },
  then,
  note: 'Numbers from another field: risks to patients.',
  ...borrowed,
})
const { now: _above, ...outcomes } = levels

/**
 * `risk-matrix`: likelihood times severity. 15 and more is high, 5 to 12 is medium, up to 4 is low.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { riskMatrix } from '@cairn/rulebook/risk-matrix'
 *
 * advise({ likelihood: 'three', severity: 'five' }, riskMatrix).outcome // => 'high'
 * advise({ likelihood: 'three' }, riskMatrix).presumed.map(({ fact }) => fact) // => ['severity']
 * ```
 */
export const riskMatrix = table({
  id: 'risk-matrix',
  version: '0.1.0',
  title: 'Five-by-five risk matrix',
  says: 'Likelihood times severity, each from 1 to 5: 15 and more is high, 5 to 12 is medium, up to 4 is low.',
  saysNot:
    'It comes from work with patients; no standard was read for it. It has no level now: that one is a person’s to say.',
  concerns: 'One bearer at a time, after what was done for safety.',
  inForce: { from: '2026-11-25' },
  reading: 'none yet',
  facts: {
    likelihood: choice(steps, { says: 'How likely the harm is, from 1 to 5.', unknown, ...borrowed }),
    severity: choice(steps, { says: 'How severe it would be, from 1 to 5.', unknown, ...borrowed }),
  },
  outcomes,
  whileOpen: 'high',
  otherwise: 'low',
  hit: 'unique',
  rows: [
    row('five-high', 'five', ['three', 'four', 'five'], 'high', 'Likelihood 5 with severity 3 to 5 is high.'),
    row('five-medium', 'five', ['one', 'two'], 'medium', 'Likelihood 5 with severity 1 or 2 is medium.'),
    row('four-high', 'four', ['four', 'five'], 'high', 'Likelihood 4 with severity 4 or 5 is high.'),
    row('four-medium', 'four', ['two', 'three'], 'medium', 'Likelihood 4 with severity 2 or 3 is medium.'),
    row('four-low', 'four', ['one'], 'low', 'Likelihood 4 with severity 1 is low.'),
    row('three-high', 'three', ['five'], 'high', 'Likelihood 3 with severity 5 is high.'),
    row('three-medium', 'three', ['two', 'three', 'four'], 'medium', 'Likelihood 3 with severity 2 to 4 is medium.'),
    row('three-low', 'three', ['one'], 'low', 'Likelihood 3 with severity 1 is low.'),
    row('two-medium', 'two', ['three', 'four', 'five'], 'medium', 'Likelihood 2 with severity 3 to 5 is medium.'),
    row('two-low', 'two', ['one', 'two'], 'low', 'Likelihood 2 with severity 1 or 2 is low.'),
    row('one-medium', 'one', ['five'], 'medium', 'Likelihood 1 with severity 5 is medium.'),
    row('one-low', 'one', ['one', 'two', 'three', 'four'], 'low', 'Likelihood 1 with severity 1 to 4 is low.'),
  ],
  notEncoded: [
    { what: 'An average over bearers.', why: 'The highest counts; each bearer is put through the matrix alone.' },
    { what: 'What the steps 1 to 5 mean.', why: 'The words of the steps belong to the tool that a Society uses.' },
  ],
  fingerprint: emitted,
})
