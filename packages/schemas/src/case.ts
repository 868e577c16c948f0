import * as z from 'zod'
import { Answers } from './answers.ts'
import { codeOf } from './code-list.ts'
import { dangers } from './codes/dangers.ts'
import { settings } from './codes/settings.ts'
import { type CrossRule, withRules } from './cross-rule.ts'
import { field } from './field.ts'
import { Person } from './person.ts'
import { Pseudonym } from './primitives/pseudonym.ts'
import { schemaName } from './schema-name.ts'
import { Wish } from './wish.ts'

const shape = z.strictObject({
  schema: schemaName('case@1'),
  pseudonym: field(Pseudonym, {
    title: 'Pseudonym of the case',
    description: 'Random name of the file; it may be the person’s.',
    sensitivity: 'top',
    example: 'k7q2-m9xd-4vht',
  }),
  person: field(Person, {
    title: 'Person',
    description: 'Whom the case is about.',
    sensitivity: 'top',
    example: { schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht' },
  }),
  answers: field(z.array(Answers).max(1000), {
    title: 'Answers',
    description: 'One entry for each conversation, oldest first. Empty: nothing was asked yet.',
    sensitivity: 'top',
    example: [{ schema: 'answers@1', instrument: 'bali-2015', answers: { 'papers-held': 'yes' } }],
  }),
  emergency: field(z.array(codeOf(dangers)).max(20).optional(), {
    title: 'Danger now',
    description: 'What cannot wait. Absent: not asked. An empty list: asked, none told.',
    sensitivity: 'top',
    example: ['no-safe-place-tonight'],
  }),
  wants: field(z.array(Wish).max(100).optional(), {
    title: 'Wants',
    description: 'What the person asks for. Absent: not asked.',
    sensitivity: 'sensitive',
    example: [{ what: 'accommodation' }],
  }),
  agreed: field(z.array(Wish).max(100).optional(), {
    title: 'Agreed to',
    description: 'What the person said yes to. It is not a consent to share: that has a record of its own.',
    sensitivity: 'sensitive',
    example: [{ what: 'be-accompanied' }],
  }),
  saidNo: field(z.array(Wish).max(100).optional(), {
    title: 'Said no to',
    description: 'What the person does not want. A no is not a sign, and may be taken back by the person at any time.',
    sensitivity: 'sensitive',
    example: [{ what: 'police-contact' }],
  }),
  setting: field(codeOf(settings).optional(), {
    title: 'Setting',
    description: 'Inside one country or across borders, where known. Never a condition of help.',
    sensitivity: 'sensitive',
    example: 'domestic',
  }),
})
type Shape = z.infer<typeof shape>

const onePerson: CrossRule<Shape> = {
  id: 'case/one-person',
  says: 'Answers that name a person name the person of the case.',
  paths: ['/person/pseudonym', '/answers/*/pseudonym'],
  broken: ({ person, answers }) =>
    answers.flatMap(({ pseudonym }, position) =>
      pseudonym === undefined || pseudonym === person.pseudonym ? [] : [['answers', position, 'pseudonym']],
    ),
}

const yesOrNo: CrossRule<Shape> = {
  id: 'case/yes-or-no',
  says: 'Nothing stands both under agreed and under said no without the days that tell which came later.',
  paths: ['/agreed/*', '/saidNo/*'],
  broken: ({ agreed = [], saidNo = [] }) =>
    saidNo.flatMap((no, position) =>
      agreed.some((yes) => yes.what === no.what && (yes.on === undefined || no.on === undefined))
        ? [['saidNo', position]]
        : [],
    ),
}

/**
 * `case@1`: one person, what they answered, what they want, and what cannot wait. It holds no finding about the person.
 *
 * @example
 * ```ts
 * import { Case } from '@cairn/schemas/case'
 *
 * const person = { schema: 'person@1', pseudonym: 'k7q2-m9xd-4vht' }
 * Case.safeParse({ schema: 'case@1', pseudonym: 'k7q2-m9xd-4vht', person, answers: [] }).success // => true
 * ```
 */
export const Case = withRules(shape, [onePerson, yesOrNo])

/** A case, as `case@1`. */
export type Case = z.infer<typeof Case>
