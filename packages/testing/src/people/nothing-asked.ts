import type { Invented } from '../invented.ts'
import { inventedCase, inventedPerson } from '../records.ts'

export const nothingAsked: Invented = {
  id: 'nothing-asked',
  shows: 'Somebody about whom nothing is known yet, not even an age.',
  record: inventedCase(inventedPerson(10)),
}
