import { sign } from '@cairn/engine'
import { icls2018 } from '../../sources/icls-2018.ts'

const menace = {
  group: 'menace',
  unknown: 'open',
  sensitivity: 'medium',
  cites: [icls2018.at('definition of forced labour, heads of threat and menace of a penalty')],
  status: 'read-in-source',
} as const

/** Six kinds of penalty, used or threatened. */
export const menaceSigns = {
  'threats-or-violence': sign({
    ...menace,
    says: 'There is violence, or the threat of it, against the person, their relatives or people close to them.',
  }),
  'movement-limited': sign({ ...menace, says: 'Somebody limits where the person may go.' }),
  'debt-bondage': sign({ ...menace, says: 'Somebody holds the person by a debt, or makes the debt grow.' }),
  'pay-withheld': sign({ ...menace, says: 'Somebody holds back pay, or benefits that were promised.' }),
  'documents-withheld': sign({ ...menace, says: 'Somebody keeps documents that the person needs.' }),
  'situation-abused': sign({
    ...menace,
    says: 'Somebody makes use of the hard situation the person is in, as by the threat of dismissal or of removal from the country.',
    note: 'A hard situation alone is no sign: somebody has to make use of it.',
  }),
} as const
