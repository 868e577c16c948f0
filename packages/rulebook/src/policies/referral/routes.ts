import { ruleSet } from '@cairn/engine'
import { within } from '../within.ts'
import { routeFacts } from './route-facts.ts'
import {
  adultElsewhere,
  adultIreland,
  adultNow,
  adultThrough,
  childElsewhere,
  childNow,
  childThrough,
} from './route-rules.ts'
import { emitted } from './routes.emitted.ts'
import { type System, systems } from './systems.ts'

export type { Duty, System } from './systems.ts'

/**
 * `referral-routes`: which way a referral to the national system goes.
 *
 * @example
 * ```ts
 * import { advise } from '@cairn/engine'
 * import { routeRules } from '@cairn/rulebook/referral-routes'
 *
 * advise({ place: 'scotland', age: 'adult', agrees: 'yes' }, routeRules).outcome // => 'through-first-responder'
 * advise({ place: 'scotland', age: 'adult', agrees: 'declined' }, routeRules).outcome // => 'other-help'
 * advise({ place: 'scotland', age: 'unsure' }, routeRules).outcome // => 'child-through-first-responder'
 * ```
 */
export const routeRules = ruleSet({
  id: 'referral-routes',
  version: '0.1.0',
  title: 'Ways to the national system of referral',
  says: 'An adult has to agree. A child, or who may be one, is kept safe first and needs no consent. Who is no first responder goes through one.',
  saysNot:
    'It does not say whether somebody should be referred, nor what the State will find. Help never waits for it and does not depend on it.',
  concerns:
    'Nationals, citizens of the Union and nationals of other countries alike: the systems that were read make no difference.',
  inForce: { from: '2024-10-20' },
  reading: 'none yet',
  facts: routeFacts,
  outcomes: {
    'refer-child-now': 'Keep the child safe first, tell the local authority, and refer to the national system now.',
    'child-through-first-responder':
      'Keep the child safe first, and go to a first responder now; no consent is needed.',
    'bring-in-child-protection': 'Bring in child protection of the place now; it finds whoever speaks for the child.',
    'refer-with-consent': 'Refer to the national system; the person agreed.',
    'through-first-responder': 'Go to a first responder together, who refers; the person agreed.',
    'through-body-in-charge': 'Find out which body is in charge here today and go to it together; the person agreed.',
    'explain-and-ask': 'Explain what a referral brings and what it does not, and ask; help goes on meanwhile.',
    'other-help': 'Help with what the person needs; the question can be opened again at any time.',
  },
  whileOpen: 'explain-and-ask',
  otherwise: 'other-help',
  rules: [childNow, childThrough, childElsewhere, adultNow, adultThrough, adultIreland, adultElsewhere],
  notEncoded: [
    {
      what: 'The notification that public bodies of England and Wales make about an adult who does not agree.',
      why: 'It is never for a Society to make. The row of the place says who does, and that it identifies nobody.',
    },
    {
      what: 'Which arrangement holds in Ireland until Part 3 of Act 28 of 2024 is commenced.',
      why: 'No commencement was found, and the older arrangement was not read.',
    },
    {
      what: 'The systems of other States.',
      why: 'They were not read far enough to say who may refer. The floor of the Convention is shown instead.',
    },
  ],
  fingerprint: emitted,
})

/**
 * The rules with the systems they speak of, for `route` of `@cairn/referral`. A row that was read longer ago than the
 * months named here is shown as old.
 *
 * @example
 * ```ts
 * import { referralRoutes } from '@cairn/rulebook/referral-routes'
 *
 * referralRoutes.systems.map(({ place }) => place) // => ['GB-EAW', 'GB-SCT', 'GB-NIR', 'IE', '*']
 * ```
 */
export const referralRoutes: {
  readonly rules: typeof routeRules
  readonly systems: readonly System[]
  readonly oldAfterMonths: number
  readonly partOf: Readonly<Record<string, string>>
} = /* @__PURE__ */ Object.freeze({ rules: routeRules, systems, oldAfterMonths: 12, partOf: within })
