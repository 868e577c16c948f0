import type { Formula } from './formula.ts'

/** Whether a formula holds, given which of the parts that combine nothing themselves do. */
export function holds(formula: Formula, part: (one: Formula) => boolean): boolean {
  switch (formula.op) {
    case 'all':
      return formula.of.every((one) => holds(one, part))
    case 'any':
      return formula.of.some((one) => holds(one, part))
    case 'atLeast':
      return formula.of.filter((one) => holds(one, part)).length >= formula.n
    case 'not':
      return !holds(formula.of, part)
    default:
      return part(formula)
  }
}
