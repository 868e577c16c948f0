// What a changeset has to say of a change of rules, held against what the difference to the last release shows.
import type { Difference, DifferenceKind } from '@cairn/book'

/** The four lines of a changeset about rules. */
export type RuleChange = {
  readonly kind: string
  readonly inForceFrom: string
  readonly instruments: readonly string[]
  readonly notice: string
}

const kinds = ['words-only', 'more-protective', 'less-protective', 'both-ways', 'new', 'retired'] as const
type Kind = (typeof kinds)[number]

/** The four lines where all are there; nothing where any is missing or says nothing. */
export function ruleChangeIn(text: string): RuleChange | undefined {
  const of = (name: string) => new RegExp(`^- ${name}: (.+)$`, 'm').exec(text)?.[1]?.trim()
  const [kind, inForceFrom, sets, notice] = [
    of('kind'),
    of('in force from'),
    of('instruments'),
    of('a worker will notice'),
  ]
  if (!kinds.includes(kind as Kind) || !/^\d{4}-\d{2}-\d{2}$/.test(inForceFrom ?? '') || !sets || !notice)
    return undefined
  return { kind: kind as string, inForceFrom: inForceFrom as string, instruments: sets.split(/, */), notice }
}

/** What each claim covers. A logic whose difference nothing shows is covered by any claim but "words only". */
const covers: Readonly<Record<Exclude<DifferenceKind, 'none'>, readonly string[]>> = {
  'words-only': kinds,
  'more-protective': ['more-protective', 'both-ways'],
  'less-protective': ['less-protective', 'both-ways'],
  'both-ways': ['both-ways'],
  'not-shown': kinds.filter((kind) => kind !== 'words-only'),
}

/** Every difference that no changeset says, or of which each says less than it shows. */
export function unsaid(changes: readonly RuleChange[], differences: readonly Difference[]): readonly string[] {
  return differences.flatMap(({ set, kind }) => {
    if (kind === 'none') return []
    const said = changes.filter(({ instruments }) => instruments.includes(set)).map((one) => one.kind)
    if (said.length === 0) return [`${set}: ${kind}, and no changeset says so`]
    return said.some((one) => covers[kind].includes(one))
      ? []
      : [`${set}: ${kind}, and the changeset says ${said.join()}`]
  })
}
