import type { Wording } from '../../../wording.ts'
import type { bali2015 } from '../instrument.ts'

/**
 * The questions of `bali-2015` in English, to be spoken to the person. A yes always means that the sign is there. Each
 * stands by itself: none takes for granted that there is a home somebody works in, a marriage, a journey or an organ.
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
    'forced-into-situation': 'Did somebody make you start what you do, or make you stay where you are?',
    'misled-about-work': 'Was the work, or the place, different from what you were told?',
    'excessive-hours': 'Do you have to work very long hours, or with too few days off?',
    'degrading-conditions': 'Are you treated, or do you live, in a way that nobody should?',
    'controlled-or-dependent': 'Do others decide most things for you, or do you have nobody but them to turn to?',
    'threats-or-violence': 'Where you work or stay, does anybody hurt you or threaten to?',
    'unsuitable-for-age': 'Do you have to do things that are too much for somebody your age?',
    'sexual-cannot-refuse': 'Are there sexual things that you have to do and may not say no to?',
    'sexual-little-of-the-money': 'Is there money paid for sex with you that others keep, all or most of it?',
    'sexual-contraception-decided': 'Do others decide about contraception for you?',
    'sexual-tests-imposed': 'Do others make you take medical or pregnancy tests?',
    'sexual-under-age': 'Was sex with you ever paid for while you were under age?',
    'organ-pressed-to-agree': 'Has anybody pressed you to give an organ, such as a kidney?',
    'organ-misled': 'Were you told something about giving an organ, or about being paid for it, that was not true?',
    'organ-where-when-unknown': 'Are you to give an organ without knowing where or when?',
    'organ-risk-not-understood':
      'Are you to give an organ, and nobody made clear to you what is done and what could go wrong?',
    'organ-broker': 'Has somebody in between arranged for you to give an organ?',
    'organ-recipient-travels': 'Are you to travel abroad with somebody who would receive an organ?',
    'domestic-poor-food': 'Do you work in a home where the food you get is poor or too little?',
    'domestic-excessive-hours': 'Do you work in a home for very long hours?',
    'domestic-no-private-space': 'Do you work in a home and have to do without any place of your own there?',
    'domestic-shut-in': 'Are you kept inside a home, or kept from speaking with anybody outside it?',
    'domestic-insults-threats-assaults': 'Do you work in a home where anybody insults, threatens or hurts you?',
    'domestic-recruitment-fee': 'Did you have to pay to get work in a home?',
    'domestic-under-age': 'Do you work in a home, and are you under age or were you when you began?',
    'marriage-third-party-paid': 'Was anybody else paid so that you would be married?',
    'marriage-arranged-without-spouses': 'Did others arrange a marriage for you without asking the two of you?',
    'marriage-led-to-exploitation':
      'Did a marriage lead to others using you for work, or in other ways you do not want?',
    'marriage-virginity-test': 'Did anybody ask for an examination of your body because of a marriage?',
    'marriage-relatives-forced': 'Did others in your family have to marry without wanting to?',
    'marriage-distress': 'Has a marriage left you feeling very low or alone?',
    'marriage-family-violence': 'Does anybody in your family, or in one you married into, hurt you or others?',
    'marriage-under-age': 'Were you married, or are you to be married, while under age?',
    'begging-crime-punished': 'Does anybody punish you for bringing back too little?',
    'begging-crime-lives-with-others':
      'Do you live with others who have to beg, or have to do what the law forbids, as you do?',
    'begging-crime-purpose-unclear':
      'Do others have you do things, and it is unclear to you what for, or whether the law allows it?',
    'begging-crime-age-or-disability':
      'Were you chosen to beg, or to do what the law forbids, because of your age or a disability?',
    threats: 'Has anybody threatened you, or somebody close to you?',
    'signs-of-force': 'Has anybody used force on you?',
    coercion: 'Did anybody put you under pressure?',
    abduction: 'Were you taken somewhere against your will?',
    deception: 'Did anybody deceive you about something that mattered?',
    'abuse-of-power-or-vulnerability':
      'Did anybody use their power, or a hard time you were in, to make you do something?',
    payments: 'Was somebody who decides for you paid, or given something, to agree for you?',
    travel: 'Was there something about a journey you made that was not right?',
    behaviour: 'Is there something that makes it hard for you to speak or move freely?',
    body: 'Is there anything about your body or your health that should be looked at?',
    'pay-and-contract': 'Is there something about pay or a contract of yours that is not right?',
    'work-safety-and-health': 'Is there any work you do that is not safe or makes you ill?',
    'movement-and-premises':
      'Is there something about where you live or work, or about going in and out, that is not right?',
  },
}
