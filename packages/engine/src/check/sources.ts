import type { Citation, SourceRecord } from '../citation.ts'
import type { RuleSet } from '../rule-set.ts'
import { limitWord } from '../value-words.ts'
import { type Finding, finding } from './finding.ts'

/**
 * Sources of a list that nothing cites, and sources cited that the list does not have.
 *
 * @param sets - every set that may cite them
 * @param sources - the list
 * @returns findings, sources in the order of the list
 *
 * @example
 * ```ts
 * import { source } from '@cairn/engine'
 * import { checkSources } from '@cairn/engine/check'
 *
 * const guide = source({
 *   id: 'example-guide', title: 'Example guide', publisher: 'Nobody', year: 2026,
 *   kind: 'guidance', licence: 'invented', read: 'none yet',
 * })
 * checkSources([], [guide]).map(({ code, where }) => [code, where]) // => [['source-never-cited', 'example-guide']]
 * ```
 */
export function checkSources(sets: readonly RuleSet[], sources: readonly SourceRecord[]): readonly Finding[] {
  const cited = new Set(sets.flatMap(citationsOf).map(({ source }) => source))
  const listed = new Set(sources.map(({ id }) => id))
  return [
    ...[...listed].flatMap((id) =>
      cited.has(id) ? [] : [finding('source-never-cited', id, 'Nothing cites this source.')],
    ),
    ...[...cited].flatMap((id) =>
      listed.has(id)
        ? []
        : [finding('source-not-listed', id, 'It is cited, and the list of sources does not have it.')],
    ),
  ]
}

/** Every citation of a set: rules, lines, facts, presumptions, grades in dispute. */
function citationsOf(set: RuleSet): readonly Citation[] {
  const facts = Object.values(set.facts).flatMap((fact) => [
    ...fact.cites,
    ...(fact.unknown === 'open' ? [] : fact.unknown.cites),
    ...(fact.kind === 'sign' && typeof fact.grade === 'object' ? fact.grade.cites : []),
  ])
  return [...facts, ...[...set.rules, ...Object.values(set.lines)].flatMap(({ cites }) => cites)]
}

/** Who read the set and until when; what is not in force on the day. All of it warnings. */
export function readings(set: RuleSet, asOf: string | undefined): readonly Finding[] {
  const found: Finding[] = []
  const { reading } = set
  if (reading === 'none yet') found.push(finding('not-read', set.id, 'Nobody has read it against its source yet.'))
  if (asOf === undefined) return found
  if (reading !== 'none yet' && reading.until < asOf)
    found.push(finding('reading-expired', set.id, `The reading was valid until ${limitWord(reading.until)}.`))
  for (const { id, inForce } of [set, ...set.rules]) {
    if (!inForce) continue
    const { from, to } = inForce
    if (asOf < from) found.push(finding('out-of-force', id, `In force from ${limitWord(from)} only.`))
    else if (to !== undefined && to < asOf) found.push(finding('out-of-force', id, `In force until ${limitWord(to)}.`))
  }
  return found
}
