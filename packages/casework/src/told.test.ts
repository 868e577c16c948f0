import type { Answers } from '@cairn/schemas/answers'
import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

const at = '2026-03-01'
const talk = (answers: Answers['answers'], refusals?: Answers['refusals']): Answers => ({
  schema: 'answers@1',
  instrument: 'any',
  answers,
  ...(refusals && { refusals }),
})
const heard = (...answers: (Answers['answers'][string] | undefined)[]) =>
  told(answers.map((answer) => talk(answer === undefined ? {} : { fact: answer }))).answers['fact']

describe('S-02: unknown, unsure, declined and not asked stay four things over several conversations', () => {
  test.each<[string, Parameters<typeof heard>, unknown]>([
    ['one conversation', ['unsure'], 'unsure'],
    ['nothing, then nothing', [undefined, undefined], undefined],
    ['a blank never takes the place of an answer', ['yes', 'not-asked'], 'yes'],
    ['nor does being unsure', ['no', 'unsure'], 'no'],
    ['nor does declining', ['yes', 'declined'], 'yes'],
    ['an answer takes the place of a blank', ['unsure', 'no'], 'no'],
    ['unsure says more than not asked', ['unsure', 'not-asked'], 'unsure'],
    ['declining is kept', ['declined', 'not-asked'], 'declined'],
    ['a yes is not taken back', ['yes', 'no'], 'yes'],
    ['a yes may come later', ['no', 'yes'], 'yes'],
    ['two other answers are not sure', ['mine', 'yours'], 'unsure'],
    ['two other answers, and then a yes', ['no', 'yours', 'yes'], 'yes'],
    ['a whole answer takes the place of a part', [{ from: 3, to: 5, why: 'unsure' }, 4], 4],
    ['a part does not take the place of a whole answer', [4, { from: 3, to: 5, why: 'unsure' }], 4],
    [
      'a later part takes the place of an earlier one',
      [
        { from: 3, why: 'unsure' },
        { from: 4, why: 'unsure' },
      ],
      { from: 4, why: 'unsure' },
    ],
    ['the rest was declined', ['declined', { from: 3, why: 'unsure' }], { from: 3, why: 'declined' }],
  ])('%s', (_, answers, answer) => {
    expect(heard(...answers)).toEqual(answer)
  })

  test('what changed is named', () => {
    const both = told([talk({ one: 'yes', two: 'no', three: 'no' }), talk({ one: 'no', two: 'no', three: 'unsure' })])
    expect(both.changed).toEqual(['one'])
  })
})

describe('S-03: a refusal stays until it was opened again', () => {
  test('in the next conversation too', () => {
    expect(told([talk({}, [{ fact: 'fact', at }]), talk({ fact: 'unsure' })]).answers).toEqual({ fact: 'declined' })
  })

  test('opened again by the person', () => {
    const opened = talk({ fact: 'unsure' }, [{ fact: 'fact', at, reopened: { by: 'person', reason: 'Came back.' } }])
    expect(told([talk({ fact: 'declined' }), opened]).answers).toEqual({ fact: 'unsure' })
  })

  test('and declined again', () => {
    const opened = talk({ fact: 'declined' }, [{ fact: 'fact', at, reopened: { by: 'person', reason: 'Came back.' } }])
    expect(told([talk({ fact: 'declined' }), opened]).answers).toEqual({ fact: 'declined' })
  })
})

test('names of facts that programs use for themselves do no harm', () => {
  const answers = JSON.parse('{"__proto__":"yes","constructor":"no"}')
  expect(Object.entries(told([talk(answers), talk(answers)]).answers)).toEqual([
    ['__proto__', 'yes'],
    ['constructor', 'no'],
  ])
})
