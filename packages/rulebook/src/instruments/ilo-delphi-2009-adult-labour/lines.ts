import { all, any, count, line } from '@cairn/engine'
import { delphiCopy } from '../../sources/delphi-copy.ts'
import { iloDelphiBrochure } from '../../sources/ilo-delphi-brochure.ts'

const source = {
  cites: [iloDelphiBrochure.at('when a dimension is there'), delphiCopy.at('when a dimension is there')],
  status: 'secondary',
} as const

// Said on the page, because the proof names the part of each of these three lines that changes nothing.
const onlyOneWeak =
  'The part about two signs of medium strength changes nothing here: only one item of this dimension is weak, so that of any three two are medium or stronger. It is kept because the source has it, and grades may still turn out otherwise.'

/**
 * When a dimension is there. The rule as published has four ways: two strong; one strong and one other; three medium;
 * two medium and one weak. Said with "this grade or stronger" two of them follow from the others, and where a list has
 * no strong or no weak item its part falls away.
 */
export const lines = {
  'deceptive-recruitment': line({
    ...source,
    note: onlyOneWeak,
    says: 'Deceptive recruitment: one strong sign and another, or two signs of medium strength or stronger and a third.',
    when: any(
      all(count(1, { group: 'deceptive-recruitment', grade: 'strong' }), count(2, { group: 'deceptive-recruitment' })),
      all(count(2, { group: 'deceptive-recruitment', grade: 'medium' }), count(3, { group: 'deceptive-recruitment' })),
    ),
  }),
  'coercive-recruitment': line({
    ...source,
    says: 'Coercive recruitment: one strong sign and another, or three signs.',
    when: any(
      all(count(1, { group: 'coercive-recruitment', grade: 'strong' }), count(2, { group: 'coercive-recruitment' })),
      count(3, { group: 'coercive-recruitment' }),
    ),
  }),
  'recruitment-by-vulnerability': line({
    ...source,
    says: 'Recruitment by abuse of vulnerability: two signs of medium strength or stronger and a third.',
    when: all(
      count(2, { group: 'recruitment-by-vulnerability', grade: 'medium' }),
      count(3, { group: 'recruitment-by-vulnerability' }),
    ),
  }),
  exploitation: line({
    ...source,
    note: onlyOneWeak,
    says: 'Exploitative conditions of work: one strong sign and another, or two signs of medium strength or stronger and a third.',
    when: any(
      all(count(1, { group: 'exploitation', grade: 'strong' }), count(2, { group: 'exploitation' })),
      all(count(2, { group: 'exploitation', grade: 'medium' }), count(3, { group: 'exploitation' })),
    ),
  }),
  'coercion-at-destination': line({
    ...source,
    note: onlyOneWeak,
    says: 'Coercion at destination: one strong sign and another, or two signs of medium strength or stronger and a third.',
    when: any(
      all(
        count(1, { group: 'coercion-at-destination', grade: 'strong' }),
        count(2, { group: 'coercion-at-destination' }),
      ),
      all(
        count(2, { group: 'coercion-at-destination', grade: 'medium' }),
        count(3, { group: 'coercion-at-destination' }),
      ),
    ),
  }),
  'vulnerability-at-destination': line({
    ...source,
    says: 'Abuse of vulnerability at destination: two signs of medium strength or stronger and a third.',
    when: all(
      count(2, { group: 'vulnerability-at-destination', grade: 'medium' }),
      count(3, { group: 'vulnerability-at-destination' }),
    ),
  }),
} as const
