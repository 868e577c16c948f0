import { any, count, rule } from '@cairn/engine'
import { courtFactSheet } from '../../sources/court-fact-sheet.ts'
import { houseRules } from '../../sources/house-rules.ts'

/** A means or a purpose keeps the door open: part of a definition is never the end of help. */
export const someElements = rule({
  id: 'eu-2011-36/some-elements',
  says: 'Keep the door open on one means or one purpose.',
  when: any(count(1, { group: 'means' }), count(1, { group: 'purpose' })),
  then: 'keep-open',
  cites: [
    houseRules.at('rule 5'),
    courtFactSheet.at('on forced labour and forced prostitution without the three elements'),
  ],
  status: 'house',
})
