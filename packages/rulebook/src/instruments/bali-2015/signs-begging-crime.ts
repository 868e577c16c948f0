import { sign } from '@cairn/engine'
import { baliPolicyGuide } from '../../sources/bali-policy-guide.ts'

const beggingCrime = {
  group: 'begging-crime',
  unknown: 'open',
  sensitivity: 'medium',
  cites: [baliPolicyGuide.at('section 3.3, begging and crime')],
  status: 'read-in-source',
} as const

/** Four signs of exploitation through begging or crime. */
export const beggingCrimeSigns = {
  'begging-crime-punished': sign({
    ...beggingCrime,
    says: 'The person is punished for bringing in too little from begging or crime.',
  }),
  'begging-crime-lives-with-others': sign({
    ...beggingCrime,
    says: 'The person is made to beg or break the law and lives with others who do the same.',
  }),
  'begging-crime-purpose-unclear': sign({
    ...beggingCrime,
    says: 'The person does not see what the begging or crime is for, or that the law forbids it.',
  }),
  'begging-crime-age-or-disability': sign({
    ...beggingCrime,
    says: 'The person is made to beg or break the law and is under age, old or has a disability.',
    note: 'Age and disability count only together with what the person is made to do; neither is a sign by itself.',
  }),
} as const
