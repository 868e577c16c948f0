import { test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { deciding } from '../check.ts'
import { advise } from '../compile.ts'
import { randomAnswers, randomSet, randomTable } from '../random-set.ts'

test.prop([randomSet, randomAnswers])('the outcome and what is possible are those of `advise`', (set, answers) => {
  const { outcome, possible } = advise(answers, set)
  expect(deciding(set)(answers)).toEqual({ outcome, possible })
})

test.prop([randomTable, randomAnswers])('in a table too', (set, answers) => {
  const { outcome, possible } = advise(answers, set)
  expect(deciding(set)(answers)).toEqual({ outcome, possible })
})
