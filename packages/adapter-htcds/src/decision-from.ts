import { bodies, StatusDecision } from '@cairn/schemas'
import { bodyIn } from './bodies.ts'
import { oneOf } from './person-from.ts'
import type { Reading } from './reading.ts'

/**
 * The decision about status that a file speaks of. The standard has no day and no stage, and joins bodies; without them it
 * is no decision, and what stands there stays beside the record as somebody's word.
 */
export const decisionFrom = (reading: Reading): StatusDecision | undefined => {
  const status = oneOf('vic_TraffickingStatus', reading)
  const body = oneOf('vic_TraffickingStatusDecisionMakingOrg', reading)
  const aside = (): undefined => {
    for (const [field, value] of [
      ['vic_TraffickingStatus', status],
      ['vic_TraffickingStatusDecisionMakingOrg', body],
    ] as const) {
      if (!value) continue
      reading.keep(field, [value.code])
      reading.lose(field, 'no-decision')
    }
    return undefined
  }
  if (!status) return aside()
  const { decided: ask } = reading.options
  const decided = typeof ask === 'function' ? ask(reading.position) : undefined
  const by = decided?.by ?? body?.value.as
  if (!decided || by === undefined || !Object.hasOwn(bodies.labels, by)) {
    reading.say('HTC-207', 'vic_TraffickingStatus', reading.given('vic_TraffickingStatus')[0]?.column)
    return aside()
  }
  if (body && bodyIn(by) !== body.code) {
    reading.say('HTC-216', 'vic_TraffickingStatusDecisionMakingOrg')
    return aside()
  }
  const made = StatusDecision.safeParse({
    schema: 'status-decision@1',
    id: reading.options.fresh(),
    by,
    on: decided.on,
    stage: decided.stage,
    result: status.value.as,
    ...(decided.country === undefined ? {} : { country: decided.country }),
  })
  if (made.success) return made.data
  reading.say('HTC-207', 'vic_TraffickingStatus')
  return aside()
}
