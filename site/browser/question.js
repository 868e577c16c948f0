// One question as buttons and fields. There is no free text: answers are chosen, or are a number or a day.
import { element } from './element.js'

const inputs = { number: 'number', date: 'date' }

/**
 * The next question.
 *
 * @param fact - its definition in the set
 * @param says - its words
 * @param words - the words of the page
 * @param take - called with the answer; `later` leaves it open
 */
export function questionOf(fact, says, words, take) {
  const legend = element('legend', { textContent: says })
  const buttons = ['unsure', 'declined'].map((one) => button(words.answers[one], () => take(one)))
  const later = button(words.later, () => take('later'))
  if (fact.kind === 'sign') {
    const clear = ['yes', 'no'].map((one) => button(words.answers[one], () => take(one)))
    return element('fieldset', {}, legend, ...clear, ...buttons, later)
  }
  const field =
    fact.kind === 'choice'
      ? element('select', {}, ...fact.values.map((one) => new Option(one.replaceAll('-', ' '), one)))
      : element('input', { type: inputs[fact.kind], required: true })
  field.setAttribute('aria-label', says)
  const set = button(words.set, () => {
    if (field.value !== '') take(fact.kind === 'number' ? Number(field.value) : field.value)
  })
  return element('fieldset', {}, legend, field, set, ...buttons, later)
}

function button(text, act) {
  const made = element('button', { type: 'button', textContent: text })
  made.addEventListener('click', act)
  return made
}
