import type { Formula } from './formula.ts'
import type { RuleSet } from './rule-set.ts'
import { RulebookError } from './rulebook-error.ts'

const word = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** Refuses what types cannot see: ids that are not words, thresholds that cannot be met, values outside a list. */
export function refuse(set: RuleSet): void {
  const fail = (code: string, where: string, says: string): never => {
    throw new RulebookError(code, where, says)
  }
  const named = (kind: string, ids: readonly string[]) => {
    for (const id of ids) if (!word.test(id)) fail('bad-id', id, `The id of a ${kind} is kebab-case words.`)
  }
  const outcomes = Object.keys(set.outcomes)
  named('set', [set.id])
  named('fact', Object.keys(set.facts))
  named('outcome', outcomes)
  named('group', Object.keys(set.groups))
  named('line', Object.keys(set.lines))
  if (outcomes.length > 30) fail('too-many-outcomes', set.id, 'A set has at most 30 outcomes.')
  if (outcomes.at(-1) !== set.otherwise) fail('otherwise-not-last', set.id, '`otherwise` is the last outcome.')
  if (!outcomes.includes(set.whileOpen)) fail('unknown-outcome', set.id, '`whileOpen` is not an outcome of the set.')

  for (const [id, fact] of Object.entries(set.facts)) {
    if (fact.unknown === undefined) fail('unknown-undeclared', id, 'The fact does not say how unknown reads.')
    if (fact.cites.length === 0) fail('no-citation', id, 'The fact cites nothing.')
    if (fact.kind === 'choice') {
      named('value', fact.values)
      if (new Set(fact.values).size !== fact.values.length || fact.values.length < 2)
        fail('bad-list', id, 'A choice has at least two different values.')
      for (const value of fact.values)
        if (['not-asked', 'unsure', 'declined'].includes(value))
          fail('reserved-value', id, 'This word is a reason, not a value.')
    }
    if (fact.kind !== 'sign') continue
    if (fact.group !== undefined && !(fact.group in set.groups))
      fail('unknown-group', id, 'No group of the set has this id.')
    if (fact.weight !== undefined && !(Number.isInteger(fact.weight) && fact.weight > 0))
      fail('bad-weight', id, 'A weight is a whole number above zero.')
    const grades =
      fact.grade === undefined ? [] : typeof fact.grade === 'string' ? [fact.grade] : [fact.grade.from, fact.grade.to]
    for (const grade of grades)
      if (!set.grades.includes(grade)) fail('unknown-grade', id, 'The set does not have this grade.')
    if (grades.length === 2 && set.grades.indexOf(grades[0] ?? '') <= set.grades.indexOf(grades[1] ?? ''))
      fail('bad-dispute', id, 'A disputed grade runs from the weaker to the stronger.')
  }

  const formula = (where: string, one: Formula): void => {
    switch (one.op) {
      case 'yes':
      case 'is':
      case 'oneOf':
      case 'between': {
        const fact = Object.hasOwn(set.facts, one.fact) ? set.facts[one.fact] : undefined
        if (!fact) throw new RulebookError('unknown-fact', where, 'The rule names a fact that the set does not have.')
        const kinds = one.op === 'yes' ? ['sign'] : one.op === 'between' ? ['number', 'date'] : ['choice']
        if (!kinds.includes(fact.kind)) fail('wrong-kind', where, `\`${one.op}\` does not go with a ${fact.kind}.`)
        if (fact.kind === 'choice' && (one.op === 'is' || one.op === 'oneOf')) {
          const values = one.op === 'is' ? [one.value] : one.values
          if (values.length === 0 || values.some((value) => !fact.values.includes(value)))
            fail('unknown-value', where, 'The rule names a value that the fact does not have.')
        }
        if (one.op === 'between') {
          const ends = [one.from, one.to].filter((end) => end !== undefined)
          const kind = fact.kind === 'number' ? 'number' : 'string'
          if (
            ends.length === 0 ||
            ends.some((end) => typeof end !== kind) ||
            (one.from ?? '') > (one.to ?? one.from ?? '')
          )
            fail('bad-range', where, 'A range has an end of the right kind, and its ends are in order.')
        }
        return
      }
      case 'all':
      case 'any':
      case 'atLeast':
        if (one.of.length === 0 && !(set.hit && one.op === 'all'))
          fail('empty-formula', where, `\`${one.op}\` has no parts.`)
        if (one.op === 'atLeast' && !(Number.isInteger(one.n) && one.n >= 1 && one.n <= one.of.length))
          fail('threshold-cannot-be-met', where, 'The threshold is not a whole number from 1 to the number of parts.')
        for (const part of one.of) formula(where, part)
        return
      case 'not':
        formula(where, one.of)
        return
      case 'reaches':
        if (!Object.hasOwn(set.lines, one.line)) fail('unknown-line', where, 'No line of the set has this id.')
        return
      case 'count':
      case 'weigh': {
        const members = Object.values(set.facts).filter((fact) => fact.kind === 'sign' && fact.group === one.group)
        const total = members.reduce(
          (sum, fact) => sum + (one.op === 'weigh' && fact.kind === 'sign' ? (fact.weight ?? 1) : 1),
          0,
        )
        if (!Number.isInteger(one.n) || one.n < 1 || one.n > total)
          fail('threshold-cannot-be-met', where, 'The group does not hold enough signs for this threshold.')
        if (one.op === 'count' && one.grade !== undefined && !set.grades.includes(one.grade))
          fail('unknown-grade', where, 'The set does not have this grade.')
        return
      }
    }
  }
  const seen = new Set<string>()
  for (const rule of set.rules) {
    if (seen.has(rule.id)) fail('id-used-twice', rule.id, 'Two rules have the same id.')
    seen.add(rule.id)
    if (!rule.id.startsWith(`${set.id}/`))
      fail('bad-id', rule.id, 'The id of a rule is its set, a stroke and its topic.')
    if (rule.cites.length === 0) fail('no-citation', rule.id, 'The rule cites nothing.')
    if (!outcomes.includes(rule.then))
      fail('unknown-outcome', rule.id, 'The rule gives an outcome that the set does not have.')
    formula(rule.id, rule.when)
  }
  for (const [id, line] of Object.entries(set.lines)) formula(id, line.when)
}
