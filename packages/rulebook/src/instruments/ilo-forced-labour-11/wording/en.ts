import type { Wording } from '../../../wording.ts'
import type { iloForcedLabour11 } from '../instrument.ts'

/**
 * The questions of `ilo-forced-labour-11` in English, to be spoken to the person. A yes always means that the sign is
 * there.
 *
 * @example
 * ```ts
 * import { iloForcedLabour11InEnglish } from '@cairn/rulebook/ilo-forced-labour-11'
 *
 * iloForcedLabour11InEnglish.asks.deception // => 'Was the work different from what you were told?'
 * ```
 */
export const iloForcedLabour11InEnglish: Wording<keyof (typeof iloForcedLabour11)['facts']> = {
  instrument: 'ilo-forced-labour-11',
  language: 'en',
  reading: 'none yet',
  before:
    'You may skip any question, stop at any time, or come back to one later. Nothing you leave out counts against you.',
  asks: {
    'vulnerability-abused': 'Does anybody make use of a hard time you are in?',
    deception: 'Was the work different from what you were told?',
    'movement-restricted': 'Does anybody decide where you may go?',
    isolation: 'Are you kept away from other people?',
    violence: 'Where you work or stay, does anybody hurt you?',
    'intimidation-and-threats': 'Does anybody frighten or threaten you?',
    'documents-kept': 'Does somebody else keep your identity documents?',
    'wages-withheld': 'Does anybody hold back your pay?',
    'debt-bondage': 'Does a debt keep you in the work?',
    'abusive-conditions': 'Do you work or live in a way that nobody should?',
    'excessive-overtime': 'Do you work far more hours than the law or your contract says?',
  },
}
