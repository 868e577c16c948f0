import type { Invented } from '../invented.ts'
import { inventedCase, inventedPerson } from '../records.ts'

export const childInDanger: Invented = {
  id: 'child-in-danger',
  shows: 'A child alone at night, nothing asked yet.',
  record: inventedCase(inventedPerson(9, { age: { is: 'range', from: 11, to: 14 } }), {
    emergency: ['child-without-carer', 'no-food-or-water', 'no-safe-place-tonight'],
  }),
}
