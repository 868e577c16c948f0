import type { Invented } from './invented.ts'
import { adult } from './people/adult.ts'
import { ageInDoubt } from './people/age-in-doubt.ts'
import { allTold } from './people/all-told.ts'
import { changed } from './people/changed.ts'
import { child } from './people/child.ts'
import { childInDanger } from './people/child-in-danger.ts'
import { childReturn } from './people/child-return.ts'
import { emergency } from './people/emergency.ts'
import { fromAbroad } from './people/from-abroad.ts'
import { household } from './people/household.ts'
import { languages } from './people/languages.ts'
import { national } from './people/national.ts'
import { nothingAsked } from './people/nothing-asked.ts'
import { nowhere } from './people/nowhere.ts'
import { partial } from './people/partial.ts'
import { refusals } from './people/refusals.ts'
import { withdrawn } from './people/withdrawn.ts'

/**
 * Invented people: adult, child, age in doubt, a broken-off interview, refusals, somebody at home in their own country,
 * several languages, an emergency, and what lies between. Nobody in them exists; every pseudonym shows it.
 *
 * @example
 * ```ts
 * import { inventedCases } from '@cairn/testing'
 *
 * inventedCases.map(({ id }) => id) // => [
 * //   'adult', 'child', 'age-in-doubt', 'partial', 'refusals', 'household', 'languages', 'emergency',
 * //   'child-in-danger', 'nothing-asked', 'all-told', 'changed', 'consent-withdrawn',
 * //   'nowhere-to-go', 'national', 'from-abroad', 'child-return',
 * // ]
 * ```
 */
export const inventedCases: readonly Invented[] = [
  adult,
  child,
  ageInDoubt,
  partial,
  refusals,
  household,
  languages,
  emergency,
  childInDanger,
  nothingAsked,
  allTold,
  changed,
  withdrawn,
  nowhere,
  national,
  fromAbroad,
  childReturn,
]
