import type { Wording } from '../../../wording.ts'
import type { bali2015 } from '../instrument.ts'

/**
 * The questions of `bali-2015` in English, to be spoken to the person. A yes always means that the sign is there.
 *
 * @example
 * ```ts
 * import { bali2015InEnglish } from '@cairn/rulebook/bali-2015'
 *
 * bali2015InEnglish.asks['misled-about-work'] // => 'Was the work, or the place, different from what you were told?'
 * ```
 */
export const bali2015InEnglish: Wording<keyof (typeof bali2015)['facts']> = {
  instrument: 'bali-2015',
  language: 'en',
  reading: 'none yet',
  before:
    'You may skip any question, stop at any time, or come back to one later. Nothing you leave out counts against you.',
  asks: {
    'forced-into-situation': 'Did somebody make you start this, or make you stay in it?',
    'misled-about-work': 'Was the work, or the place, different from what you were told?',
    'excessive-hours': 'Are the hours very long, or the days off too few?',
    'degrading-conditions': 'Are you treated, or do you live, in a way that nobody should?',
    'controlled-or-dependent': 'Do others decide most things for you, or do you have nobody but them to turn to?',
    'threats-or-violence': 'Where you work or stay, does anybody hurt you or threaten to?',
    'unsuitable-for-age': 'Do you have to do things that are too much for somebody your age?',
    'sexual-cannot-refuse': 'Are there things with clients that you are not allowed to say no to?',
    'sexual-little-of-the-money': 'Do others keep all or most of the money that clients pay?',
    'sexual-contraception-decided': 'Do others decide about contraception for you?',
    'sexual-tests-imposed': 'Do others make you take medical or pregnancy tests?',
    'sexual-under-age': 'Are you under age, or were you when this began?',
    'organ-pressed-to-agree': 'Did anybody press you to agree to the operation?',
    'organ-misled': 'Was the operation, or the payment, different from what you were told?',
    'organ-where-when-unknown': 'Is it unclear to you where or when the operation would be?',
    'organ-risk-not-understood': 'Is it unclear to you what the operation is and what could go wrong?',
    'organ-broker': 'Did somebody in between arrange the operation?',
    'organ-recipient-travels': 'Is the person who would receive the organ going to travel abroad with you?',
    'domestic-poor-food': 'Is the food you get in the house too little or poor?',
    'domestic-excessive-hours': 'Do you work very long hours in the house?',
    'domestic-no-private-space': 'Do you have to do without any place of your own in the house?',
    'domestic-shut-in': 'Are you kept in the house, or from speaking with others?',
    'domestic-insults-threats-assaults': 'Does anybody in the house insult, threaten or hurt you?',
    'domestic-recruitment-fee': 'Did you have to pay to get the work in the house?',
    'domestic-under-age': 'Are you, or were you when you began in the house, under age?',
    'marriage-third-party-paid': 'Was anybody else paid for the marriage?',
    'marriage-arranged-without-spouses': 'Was the marriage arranged without asking the two of you?',
    'marriage-led-to-exploitation': 'Since the marriage, do others use you for work or in other ways you do not want?',
    'marriage-virginity-test': 'Was an examination of your body asked for because of the marriage?',
    'marriage-relatives-forced': 'Did others in your family have to marry without wanting to?',
    'marriage-distress': 'Since the marriage, have you been feeling very low or alone?',
    'marriage-family-violence': 'Does anybody in the family hurt you or others?',
    'marriage-under-age': 'Are you, or were you at the marriage, under age?',
    'begging-crime-punished': 'Are you punished when you bring too little?',
    'begging-crime-lives-with-others': 'Do you live with others who have to do the same?',
    'begging-crime-purpose-unclear': 'Is it unclear to you what it is for, or whether the law allows it?',
    'begging-crime-age-or-disability': 'Were you chosen for it because of your age or a disability?',
    threats: 'Has anybody threatened you, or somebody close to you?',
    'signs-of-force': 'Has anybody used force on you?',
    coercion: 'Did anybody put you under pressure?',
    abduction: 'Were you taken somewhere against your will?',
    deception: 'Did anybody deceive you about something that mattered?',
    'abuse-of-power-or-vulnerability':
      'Did anybody use their power, or a hard time you were in, to make you do something?',
    payments: 'Was somebody who decides for you paid, or given something, so that you would go?',
    travel: 'Was there something about the journey that was not right?',
    behaviour: 'Is there something that makes it hard for you to speak or move freely?',
    body: 'Is there anything about your body or your health that should be looked at?',
    'pay-and-contract': 'Is there something about your pay or your contract that is not right?',
    'work-safety-and-health': 'Is there something at work that is not safe or makes you ill?',
    'movement-and-premises': 'Is there something about the place, or about going in and out, that is not right?',
  },
}
