import type { Assessment, OpenFact } from '../assessment.ts'
import { type Block, line, points } from '../sheet-document.ts'
import type { Wording } from '../wording/wording.ts'

/** More than three questions is an interrogation. */
const MOST = 3

/**
 * At most three, each of which may be skipped, none that was ever declined and not opened again. Of a possible child,
 * and while there is danger, no further sign is asked.
 */
export function questions(assessment: Assessment, words: Wording): readonly Block[] {
  const { questions: says } = words
  const { age, danger, wants } = assessment
  const own = [
    ...(danger.state === 'not-asked' ? [says.danger] : []),
    ...(wants.state === 'not-asked' ? [says.wants] : []),
    ...(age === 'adult' ? [] : [says.carer]),
  ]
  const signs = age === 'adult' && danger.state !== 'told' ? worthAsking(assessment) : []
  const all = [...own, ...signs.map((sign) => sign.asks ?? `${says.sign} ${sign.says}`)].slice(0, MOST)
  const end = age === 'adult' ? (danger.state === 'told' ? [says.endInDanger] : []) : [says.endForChild]
  return [...(all.length > 0 ? [line(says.before)] : [line(says.none)]), ...points(all), ...end.map(line)]
}

/**
 * Open facts that could still change what is offered, the lightest to ask first; nothing of a set that is only read off
 * from what was told, whoever wrote words for it. Those marked as heavy are never proposed on a sheet: they are listened
 * to, or left to somebody trained to ask.
 */
function worthAsking({ screening }: Assessment): readonly (OpenFact & { readonly asks?: string | undefined })[] {
  const asked = screening.flatMap(({ advice, open, asks, readOff }) => {
    if (readOff) return []
    const ask = new Set<string>(advice.ask)
    const light = open.filter(
      ({ fact, why, sensitivity }) => ask.has(fact) && why !== 'declined' && sensitivity !== 'high',
    )
    return light.map((one) => ({ ...one, asks: Object.hasOwn(asks, one.fact) ? asks[one.fact] : undefined }))
  })
  return [...asked.filter((one) => one.sensitivity === 'low'), ...asked.filter((one) => one.sensitivity !== 'low')]
}
