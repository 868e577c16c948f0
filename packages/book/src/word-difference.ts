import type { RuleSet } from '@cairn/engine'
import { lineSentence, ruleSentence, sentence } from '@cairn/engine/sentence'
import { citeWords } from './words.ts'

/** One place where two versions of a set say something else. Without `was` it is new, without `is` it is gone. */
export type WordChange = { readonly where: string; readonly was?: string; readonly is?: string }

/** Every sentence of a set by its place, in the order in which a page shows them. */
export function wordChanges(was: RuleSet, is: RuleSet): readonly WordChange[] {
  const [before, after] = [sentences(was), sentences(is)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((where) => {
    const [one, other] = [before.get(where), after.get(where)]
    return one === other
      ? []
      : [{ where, ...(one !== undefined && { was: one }), ...(other !== undefined && { is: other }) }]
  })
}

function sentences(set: RuleSet): ReadonlyMap<string, string> {
  const { title, says, saysNot, concerns, inForce, facts, outcomes, rules, lines, readOff, covers, childHalt } = set
  const till = inForce.to ? ` to ${inForce.to}` : ''
  return new Map([
    ['title', title],
    ['what it says', says],
    ['what it does not say', saysNot],
    ['whom it concerns', concerns],
    ...(readOff ? [['how it is asked', 'read off, never asked'] as const] : []),
    ...(covers ? [['what it covers', covers] as const] : []),
    ...(childHalt
      ? ([
          ['when asking stops', childHalt.says],
          ['when asking stops, its condition', sentence(childHalt.when, set)],
          ['when asking stops, its sources', citeWords(childHalt.cites)],
          ['when asking stops, its status', childHalt.status],
        ] as const)
      : []),
    ['in force', `from ${inForce.from}${till}`],
    ...(inForce.note ? [['days in force', inForce.note] as const] : []),
    ...Object.entries(outcomes).map(([id, text]): [string, string] => [`next step ${id}`, text]),
    ['order of the next steps', Object.keys(outcomes).join(', ')],
    ...rules.flatMap((rule): [string, string][] => [
      [`rule ${rule.id}`, rule.says],
      [`rule ${rule.id}, its condition`, ruleSentence(rule, set)],
      [`rule ${rule.id}, its sources`, citeWords(rule.cites)],
      [`rule ${rule.id}, its status`, rule.status],
    ]),
    ...Object.entries(lines).flatMap(([id, line]): [string, string][] => [
      [`line ${id}`, line.says],
      [`line ${id}, its condition`, lineSentence(line, set)],
    ]),
    ...Object.entries(facts).flatMap(([id, fact]): [string, string][] => [
      [`fact ${id}`, fact.says],
      [`fact ${id}, when it is not known`, fact.unknown === 'open' ? 'open' : fact.unknown.says],
      [`fact ${id}, its sources`, citeWords(fact.cites)],
      [`fact ${id}, its status`, fact.status],
    ]),
  ])
}
