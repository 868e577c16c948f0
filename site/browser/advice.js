// What the rules say: the next step, its reasons with their sources, and what could still change it.
import { element, list } from './element.js'

/** The advice as elements; which outcome it is stands in words. */
export function adviceOf(advice, set, words) {
  const sentence = (fact) => set.facts[fact]?.says ?? fact
  const reasons = advice.because.map(({ says, cites }) => {
    const rests = cites.map(({ title, pin }) => `${title}, ${pin}`).join('; ')
    return element('span', {}, says, element('small', { textContent: ` ${words.rests}: ${rests}` }))
  })
  return [
    element('p', {}, element('strong', { textContent: set.outcomes[advice.outcome] })),
    ...list(words.because, reasons),
    ...list(
      words.presumed,
      advice.presumed.map(({ says }) => says),
    ),
    ...list(words.declined, advice.declined.map(sentence)),
    element('p', {}, element('a', { href: `packages/rulebook/book/${set.id}.html`, textContent: words.page })),
    // Last, since it is long as long as little was said.
    ...list(words.open, advice.ask.map(sentence)),
  ]
}
