import type { NotEncoded } from '@cairn/engine'

/** What of the source is not here, and why. */
export const notEncoded: readonly NotEncoded[] = [
  {
    what: 'The order: penalties are looked for only after a sign of the three lists.',
    why: 'A person tells in their own order, and a threat alone already keeps the door open.',
  },
  {
    what: 'What audits look at beside these questions: records, premises, contracts, age of workers.',
    why: 'It is work in a company, with access that somebody who helps one person does not have.',
  },
  {
    what: 'Benchmarks of fair recruitment and employment.',
    why: 'They measure a company. Where one is not met, that alone says nothing of one person.',
  },
  {
    what: 'Child labour.',
    why: 'The tool treats it apart. A person who may be a child goes to child protection first, whatever the work.',
  },
]
