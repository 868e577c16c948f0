import { advise, compile } from '@cairn/engine'
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { standing } from './index.ts'
import { example } from './standing-example.ts'

const value = fc.constantFrom('yes', 'no', 'maybe')
const some = fc.oneof(
  fc.constantFrom('yes', 'no', 'unsure', 'declined', 'not-asked', 'maybe', 7, null, undefined),
  fc.record(
    {
      oneOf: fc.oneof(fc.array(value, { maxLength: 3 }), fc.constant(null)),
      why: fc.constantFrom('unsure', 'declined', 'not-asked', 'maybe'),
    },
    { requiredKeys: [] },
  ),
)
const records = fc.record({ locked: some, beaten: some, hours: some, pay: some, alone: some, age: some })
const { pack, tally } = compile(example)

test.prop([records])('S-02 an answer outside the list, or none at all, is read as the engine reads it', (told) => {
  const { work } = standing(told as never, example).byGrade
  // Every sign of the group has a grade, and the one disputed grade goes no lower: the weakest grade counts them all.
  expect(Object.values(work).at(-1)).toEqual(tally(pack(told as never).masks).work)
})

test.prop([records])('S-03 the nearest rule lacks only what is open and was not declined', (told) => {
  const { ask } = advise(told as never, example)
  for (const fact of standing(told as never, example).nearest?.lacks ?? []) expect(ask).toContain(fact)
})
