import type { NotEncoded } from '@cairn/engine'

/** What of the choice of a set is not here, and why. */
export const whichInstrumentNotEncoded: readonly NotEncoded[] = [
  {
    what: 'qyit-2019, raft-2021 and greenbaum-6.',
    why: 'Their items belong to others, each was tried in one kind of place only, and one is for clinical staff with children. Whoever has the right to use one, in its place, chooses it.',
  },
  {
    what: 'dol-comply-chain and ilo-forced-labour-11.',
    why: 'They ask about work too, for companies and for inspectors. A Society that prefers one puts it where icls-2018-forced-labour stands.',
  },
  {
    what: 'The two ilo-delphi-2009 lists.',
    why: 'They are experimental: the printed tables were not read. Whoever reads off with them does it knowing that; the list for children is for trained child staff.',
  },
  {
    what: 'Which definition is law at a place and on a day.',
    why: 'It was not read for each State. Reading off names four texts; the Society knows which of them its State is bound by, and the dated versions say which was in force.',
  },
  {
    what: 'Which languages a set can be asked in.',
    why: 'Words ship when a named role has read them, and none has yet. Until then the Society decides what its workers may read out.',
  },
]
