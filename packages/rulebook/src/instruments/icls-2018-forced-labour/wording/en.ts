import type { Wording } from '../../../wording.ts'
import type { icls2018ForcedLabour } from '../instrument.ts'

/**
 * The questions of `icls-2018-forced-labour` in English, to be spoken to the person. A yes always means that the sign
 * is there.
 *
 * @example
 * ```ts
 * import { icls2018ForcedLabourInEnglish } from '@cairn/rulebook/icls-2018-forced-labour'
 *
 * icls2018ForcedLabourInEnglish.asks['other-work'] // => 'Is it other work than was agreed?'
 * ```
 */
export const icls2018ForcedLabourInEnglish: Wording<keyof (typeof icls2018ForcedLabour)['facts']> = {
  instrument: 'icls-2018-forced-labour',
  language: 'en',
  reading: 'none yet',
  before:
    'You may skip any question, stop at any time, or come back to one later. Nothing you leave out counts against you.',
  asks: {
    'born-into-work': 'Were you born into this work, or was it passed down to you, without a choice?',
    'sold-or-bonded': 'Were you handed over for money, or taken on to pay back a debt?',
    'other-work': 'Is it other work than was agreed?',
    'overtime-imposed': 'Do you work extra hours, or have to be ready for work, without having agreed to it?',
    'hazardous-work': 'Is the work dangerous in a way you did not agree to?',
    'very-low-pay': 'Are you paid very little, or nothing at all?',
    'degrading-living': 'Does the work make you live in a way that nobody should?',
    'work-for-others': 'Do you work for other people than was agreed?',
    'kept-longer': 'Do you have to stay in the work for longer than was agreed?',
    'leaving-hindered': 'Is it hard for you to end the work if you want to?',
    'threats-or-violence': 'Does anybody hurt you or people close to you, or threaten to?',
    'movement-limited': 'Does anybody decide where you may go?',
    'debt-bondage': 'Does anybody keep you there by a debt, or make your debt grow?',
    'pay-withheld': 'Does anybody hold back your pay, or things you were promised?',
    'documents-withheld': 'Does somebody else keep documents that you need?',
    'situation-abused': 'Does anybody make use of a hard time you are in to make you work?',
  },
}
