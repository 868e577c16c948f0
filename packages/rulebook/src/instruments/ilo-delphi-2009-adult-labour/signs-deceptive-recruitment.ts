import { sign } from '@cairn/engine'
import { deceptiveRecruitmentSays } from '../../elements/delphi-deceptive-recruitment.ts'
import { delphiCopy } from '../../sources/delphi-copy.ts'

import { iloDelphiBrochure } from '../../sources/ilo-delphi-brochure.ts'

const item = {
  group: 'deceptive-recruitment',
  unknown: 'open',
  sensitivity: 'medium',
  cites: [iloDelphiBrochure.at('adult labour list, deceptive recruitment'), delphiCopy.at('adult labour list')],
  status: 'secondary',
} as const

/** 10 items of one dimension, deceptive recruitment, as graded in the one account that was read. */
export const deceptiveRecruitmentSigns = {
  'misled-about-the-job': sign({ ...item, says: deceptiveRecruitmentSays['misled-about-the-job'], grade: 'strong' }),
  'misled-about-pay': sign({ ...item, says: deceptiveRecruitmentSays['misled-about-pay'], grade: 'medium' }),
  'misled-about-conditions': sign({
    ...item,
    says: deceptiveRecruitmentSays['misled-about-conditions'],
    grade: 'medium',
  }),
  'misled-about-contract': sign({ ...item, says: deceptiveRecruitmentSays['misled-about-contract'], grade: 'medium' }),
  'misled-about-housing': sign({ ...item, says: deceptiveRecruitmentSays['misled-about-housing'], grade: 'medium' }),
  'misled-about-stay': sign({ ...item, says: deceptiveRecruitmentSays['misled-about-stay'], grade: 'medium' }),
  'misled-about-journey': sign({ ...item, says: deceptiveRecruitmentSays['misled-about-journey'], grade: 'medium' }),
  'misled-about-relatives-joining': sign({
    ...item,
    says: deceptiveRecruitmentSays['misled-about-relatives-joining'],
    grade: 'medium',
  }),
  'drawn-by-promised-marriage': sign({
    ...item,
    says: deceptiveRecruitmentSays['drawn-by-promised-marriage'],
    grade: 'medium',
  }),
  'misled-about-schooling': sign({ ...item, says: deceptiveRecruitmentSays['misled-about-schooling'], grade: 'weak' }),
} as const
