import { sign } from '@cairn/engine'
import { baliPolicyGuide } from '../../sources/bali-policy-guide.ts'

const means = {
  group: 'means',
  unknown: 'open',
  sensitivity: 'medium',
  cites: [baliPolicyGuide.at('section 3.3, means')],
  status: 'secondary',
} as const

/**
 * Seven headings of means, one sign each: their items are not here one by one, only their headings and numbers are
 * known.
 */
export const meansSigns = {
  threats: sign({
    ...means,
    says: 'Threats were made against the person or somebody close to them.',
    note: 'Heading of five items in the source.',
  }),
  'signs-of-force': sign({
    ...means,
    says: 'There are signs that force was used.',
    note: 'Heading of three items in the source.',
  }),
  coercion: sign({
    ...means,
    says: 'The person was put under pressure.',
    note: 'Heading of seven items in the source.',
  }),
  abduction: sign({
    ...means,
    says: 'The person was taken away against their will.',
    note: 'Heading in the source; the number of its items is not known.',
  }),
  deception: sign({
    ...means,
    says: 'The person was deceived.',
    note: 'Heading of about eight subjects in the source. Being misled about the work is asked among the common signs.',
  }),
  'abuse-of-power-or-vulnerability': sign({
    ...means,
    says: 'Somebody made use of their power over the person, or of the hard situation the person was in.',
    note: 'Heading of nine items in the source. A hard situation alone is no sign: somebody has to have made use of it.',
  }),
  payments: sign({
    ...means,
    says: 'Somebody who controls the person was paid, or given something, for their agreement.',
    note: 'Heading of one item in the source; the sentence follows the definition in the Palermo Protocol.',
  }),
} as const
