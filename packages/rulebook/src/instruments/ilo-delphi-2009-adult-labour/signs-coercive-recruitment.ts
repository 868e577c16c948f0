import { sign } from '@cairn/engine'
import { coerciveRecruitmentSays } from '../../elements/delphi-coercive-recruitment.ts'
import { delphiCopy } from '../../sources/delphi-copy.ts'

import { iloDelphiBrochure } from '../../sources/ilo-delphi-brochure.ts'

const item = {
  group: 'coercive-recruitment',
  unknown: 'open',
  sensitivity: 'medium',
  cites: [iloDelphiBrochure.at('adult labour list, coercive recruitment'), delphiCopy.at('adult labour list')],
  status: 'secondary',
} as const

/** 10 items of one dimension, coercive recruitment, as graded in the one account that was read. */
export const coerciveRecruitmentSigns = {
  'violence-to-recruit': sign({ ...item, says: coerciveRecruitmentSays['violence-to-recruit'], grade: 'strong' }),
  'threats-to-recruit': sign({ ...item, says: coerciveRecruitmentSays['threats-to-recruit'], grade: 'medium' }),
  'seized-or-sold': sign({ ...item, says: coerciveRecruitmentSays['seized-or-sold'], grade: 'medium' }),
  'debt-at-recruitment': sign({ ...item, says: coerciveRecruitmentSays['debt-at-recruitment'], grade: 'medium' }),
  'documents-taken-at-recruitment': sign({
    ...item,
    says: coerciveRecruitmentSays['documents-taken-at-recruitment'],
    grade: 'medium',
  }),
  'shut-in-at-recruitment': sign({ ...item, says: coerciveRecruitmentSays['shut-in-at-recruitment'], grade: 'medium' }),
  'threat-to-report-at-recruitment': sign({
    ...item,
    says: coerciveRecruitmentSays['threat-to-report-at-recruitment'],
    grade: 'medium',
  }),
  'threat-to-expose-at-recruitment': sign({
    ...item,
    says: coerciveRecruitmentSays['threat-to-expose-at-recruitment'],
    grade: 'medium',
  }),
  'relatives-harmed-at-recruitment': sign({
    ...item,
    says: coerciveRecruitmentSays['relatives-harmed-at-recruitment'],
    grade: 'medium',
  }),
  'money-held-back': sign({ ...item, says: coerciveRecruitmentSays['money-held-back'], grade: 'medium' }),
} as const
