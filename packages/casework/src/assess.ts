import type { RuleSet } from '@cairn/engine'
import type { Preparation } from '@cairn/readiness'
import type { Answers } from '@cairn/schemas/answers'
import type { Case } from '@cairn/schemas/case'
import { readAge } from './age-reading.ts'
import type { Assessment, Heard } from './assessment.ts'
import { dangerNow } from './danger.ts'
import { type HelpOptions, help } from './help-reading.ts'
import { readinessOf } from './readiness-reading.ts'
import { type RightsOptions, rightsOf } from './rights-reading.ts'
import { type RiskOptions, risks } from './risk-reading.ts'
import { type Spoken, screened } from './screened.ts'

/** What {@link assess} decides from. A question without its rules is not looked at, and the result says so. */
export type Instruments = {
  /** Sets of questions with their rules. Conversations are screened with the set they name; where none is, the first counts. */
  readonly instruments: readonly RuleSet[]
  /** The same questions as they can be spoken to the person, where somebody wrote them. */
  readonly spoken?: readonly Spoken[]
  /** The calendar date (`YYYY-MM-DD`) of today, for ages that were noted with a date. */
  readonly today?: string
  /** What risks are reviewed by. */
  readonly risk?: RiskOptions
  /** The directory of services, and how it is read. */
  readonly help?: HelpOptions
  /** The rows of rights, and where. */
  readonly rights?: RightsOptions
  /** What `prepare` of `@cairn/readiness` gave for the organisation: once for all its cases. */
  readonly readiness?: Preparation
}

/**
 * Puts one case through every question whose rules are given. What is not looked at is in the result with its protective
 * reading, never as if it were done.
 *
 * @param record - a case, or the answers of one conversation, as read by `@cairn/schemas`
 * @param options - the sets of questions to screen with, today's date, and the rules of each question after it
 * @returns plain data, for {@link sheet}, for a program or for a file
 *
 * @example
 * ```ts
 * import { assess } from '@cairn/casework'
 * import { bali2015 } from '@cairn/rulebook/bali-2015'
 *
 * const assessment = assess(
 *   { schema: 'answers@1', instrument: 'bali-2015', answers: { 'misled-about-work': 'yes' } },
 *   { instruments: [bali2015] },
 * )
 * assessment.screening[0]?.advice.outcome // => 'offer-help'
 * assessment.age // => 'not-asked'
 * assessment.risk[0] // => { bearer: 'person', level: 'high', assessed: false }
 * ```
 */
export function assess(record: Case | Answers, options: Instruments): Assessment {
  const { instruments, spoken = [], today } = options
  const one = record.schema === 'case@1' ? record : undefined
  const conversations = record.schema === 'case@1' ? record.answers : [record]
  const { pseudonym } = record
  const danger = dangerNow(one?.emergency)
  const screening = instruments.flatMap((set, i) => {
    const own = conversations.filter(({ instrument }) => instrument === set.id)
    // Where no conversation fits any set, the first says what could be asked.
    const first = i === 0 && !conversations.some((one) => instruments.some(({ id }) => id === one.instrument))
    const asks = spoken.find(({ instrument }) => instrument === set.id)?.asks ?? {}
    return own.length > 0 || first ? [screened(own, set, asks)] : []
  })
  const noted = readAge(one?.person.age, today)
  const age = noted !== 'child' && screening.some(({ mayBeChild }) => mayBeChild) ? 'may-be-child' : noted
  return {
    schema: 'assessment@1',
    ...(pseudonym !== undefined && { pseudonym }),
    age,
    danger,
    wants: heard(one?.wants),
    agreed: heard(one?.agreed),
    saidNo: heard(one?.saidNo),
    ...(one?.person.languages && { languages: one.person.languages }),
    ...(one?.person.reads && { reads: one.person.reads }),
    interpreter: interpreterOf(conversations.at(-1)),
    screening,
    unscreened: conversations.flatMap(({ instrument }, i) =>
      instruments.some(({ id }) => id === instrument) ? [] : [i],
    ),
    risk: risks(one, danger, age, options.risk),
    services: options.help ? help(one, age, options.help) : { state: 'not-looked-at', reads: 'nothing-may-be-told' },
    rights: options.rights
      ? rightsOf(one, age, options.rights)
      : { state: 'not-looked-at', reads: 'nothing-is-refused' },
    readiness: options.readiness ? readinessOf(options.readiness) : { state: 'not-looked-at', reads: 'not-there' },
  }
}

/** Codes only: what the person said in their own words stays in the record. */
function heard(wishes: Case['wants']): Heard {
  return wishes === undefined
    ? { state: 'not-asked' }
    : { state: 'asked', what: [...new Set(wishes.map(({ what }) => what))] }
}

function interpreterOf(last: Answers | undefined): Assessment['interpreter'] {
  if (!last?.interpreter) return 'not-noted'
  const { how, tie } = last.interpreter
  if (how === 'none') return 'none'
  return how !== 'companion' && tie === 'none-found' ? 'no-tie-found' : 'may-be-involved'
}
