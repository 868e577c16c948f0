import { anyUnknown, choice, presume } from '@cairn/engine'
import { houseRules } from '../../sources/house-rules.ts'
import { whoInterviews } from '../../sources/who-interviews.ts'

const rule9 = houseRules.at('rule 9')
/** Each reads as missing until somebody knows that it is there. */
const missing = <const Value extends string>(as: Value, says: string) =>
  presume({ as, if: anyUnknown, says, cites: [rule9], status: 'house' })

/** Five things that have to be there before the first question. */
export const gate = {
  place: choice(['private', 'overheard'], {
    says: 'Whether the place is private, so that nobody else can listen.',
    unknown: missing('overheard', 'Taken as overheard, because nobody knows it to be private.'),
    sensitivity: 'low',
    cites: [rule9, whoInterviews.at('principle 5')],
    status: 'house',
  }),
  interpreting: choice(['fit', 'unfit'], {
    says: 'Whether an interpreter is there who is fit for this and has no part in it, or none is needed.',
    unknown: missing('unfit', 'Taken as unfit, because nobody knows the interpreter to be fit.'),
    sensitivity: 'low',
    cites: [rule9, whoInterviews.at('principle 4')],
    status: 'house',
    note: 'Kin, an employer, and anybody who may be involved are unfit.',
  }),
  agreement: choice(['given', 'open'], {
    says: 'Whether the person agreed to talk, knowing what it is for and that every question may be skipped.',
    unknown: missing('open', 'Taken as not given yet, because the person has not said so.'),
    sensitivity: 'low',
    cites: [rule9, whoInterviews.at('principle 6')],
    status: 'house',
    note: 'Help with what is needed does not depend on it.',
  }),
  directory: choice(['fresh', 'stale'], {
    says: 'Whether there is a fresh directory of services, so that nothing is promised that cannot be given.',
    unknown: missing('stale', 'Taken as stale, because nobody knows it to be fresh.'),
    sensitivity: 'low',
    cites: [rule9, whoInterviews.at('principle 3')],
    status: 'house',
    note: 'How old is still fresh is for the Society to set.',
  }),
  'emergency-plan': choice(['ready', 'missing'], {
    says: 'Whether everybody on duty knows what to do in an emergency.',
    unknown: missing('missing', 'Taken as missing, because nobody knows it to be ready.'),
    sensitivity: 'low',
    cites: [rule9],
    status: 'house',
  }),
} as const
