import type { NotEncoded } from '@cairn/engine'

const why =
  'The items were counted but not noted when the guide was read. Somebody with the guide has to read them in section 3.3; until then there is one sign for the heading.'

/** What of the guide is not here, and why. */
export const notEncoded: readonly NotEncoded[] = [
  { what: 'The five items under threats.', why },
  { what: 'The three items under signs of force.', why },
  { what: 'The seven items under coercion.', why },
  { what: 'The items under abduction, whose number is not known.', why },
  { what: 'The items under deception, on about eight subjects.', why },
  { what: 'The nine items under abuse of power or of vulnerability.', why },
  { what: 'The one item under payments.', why },
  { what: 'The eight items on travel.', why },
  { what: 'The three items on behaviour.', why },
  { what: 'The four items on the body.', why },
  { what: 'The nine items on pay and contract.', why },
  { what: 'The five items on safety and health at work.', why },
  { what: 'The four items on movement and premises.', why },
  {
    what: 'Which age the guide means by under age.',
    why: 'It was not noted. The three signs on age leave it to the worker and to the law of the place; an age in doubt is read as a child wherever age is asked.',
  },
  {
    what: 'That signs of exploitation are more reliable, and a mix of kinds better than one kind.',
    why: 'The guide sets no weights. The house rule follows it only in that means and circumstances alone do not lead to an offer.',
  },
  {
    what: 'The steps from a first contact to a decision by an authority.',
    why: 'Identification belongs to the State; the set ends with the next step of a worker.',
  },
]
