import type { NotEncoded } from '@cairn/engine'

/** What of the source is not here, and why. */
export const notEncoded: readonly NotEncoded[] = [
  {
    what: 'The two lists on sexual exploitation.',
    why: 'Their grades were not seen, and even how many items they have is not known. Somebody has to read the printed tables.',
  },
  {
    what: 'What each item means in detail.',
    why: 'Two further papers define the items. They were not read; the short words here are ours.',
  },
  {
    what: 'Exploitation through crime, removal of organs, marriage, adoption or surrogacy.',
    why: 'The conditions of work have no item for them. Another instrument has to ask, and no referral may wait for this one.',
  },
  {
    what: 'The answers of the survey below its last row.',
    why: 'They sort a population for statistics. For one person each of them is a reason to keep the door open.',
  },
  {
    what: 'The first grades, before the second round.',
    why: 'The lists as printed hold the second. In one place the running text and the table were reported to differ; the table is followed.',
  },
  {
    what: 'When one of the five dimensions of means is there.',
    why: 'For a child no means is needed, so it changes no answer. The rule is the same as in the list for adults.',
  },
]
