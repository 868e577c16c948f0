import { sign } from '@cairn/engine'
import { directive201136 } from '../sources/directive-2011-36.ts'
import { purposes } from './purposes.ts'

const cites = [directive201136.at('article 2(3)')] as const

/** The purposes that the Directive of 2011 lists at the least, and one for any other. */
export const euPurposes = {
  'prostitution-of-others': sign({ ...purposes['prostitution-of-others'], cites }),
  'other-sexual-exploitation': sign({ ...purposes['other-sexual-exploitation'], cites }),
  'forced-labour': sign({ ...purposes['forced-labour'], cites }),
  'forced-begging': sign({
    ...purposes['forced-labour'],
    says: 'It was meant for, or came to, forced begging.',
    cites: [...cites, directive201136.at('recital 11')],
    note: 'The Directive counts it as forced labour or services. It stands by itself here, so that it is heard.',
  }),
  slavery: sign({ ...purposes.slavery, cites }),
  'practice-like-slavery': sign({ ...purposes['practice-like-slavery'], cites }),
  servitude: sign({ ...purposes.servitude, cites }),
  'crime-for-others': sign({
    ...purposes['other-purpose'],
    says: 'It was meant for, or came to, breaking the law for the gain of others.',
    cites: [...cites, directive201136.at('recital 11')],
    note: 'Such as picking pockets, taking from shops, or work with drugs. What a person was made to do is never held against them here.',
  }),
  'organ-removal': sign({ ...purposes['organ-removal'], cites }),
  'other-purpose': sign({
    ...purposes['other-purpose'],
    cites,
    note: 'The list is open: it says what exploitation is at the least.',
  }),
} as const
