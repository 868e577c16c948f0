import { describe, expect, test } from 'vitest'
import { type Diagrams, diagrams, maxCells, type Node } from './diagram.ts'

const atLeast = (made: Diagrams, n: number, parts: readonly Node[]): Node => {
  const sums = Array.from({ length: n + 1 }, (_, i) => made.value(i === 0 ? 1 : 0))
  for (const part of parts.toReversed())
    for (let i = n; i > 0; i--) sums[i] = made.choose(part, sums[i - 1] as Node, sums[i] as Node)
  return sums[n] as Node
}

describe('functions as shared graphs', () => {
  test('the same function is the same node, however it was made', () => {
    const made = diagrams([2, 2, 3])
    const [a, b, c] = [made.literal(0, 2), made.literal(1, 2), made.literal(2, 0b101)]
    const never = made.value(0)
    const and = (x: Node, y: Node) => made.choose(x, y, never)
    const or = (x: Node, y: Node) => made.choose(x, made.value(1), y)
    expect(and(a, or(b, c))).toBe(or(and(a, b), and(c, a)))
    expect(and(a, b)).not.toBe(or(a, b))
    expect(made.merge('or', a, b, Math.max)).toBe(or(a, b))
  })

  test('interchangeable facts are counted: 60 of them take as many steps as pairs, not subsets', () => {
    const made = diagrams(Array.from({ length: 60 }, () => 2))
    const parts = Array.from({ length: 60 }, (_, v) => made.literal(v, 2))
    const node = atLeast(made, 30, parts)
    expect(node).toBe(atLeast(made, 30, parts.toReversed()))
    expect(made.support(node).size).toBe(60)
  })

  test('what is reached respects what is possible', () => {
    const made = diagrams([2, 3])
    const node = made.choose(
      made.literal(0, 2),
      made.value(5),
      made.choose(made.literal(1, 4), made.value(6), made.value(7)),
    )
    expect([...made.values(node)].sort()).toEqual([5, 6, 7])
    expect([...made.values(node, [1, 3])]).toEqual([7])
    expect([...made.values(node, [3, 4])].sort()).toEqual([5, 6])
    expect(made.values(made.fix(node, 0, 1))).toEqual(new Set([5]))
  })

  test('the cheapest way to a value names only what it needs', () => {
    const made = diagrams([2, 2, 2])
    const two = atLeast(made, 2, [made.literal(0, 2), made.literal(1, 2), made.literal(2, 2)])
    const cost = (_: number, at: number) => at
    expect([...(made.cheapest(two, 1, cost) ?? [])].filter(([, at]) => at === 1)).toHaveLength(2)
    expect(made.cheapest(two, 3, cost)).toBeUndefined()
  })

  test('a question that takes too many steps is given up, and the next one starts afresh', () => {
    // The hidden weighted bit: every order of its variables makes it large.
    const n = 40
    const made = diagrams(Array.from({ length: n }, () => 2))
    const parts = Array.from({ length: n }, (_, v) => made.literal(v, 2))
    const large = () => {
      const exactly = (k: number) =>
        made.choose(
          atLeast(made, k, parts),
          made.choose(atLeast(made, k + 1, parts), made.value(0), made.value(1)),
          made.value(0),
        )
      let all = made.value(0)
      for (let k = 1; k < n; k++)
        all = made.choose(made.choose(exactly(k), parts[k - 1] as Node, made.value(0)), made.value(1), all)
      return all
    }
    expect(maxCells).toBe(1_048_576)
    expect(large).toThrow(/too-many-cells/)
    made.ask()
    expect(made.support(atLeast(made, 2, parts)).size).toBe(n)
  }, 60_000)
})
