import { all, yes } from '@cairn/engine'
import { cets197 } from '../../sources/cets-197.ts'
import { alone, children, foreigners } from './facts.ts'
import { clockOf, days } from './reflection.ts'
import { right } from './right.ts'
import type { RightRow } from './row.ts'

const at = (...[first, ...pins]: [string, ...string[]]) =>
  [cets197.at(`article ${first}`), ...pins.map((pin) => cets197.at(`article ${pin}`))] as const
const everyone = 'Everybody on reasonable grounds, nationals too.'
const row = (
  topic: string,
  says: string,
  pin: string,
  whom: string,
  concerns: RightRow['concerns'],
  more: Partial<RightRow> = {},
): RightRow =>
  right({
    id: `council-of-europe/${topic}`,
    place: 'council-of-europe',
    says,
    whom,
    concerns,
    inForce: { from: '2008-02-01' },
    cites: at(pin),
    status: 'read-in-source',
    ...more,
  })

/** What the Council of Europe Convention asks of every State that joined it. */
export const councilOfEurope = [
  row(
    'help',
    'A safe place, food and clothes, care of mind and body in an emergency, an interpreter, information, help in proceedings; school for children.',
    '12(1)',
    everyone,
    'everybody',
  ),
  row('safety', 'Safety and protection needs are taken into account.', '12(2)', everyone, 'everybody'),
  row('help-without-witnessing', 'Help does not depend on acting as a witness.', '12(6)', everyone, 'everybody'),
  row(
    'help-by-agreement',
    'Help is given with agreement and information, with regard to people who need special care.',
    '12(7)',
    everyone,
    'everybody',
  ),
  row(
    'further-health',
    'For those who live in the country lawfully and lack means: further medical help.',
    '12(3)',
    'Everybody who lives in the country lawfully, nationals too.',
    yes('lawfully-present'),
  ),
  row(
    'work-and-training',
    'For those who live in the country lawfully: access to work, training and education.',
    '12(4)',
    'Everybody who lives in the country lawfully, nationals too.',
    yes('lawfully-present'),
  ),
  row('legal-help', 'Information, legal help and compensation.', '15', everyone, 'everybody'),
  row(
    'privacy',
    'Private life is protected; the identity of a child is not made public, save exceptionally to trace family or for its well-being.',
    '11',
    everyone,
    'everybody',
  ),
  row(
    'child-presumed',
    'Treated as a child, with special protection, while the age is uncertain and there is reason to believe it is under 18.',
    '10(3)',
    'Children, and everybody whose age is uncertain; nationals too.',
    children,
  ),
  row(
    'guardian',
    'A guardian, organisation or authority that acts in the best interests of the child; family is looked for if that is in its best interests.',
    '10(4)',
    'Children without a parent or carer, nationals too.',
    alone,
  ),
  row(
    'identification',
    'No removal until identification is complete, and help meanwhile.',
    '10(2)',
    'People who are not nationals, on reasonable grounds.',
    foreigners,
  ),
  row(
    'reflection',
    'A recovery and reflection period of at least 30 days: no removal, stay is authorised, and help.',
    '13',
    'People who are not nationals, on reasonable grounds.',
    foreigners,
    {
      clocks: [
        {
          rule: clockOf(
            'council-of-europe/reflection',
            'The floor of the Convention.',
            'period-begins',
            days(30, 'floor'),
            at('13(1)'),
            'read-in-source',
          ),
        },
      ],
      endings: [
        {
          says: 'Public order, or a claim made improperly: the authority decides, nobody else.',
          cites: at('13(3)'),
          status: 'read-in-source',
        },
      ],
    },
  ),
  row(
    'permit',
    'A renewable residence permit where the personal situation or cooperation asks for it; for a child by its best interests.',
    '14',
    'People who are not nationals.',
    foreigners,
  ),
  row(
    'return',
    'Return with regard to rights, safety and dignity, and preferably by own choice.',
    '16',
    'People who are not nationals.',
    foreigners,
  ),
  row(
    'return-of-a-child',
    'No return of a child where an assessment of risk and security shows that it is against its best interests.',
    '16(7)',
    'Children who are not nationals.',
    all(children, foreigners),
  ),
]
