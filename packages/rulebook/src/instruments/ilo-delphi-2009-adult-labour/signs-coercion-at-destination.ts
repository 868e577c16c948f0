import { sign } from '@cairn/engine'
import { coercionAtDestinationSays } from '../../elements/delphi-coercion-at-destination.ts'
import { delphiCopy } from '../../sources/delphi-copy.ts'

import { iloDelphiBrochure } from '../../sources/ilo-delphi-brochure.ts'

const item = {
  group: 'coercion-at-destination',
  unknown: 'open',
  sensitivity: 'medium',
  cites: [iloDelphiBrochure.at('adult labour list, coercion at destination'), delphiCopy.at('adult labour list')],
  status: 'secondary',
} as const

/** 15 items of one dimension, coercion at destination, as graded in the one account that was read. */
export const coercionAtDestinationSigns = {
  'documents-kept': sign({ ...item, says: coercionAtDestinationSays['documents-kept'], grade: 'strong' }),
  'debt-at-work': sign({ ...item, says: coercionAtDestinationSays['debt-at-work'], grade: 'strong' }),
  'shut-in-at-work': sign({ ...item, says: coercionAtDestinationSays['shut-in-at-work'], grade: 'strong' }),
  'violence-at-work': sign({ ...item, says: coercionAtDestinationSays['violence-at-work'], grade: 'strong' }),
  'threats-at-work': sign({ ...item, says: coercionAtDestinationSays['threats-at-work'], grade: 'medium' }),
  'made-to-break-the-law': sign({ ...item, says: coercionAtDestinationSays['made-to-break-the-law'], grade: 'medium' }),
  'made-to-do-tasks': sign({ ...item, says: coercionAtDestinationSays['made-to-do-tasks'], grade: 'medium' }),
  'strong-influence': sign({ ...item, says: coercionAtDestinationSays['strong-influence'], grade: 'medium' }),
  'made-to-act-against-peers': sign({
    ...item,
    says: coercionAtDestinationSays['made-to-act-against-peers'],
    grade: 'medium',
  }),
  'made-to-lie': sign({ ...item, says: coercionAtDestinationSays['made-to-lie'], grade: 'medium' }),
  'threat-to-report-at-work': sign({
    ...item,
    says: coercionAtDestinationSays['threat-to-report-at-work'],
    grade: 'medium',
  }),
  'threat-of-worse': sign({ ...item, says: coercionAtDestinationSays['threat-of-worse'], grade: 'medium' }),
  'relatives-harmed-at-work': sign({
    ...item,
    says: coercionAtDestinationSays['relatives-harmed-at-work'],
    grade: 'medium',
  }),
  'wages-held-back': sign({ ...item, says: coercionAtDestinationSays['wages-held-back'], grade: 'medium' }),
  'threat-to-expose-at-work': sign({
    ...item,
    says: coercionAtDestinationSays['threat-to-expose-at-work'],
    grade: 'weak',
  }),
} as const
