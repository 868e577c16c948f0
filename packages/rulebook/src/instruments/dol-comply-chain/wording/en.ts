import type { Wording } from '../../../wording.ts'
import type { dolComplyChain } from '../instrument.ts'

/**
 * The questions of `dol-comply-chain` in English, to be spoken to the person. A yes always means that the sign is there.
 *
 * @example
 * ```ts
 * import { dolComplyChainInEnglish } from '@cairn/rulebook/dol-comply-chain'
 *
 * dolComplyChainInEnglish.asks['other-work'] // => 'Were you told of another kind of work?'
 * ```
 */
export const dolComplyChainInEnglish: Wording<keyof (typeof dolComplyChain)['facts']> = {
  instrument: 'dol-comply-chain',
  language: 'en',
  reading: 'none yet',
  before:
    'You may skip any question, stop at any time, or come back to one later. Nothing you leave out counts against you.',
  asks: {
    'born-into-bondage': 'Were you born into this work, without a choice?',
    'taken-or-sold': 'Were you taken, shut in, or handed over for money to get you into this work?',
    'recruited-by-debt': 'Did you begin this work to pay back an advance or a loan?',
    'other-work': 'Were you told of another kind of work?',
    'other-terms': 'Were you promised another place, pay, lodging, or employer?',
    'marriage-offered': 'Was marriage offered to you so that you would take the work?',
    'excessive-overtime': 'Do you work more extra hours than the law allows?',
    'on-call': 'Does your employer make you be ready for work at any hour, day and night?',
    'movement-restricted': 'Does your employer decide where you go, or with whom you speak?',
    'degrading-lodging': 'Does your employer lodge you in a way that nobody should live?',
    'forced-acts': 'Does your employer make you do things outside the work that you do not want to do?',
    'debt-made-to-grow': 'Does your employer make what you owe grow?',
    'depends-for-needs': 'Do you need your employer for lodging, food and other things you live on?',
    'depends-beyond-work': 'Is there something beyond the work that ties you to your employer?',
    'held-by-benefits': 'Does training or something else you were given make you feel that you have to stay?',
    'leaving-has-a-price': 'Would you have to pay, or lose something, if you left?',
    'waiting-for-pay': 'Do you stay because you wait for pay that is owed to you?',
    'debt-without-end': 'Do you have to work very long, or with no end you can see, to pay back a debt?',
    'threat-of-authorities': 'Does anybody say that they will hand you over to the authorities?',
    'documents-taken': 'Did somebody take your identity or travel documents?',
    'cut-off': 'Does anybody cut you off from others, or watch you all the time?',
    violence: 'Where you work or stay, does anybody hurt you or others, or threaten to?',
    'other-punishment': 'Does anybody punish you, or threaten to, in another way?',
    'privileges-removed':
      'Does anybody say that they will take away something better you were given, such as a better post?',
    'worse-conditions': 'Does anybody say that they will make things worse for you?',
    'sacred-used': 'Does anybody use something that is sacred to you to threaten you?',
    'belongings-held': 'Does anybody hold back things or money of yours?',
    'pay-withheld': 'Does anybody hold back your pay?',
    'threat-of-dismissal': 'Does anybody threaten to dismiss you?',
    'extra-work': 'Does anybody threaten you with extra work if you do not do what they say?',
    'fines-threatened': 'Does anybody threaten you with fines?',
    'shut-out-or-blackmail': 'Does anybody threaten to keep you from other work, or to tell things about you?',
  },
}
