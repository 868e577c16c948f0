import type { Sensitivity } from '@cairn/engine'
import type { Ask, Fit } from './service-fit.ts'
import { stances } from './stances.ts'

const levels: readonly Sensitivity[] = ['low', 'medium', 'high']
const low = ['age', 'agrees', 'offers', 'running']

/** All that a possible child may be asked here: danger now, and what they want. The rest is for trained child staff. */
const ofChild = ['danger-now', 'agrees']

/** What of these may be asked: of a possible child nothing about what happened. */
export function askable(facts: readonly string[], mayBeChild: boolean): readonly string[] {
  return facts.filter((fact) => !mayBeChild || ofChild.includes(fact))
}

/** What may still be asked, the least sensitive first, then what most services test. */
export function questionsOf(fits: readonly Fit[], mayBeChild: boolean): readonly Ask[] {
  const open = fits.filter(({ outcome, presumed }) => outcome === 'may-fit' || presumed.length > 0)
  const facts = askable([...new Set(open.flatMap(({ ask }) => ask))], mayBeChild)
  return facts
    .map((fact) => ({
      fact,
      sensitivity: sensitivityOf(fact),
      services: open.flatMap(({ ask, service }) => (ask.includes(fact) ? [service] : [])).sort(),
    }))
    .sort(
      (a, b) =>
        levels.indexOf(a.sensitivity) - levels.indexOf(b.sensitivity) ||
        b.services.length - a.services.length ||
        (a.fact < b.fact ? -1 : 1),
    )
}

function sensitivityOf(fact: string): Sensitivity {
  if (low.includes(fact)) return 'low'
  if (fact === 'gender') return 'medium'
  return stances.find(({ topic }) => topic === fact)?.sensitivity ?? 'high'
}
