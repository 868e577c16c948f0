import * as z from 'zod'
import { type CrossRule, withRules } from './cross-rule.ts'
import { field } from './field.ts'
import { PlainDate } from './primitives/plain-date.ts'

const shape = z.strictObject({
  made: field(z.enum(['yes', 'no', 'unsure', 'declined']), {
    title: 'Made',
    description: 'Whether an assessment of risk and security was made for the return of this one child.',
    sensitivity: 'sensitive',
    example: 'no',
  }),
  on: field(PlainDate.optional(), {
    title: 'Made on',
    description: 'Day of the assessment. Absent: not known.',
    sensitivity: 'sensitive',
    example: '2026-03-02',
  }),
  changed: field(PlainDate.optional(), {
    title: 'Facts changed on',
    description:
      'Day on which anything that matters for it last changed. Absent: not known, which keeps the return blocked.',
    sensitivity: 'sensitive',
    example: '2026-03-01',
  }),
  finding: field(z.enum(['favourable', 'against', 'unclear', 'unsure', 'declined']).optional(), {
    title: 'Finding',
    description: 'What it says on whether return is in the best interests of the child. Absent: not asked.',
    sensitivity: 'top',
    example: 'unclear',
  }),
})
type Shape = z.infer<typeof shape>
/** The schema of what is known of that assessment, under a name of its own so that declarations stay short. */
export interface ReturnAssessmentSchema extends z.ZodObject<typeof shape.shape, z.core.$strict> {}

const onlyOfOneMade: CrossRule<Shape> = {
  id: 'return-assessment/only-of-one-made',
  says: 'A day and a finding are noted of an assessment that was made.',
  paths: ['/made', '/on', '/finding'],
  broken: ({ made, on, finding }) => [
    ...(made === 'no' && on !== undefined ? [['on']] : []),
    ...(made === 'no' && finding !== undefined ? [['finding']] : []),
  ],
}

/**
 * What is known of the assessment that has to stand before a child returns: whether it was made, when, what it found, and
 * since when the facts are as they are. It decides nothing by itself.
 *
 * @example
 * ```ts
 * import { ReturnAssessment } from '@cairn/schemas'
 *
 * ReturnAssessment.safeParse({ made: 'declined' }).success // => true
 * ReturnAssessment.safeParse({ made: 'no', finding: 'favourable' }).success // => false
 * ```
 */
export const ReturnAssessment: ReturnAssessmentSchema = withRules(shape, [onlyOfOneMade])

/** What is known of the assessment before the return of a child. */
export type ReturnAssessment = z.infer<typeof ReturnAssessment>
