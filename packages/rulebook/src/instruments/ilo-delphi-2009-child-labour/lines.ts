import { all, any, count, line } from '@cairn/engine'
import { delphiCopy } from '../../sources/delphi-copy.ts'
import { iloDelphiBrochure } from '../../sources/ilo-delphi-brochure.ts'

const source = {
  cites: [iloDelphiBrochure.at('when a dimension is there'), delphiCopy.at('when a dimension is there')],
  status: 'secondary',
} as const

/**
 * When a dimension is there. The rule as published has four ways: two strong; one strong and one other; three medium;
 * two medium and one weak. Said with "this grade or stronger" two of them follow from the others, and where a list has
 * no strong or no weak item its part falls away. The other five dimensions are means:
 * for a child none is needed, so no rule asks for their lines.
 */
export const lines = {
  exploitation: line({
    ...source,
    says: 'Exploitative conditions of work: one strong sign and another, or three signs.',
    when: any(
      all(count(1, { group: 'exploitation', grade: 'strong' }), count(2, { group: 'exploitation' })),
      count(3, { group: 'exploitation' }),
    ),
  }),
} as const
