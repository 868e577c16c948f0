import { sign } from '@cairn/engine'
import { iloIndicators2012 } from '../../sources/ilo-indicators-2012.ts'

const indicator = {
  group: 'indicator',
  unknown: 'open',
  sensitivity: 'medium',
  cites: [iloIndicators2012.at('list of indicators')],
  status: 'read-in-source',
} as const

/** The eleven headings, in the order of the list, in our own words. */
export const indicatorSigns = {
  'vulnerability-abused': sign({
    ...indicator,
    says: 'Somebody makes use of the hard situation the person is in.',
    note: 'A hard situation alone is no sign: somebody has to make use of it.',
  }),
  deception: sign({ ...indicator, says: 'The person was deceived about the work.', sensitivity: 'low' }),
  'movement-restricted': sign({ ...indicator, says: 'Somebody restricts where the person may go.' }),
  isolation: sign({ ...indicator, says: 'The person is kept away from others.' }),
  violence: sign({
    ...indicator,
    says: 'There is physical or sexual violence against the person.',
    sensitivity: 'high',
    note: 'Listened to, never probed.',
  }),
  'intimidation-and-threats': sign({ ...indicator, says: 'The person is frightened or threatened.' }),
  'documents-kept': sign({ ...indicator, says: 'Somebody keeps the identity documents of the person.' }),
  'wages-withheld': sign({ ...indicator, says: 'Somebody holds back the wages of the person.', sensitivity: 'low' }),
  'debt-bondage': sign({ ...indicator, says: 'The person is bound to the work by a debt.' }),
  'abusive-conditions': sign({ ...indicator, says: 'The person works and lives in abusive conditions.' }),
  'excessive-overtime': sign({ ...indicator, says: 'The person works far too much overtime.', sensitivity: 'low' }),
} as const
