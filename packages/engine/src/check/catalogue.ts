import type { FindingCode, Severity } from './finding.ts'

/** What a code means and what to do about it. */
export type FindingEntry = { readonly severity: Severity; readonly means: string; readonly mend: string }

/**
 * Every code with its severity, what it means and what to do about it.
 *
 * @example
 * ```ts
 * import { findings } from '@cairn/engine/check'
 *
 * findings['dead-rule'].severity // => 'error'
 * ```
 */
export const findings: Readonly<Record<FindingCode, FindingEntry>> = {
  refused: {
    severity: 'error',
    means: 'The engine does not accept the set; the message says why.',
    mend: 'Mend what the message names; further checks follow then.',
  },
  'not-proved': {
    severity: 'error',
    means: 'A check would take more than 1,048,576 steps, so that nothing was proved either way.',
    mend: 'Split the set, or let fewer facts act in several places at once.',
  },
  gap: {
    severity: 'error',
    means: 'Some combination of known answers hits no row of the table.',
    mend: 'Add a row for it, or a last row for every other case.',
  },
  overlap: {
    severity: 'error',
    means: 'Two rows of a table marked `unique` are hit together.',
    mend: 'Narrow one of them, or mark the table `first` and mean it.',
  },
  'order-decides': {
    severity: 'warning',
    means: 'Two rows with different outcomes are hit together, neither within the other: only their order decides.',
    mend: 'Make sure that the order is meant and that the source says so.',
  },
  'dead-rule': {
    severity: 'error',
    means: 'Without this rule or row every outcome would be the same.',
    mend: 'Take it out, or mend the rule that covers it.',
  },
  'unreachable-outcome': {
    severity: 'error',
    means: 'No answers lead to this outcome.',
    mend: 'Take the outcome out, or add the rule that is missing.',
  },
  'never-matters': {
    severity: 'error',
    means: 'No answer to this fact ever changes the outcome, whatever the other answers are.',
    mend: 'Do not ask it, or add the rule that is missing.',
  },
  'threshold-cannot-be-met': {
    severity: 'error',
    means: 'There are never enough parts, signs or points for this threshold.',
    mend: 'Lower the threshold, or check grades and groups.',
  },
  'never-holds': {
    severity: 'error',
    means: 'The parts of this condition exclude each other.',
    mend: 'Mend the condition.',
  },
  'always-holds': {
    severity: 'error',
    means: 'This condition holds whatever the answers are.',
    mend: 'Mend the condition or take it out.',
  },
  'unused-line': {
    severity: 'warning',
    means: 'No rule refers to this line.',
    mend: 'Take it out, or add the rule that is missing.',
  },
  falls: {
    severity: 'error',
    means: 'One more sign leads to a less protective outcome, in a set that says it never does.',
    mend: 'Mend the rule: a sign may never lower what is offered.',
  },
  'presumption-changes-nothing': {
    severity: 'warning',
    means: 'The outcome is the same whether the unknown answer is presumed or stays open.',
    mend: 'Make sure that the presumption points the protective way.',
  },
  'example-differs': {
    severity: 'error',
    means: 'A worked case does not come out as it says.',
    mend: 'Mend the case or the rule; ask the reviewer which is right.',
  },
  'example-missing': {
    severity: 'error',
    means: 'A rule lacks a worked case: applies, does not, one unknown, one declined, each threshold on both sides.',
    mend: 'Add the case that the message describes.',
  },
  'clause-without-example': {
    severity: 'error',
    means: 'A slip in this clause would change some outcome, and no worked case would notice.',
    mend: 'Add a case whose outcome turns on it; the message has the smallest.',
  },
  'clause-changes-nothing': {
    severity: 'warning',
    means: 'Without this part of a condition every outcome would be the same.',
    mend: 'Take it out, unless the source says it and it is kept for that.',
  },
  'signs-without-example': {
    severity: 'warning',
    means: 'Some signs are answered yes in no worked case.',
    mend: 'Add cases, if a slip in the group or grade of one sign should be noticed.',
  },
  'source-never-cited': {
    severity: 'error',
    means: 'Nothing cites this source.',
    mend: 'Cite it or take it out of the list.',
  },
  'source-not-listed': {
    severity: 'error',
    means: 'Something cites a source that the list does not have.',
    mend: 'Add the source to the list.',
  },
  'not-read': {
    severity: 'warning',
    means: 'Nobody has read the set against its source and answers for it.',
    mend: 'Have it read by somebody who may sign.',
  },
  'reading-expired': {
    severity: 'warning',
    means: 'The reading was valid until a day that is past.',
    mend: 'Have it read again.',
  },
  'out-of-force': {
    severity: 'warning',
    means: 'What the rule or set rests on is not in force on the day asked for.',
    mend: 'Add the version that is in force.',
  },
}
