// Runs in the page: the form's answers go into the library, and one sentence comes out.
import { bali2015, bali2015InEnglish } from '@cairn/rulebook/bali-2015'
import { answersFrom } from '@cairn/schemas'
import { screen, toFacts } from '@cairn/screening'

const [form, questions, child, next, step] = ['form', 'questions', 'child', 'next', 'step'].map((id) =>
  document.getElementById(id),
)

// An answer that is left at "not asked" is empty, and what is empty never becomes a no.
const choices = { '': 'not asked', yes: 'yes', no: 'no', unsure: 'not sure', declined: 'declined' }

for (const [group, says] of Object.entries(bali2015.groups)) {
  const set = document.createElement('fieldset')
  set.append(Object.assign(document.createElement('legend'), { textContent: says }))
  for (const [fact, { group: own }] of Object.entries(bali2015.facts)) if (own === group) set.append(question(fact))
  questions.append(set)
}

function question(fact) {
  const label = document.createElement('label')
  const select = Object.assign(document.createElement('select'), { name: fact })
  for (const [value, text] of Object.entries(choices)) select.append(new Option(text, value))
  label.append(bali2015InEnglish.asks[fact], select)
  return label
}

// Of a possible child no sign is asked, and what was answered before is not kept.
form.elements.age.addEventListener('change', () => {
  const adult = form.elements.age.value === 'adult'
  questions.hidden = !adult
  child.hidden = adult
  if (!adult) for (const select of questions.querySelectorAll('select')) select.value = ''
  hide()
})

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const told = answersFrom(new FormData(form), { instrument: bali2015.id, skip: ['age'] })
  // The step stays folded: somebody else may be looking at the screen.
  hide()
  step.textContent = told.ok ? bali2015.outcomes[screen(toFacts(told.value), bali2015).outcome] : told.problems[0].code
})

function hide() {
  next.open = false
  step.textContent = ''
}

document.getElementById('leave').addEventListener('click', () => {
  form.reset()
  document.body.replaceChildren()
  location.replace('about:blank')
})

// Coming back to the page finds it empty.
addEventListener('pageshow', () => {
  form.reset()
  form.elements.age.dispatchEvent(new Event('change'))
})
