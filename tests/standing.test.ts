// What a reviewer is told of counts, lines and the nearest one, over every instrument and its worked cases.
import { type Answer, type Answers, answersOf, compile, type RuleSet } from '@cairn/engine'
import { screen, standing } from '@cairn/screening'
import { describe, expect, test } from 'vitest'
import { published } from './asking.ts'

const all = await published()

describe.each(all)('$set.id', ({ set, examples }) => {
  const told = examples.flatMap((one) => Object.values(one.cases).map((example) => answersOf(set, example)))
  const { pack, decide } = compile(set as RuleSet)
  const order = Object.keys(set.outcomes)
  const rank = (answers: Answers<string>) => order.indexOf(decide(pack(answers).masks))
  const and = (answers: Answers<string>, signs: readonly string[]) => ({
    ...answers,
    ...Object.fromEntries(signs.map((fact): [string, Answer] => [fact, 'yes'])),
  })

  test('what the nearest rule lacks is enough, and one sign fewer never is', () => {
    for (const answers of told) {
      const { nearest } = standing(answers, set)
      const open = Object.keys(set.facts).filter((fact) => {
        const answer = answers[fact]
        return (
          set.facts[fact]?.kind === 'sign' && (answer === undefined || answer === 'unsure' || answer === 'not-asked')
        )
      })
      const better = nearest ? order.indexOf(nearest.gives) : 0
      if (nearest) {
        expect(open).toEqual(expect.arrayContaining([...nearest.lacks]))
        expect(rank(and(answers, nearest.lacks))).toBeLessThanOrEqual(better)
        expect(better).toBeLessThan(rank(answers))
      }
      const most = Math.min(2, nearest ? nearest.lacks.length - 1 : 2)
      const reached = nearest ? better : rank(answers) - 1
      if (most >= 1) for (const a of open) expect(rank(and(answers, [a])), a).toBeGreaterThan(reached)
      if (most >= 2)
        open.forEach((a, i) => {
          for (const b of open.slice(i + 1)) expect(rank(and(answers, [a, b]))).toBeGreaterThan(reached)
        })
    }
  })

  test('counts by grade add up to those of the group, and lines say what the rules do', () => {
    for (const answers of told) {
      const { byGrade, lines } = standing(answers, set)
      const { tallies, outcome } = screen(answers, set)
      const weakest = set.grades.at(-1)
      for (const group of Object.keys(set.groups)) {
        const counted = weakest === undefined ? undefined : byGrade[group]?.[weakest]
        if (counted) expect(counted).toEqual(tallies[group])
      }
      const most = set.rules.filter(({ then }) => then === order[0]).map(({ id }) => id)
      const states = lines.flatMap(({ id, state }) => (most.includes(id) ? [state] : []))
      if (states.includes('reached')) expect(outcome).toBe(order[0])
      if (outcome === set.otherwise) expect(new Set(states)).toEqual(new Set(['not-reached']))
    }
  })
})
