import { type Answers, advise } from '@cairn/engine'
import { describe, expect, test } from 'vitest'
import { instruments } from '../../catalogue.ts'
import { setsToOpen, whichInstrument } from './which-instrument.ts'

const unknown = ['not-asked', 'unsure', 'declined'] as const
const spoken = { age: 'adult', speaking: 'with-the-person', told: 'more' } as const
const opens = (answers: Answers) => advise({ ...spoken, ...answers } as Answers, whichInstrument).outcome
const everything = ['with-the-person', 'from-notes', ...unknown].flatMap((speaking) =>
  ['work-only', 'more', ...unknown].map((told) => ({ speaking, told })),
)

describe('which-instrument', () => {
  test('S-04 opens no set with anybody who may be a child, whatever else is known', () => {
    for (const age of ['child', ...unknown])
      for (const rest of everything) expect(setsToOpen[opens({ age, ...rest })]).toEqual([])
  })

  test('every other way opens a set', () => {
    for (const rest of everything) expect(setsToOpen[opens(rest)].length).toBeGreaterThan(0)
  })

  test('S-02 what is unknown never narrows: the list on work needs all three answers', () => {
    expect(opens({ told: 'work-only' })).toBe('work-list')
    for (const why of unknown) {
      expect(opens({ told: why })).toBe('general-list')
      expect(opens({ told: 'work-only', speaking: why })).not.toBe('work-list')
      expect(opens({ told: 'work-only', age: why })).not.toBe('work-list')
    }
  })

  test('asks nothing of a person who would rather not talk', () => {
    for (const told of ['work-only', 'more', ...unknown]) expect(opens({ speaking: 'declined', told })).toBe('read-off')
  })

  test('names in each sentence the sets that it opens, and these are there', () => {
    for (const [outcome, ids] of Object.entries(setsToOpen))
      for (const id of ids) {
        expect(Object.keys(instruments)).toContain(id)
        expect(whichInstrument.outcomes[outcome as keyof typeof setsToOpen]).toContain(id.replace(/-as-amended.*/, ''))
      }
  })
})
