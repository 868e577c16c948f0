import { isDay } from './day.ts'
import type { Fact } from './fact.ts'
import type { Formula } from './formula.ts'
import type { RuleSet } from './rule-set.ts'
import { refusal } from './rulebook-error.ts'

/**
 * Refuses a formula that asks for what is not there, or for more than can be.
 *
 * @param where - id of the rule or line
 * @param inLine - lines count; they ask about no single fact and no other line
 */
export function refuseFormula(where: string, one: Formula, set: RuleSet, inLine: boolean): void {
  switch (one.op) {
    case 'yes':
    case 'is':
    case 'oneOf':
    case 'between': {
      if (inLine) refusal('wrong-kind', where, 'Write a line with `count` and `weigh` only.')
      const fact = Object.hasOwn(set.facts, one.fact) ? set.facts[one.fact] : undefined
      if (!fact) refusal('unknown-fact', where, 'Add the fact to `facts`, or name one that is there.')
      const kinds = one.op === 'yes' ? ['sign'] : one.op === 'between' ? ['number', 'date'] : ['choice']
      if (!kinds.includes(fact.kind))
        refusal('wrong-kind', where, `\`${one.op}\` does not go with a ${fact.kind}: ask about it another way.`)
      if (one.op === 'between') refuseRange(where, one, fact.kind)
      if (fact.kind !== 'choice' || (one.op !== 'is' && one.op !== 'oneOf')) return
      const values = one.op === 'is' ? [one.value] : one.values
      if (values.length === 0 || values.some((value) => !fact.values.includes(value)))
        refusal('unknown-value', where, 'Name values that the fact has.')
      return
    }
    case 'all':
    case 'any':
    case 'atLeast':
      // A row of a table that is always hit has no cells.
      if (one.of.length === 0 && !(set.hit && one.op === 'all'))
        refusal('empty-formula', where, `Give \`${one.op}\` at least one part.`)
      if (one.op === 'atLeast') refuseThreshold(where, one.n, one.of.length)
      for (const part of one.of) refuseFormula(where, part, set, inLine)
      return
    case 'not':
      refuseFormula(where, one.of, set, inLine)
      return
    case 'reaches':
      if (inLine) refusal('wrong-kind', where, 'Write a line with `count` and `weigh` only.')
      if (!Object.hasOwn(set.lines, one.line))
        refusal('unknown-line', where, 'Add the line to `lines`, or name one that is there.')
      return
    case 'count':
    case 'weigh': {
      const grade = one.op === 'count' ? one.grade : undefined
      if (grade !== undefined && !set.grades.includes(grade))
        refusal('unknown-grade', where, 'Add the grade to `grades`, or name one that is there.')
      const most = Object.values(set.facts).map((fact) =>
        fact.kind === 'sign' && fact.group === one.group && mayBe(fact.grade, grade, set.grades)
          ? one.op === 'weigh'
            ? (fact.weight ?? 1)
            : 1
          : 0,
      )
      refuseThreshold(
        where,
        one.n,
        most.reduce((sum, n) => sum + n, 0),
      )
      return
    }
    default:
      refusal('not-a-formula', where, 'Build the formula with the words of this package: its operator does not exist.')
  }
}

/** Refuses a stretch without ends, with ends of the wrong kind, or with its ends the wrong way round. */
export function refuseRange(where: string, range: unknown, kind: Fact['kind']): void {
  const fits = kind === 'number' ? Number.isFinite : isDay
  const { from, above, to, below } = Object(range)
  const given = [from, above, to, below].filter((end) => end !== undefined)
  const [low, high] = [from ?? above, to ?? below]
  if (given.length === 0 || !given.every((end) => fits(end)) || (low !== undefined && high !== undefined && low > high))
    refusal(
      'bad-range',
      where,
      'Give the range an end that is a number or a day that exists, and put the lower one first.',
    )
}

function refuseThreshold(where: string, n: number, most: number): void {
  if (most === 0) refusal('threshold-cannot-be-met', where, 'No sign counts here: name another group or grade.')
  if (!Number.isInteger(n) || n < 1 || n > most)
    refusal('threshold-cannot-be-met', where, `Write the threshold as a whole number from 1 to ${most}.`)
}

/** Whether a sign can be of this grade or a stronger one. */
function mayBe(
  own: string | { readonly to: string } | undefined,
  grade: string | undefined,
  grades: readonly string[],
) {
  if (grade === undefined) return true
  const strongest = typeof own === 'object' ? own.to : own
  return strongest !== undefined && grades.indexOf(strongest) <= grades.indexOf(grade)
}
