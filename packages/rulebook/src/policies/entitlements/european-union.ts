import { all, any, yes } from '@cairn/engine'
import { directive201136 } from '../../sources/directive-2011-36.ts'
import { directive20241712 } from '../../sources/directive-2024-1712.ts'
import { children } from './facts.ts'
import { right } from './right.ts'
import type { RightRow } from './row.ts'

const everyone = 'Everybody on reasonable grounds, nationals too.'
const row = (
  topic: string,
  says: string,
  pin: string,
  concerns: RightRow['concerns'] = 'everybody',
  whom: string = everyone,
): RightRow =>
  right({
    id: `eu/${topic}`,
    place: 'eu',
    says,
    whom,
    concerns,
    inForce: { from: '2013-04-06' },
    cites: [directive201136.at(`article ${pin}`)],
    status: 'read-in-source',
    note: 'The day is the one by which States had to carry the directive out.',
  })

/** What the law of the Union asks of States. */
export const europeanUnion = [
  row(
    'help',
    'Help before, during and for a time after proceedings: a safe place, material help, medical and psychological care, advice, an interpreter.',
    '11(1) to (5)',
  ),
  row('help-without-cooperation', 'Help does not depend on cooperation in proceedings.', '11(3)'),
  row(
    'special-needs',
    'Special needs are attended to: pregnancy, health, disability, a disorder of the mind, serious violence.',
    '11(7)',
  ),
  row('legal-help', 'Legal advice and representation.', '12(2)'),
  row(
    'protection',
    'Protection on an assessment of the risks of this one person, and no needless repeated interviews, visual contact or questions on private life.',
    '12(3) and (4)',
  ),
  row('prosecution', 'The State may leave unpunished what somebody was compelled to do.', '8'),
  row('compensation', 'Access to compensation.', '17'),
  row(
    'child-presumed',
    'Presumed a child while the age is uncertain and there is reason to believe it is under 18.',
    '13(2)',
    children,
    'Children, and everybody whose age is uncertain; nationals too.',
  ),
  row(
    'child-assessment',
    'An assessment of this one child, and education within a reasonable time, also for children of the person.',
    '14(1)',
    children,
    'Children, nationals too.',
  ),
  row(
    'guardian',
    'A guardian for a child who is alone, or whose parents cannot stand for it because interests conflict.',
    '14(2) and 16',
    all(children, any(yes('unaccompanied'), yes('parents-in-conflict'))),
    'Children who are alone, or whose interests conflict with those of the parents; nationals too.',
  ),
  row(
    'child-interviews',
    'Interviews of a child without delay, few, in a suitable place, by trained and the same people, accompanied; they may be recorded.',
    '15',
    children,
    'Children, nationals too.',
  ),
  row(
    'lasting-solution',
    'A lasting solution for a child who is alone, by its best interests.',
    '16',
    all(children, yes('unaccompanied')),
    'Children who are alone, nationals too.',
  ),
  right({
    id: 'eu/prosecution-widened',
    place: 'eu',
    says: 'The State may leave unpunished also other unlawful acts that somebody was compelled to do.',
    whom: everyone,
    concerns: 'everybody',
    inForce: { from: '2026-07-15' },
    cites: [directive20241712.at('on leaving acts unpunished')],
    status: 'secondary',
    note: 'The text was not read. The day is the one by which States had to carry it out.',
  }),
]
