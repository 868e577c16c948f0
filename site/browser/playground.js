// The playground: an interview with an invented person, asked by the library. Nothing is kept, nothing is sent.
import { answer, answersIn, begin, next, reopen } from '@cairn/engine/interview'
import { instruments } from '@cairn/rulebook'
import { bali2015InEnglish } from '@cairn/rulebook/bali-2015'
import { screen } from '@cairn/screening'
import { adviceOf } from './advice.js'
import { element } from './element.js'
import { questionOf } from './question.js'
import { people, sheetOf } from './sheet.js'
import { words as languages } from './words.js'

const part = (id) => document.getElementById(id)
const [rules, language, age, person] = ['instrument', 'words', 'age', 'person'].map(part)
const spoken = { [bali2015InEnglish.instrument]: bali2015InEnglish.asks }

let set
let state
let later = []

for (const [id, { title }] of Object.entries(instruments)) rules.append(new Option(title, id))
for (const { id, shows } of people) person.append(new Option(shows, id))
rules.addEventListener('change', start)
age.addEventListener('change', start)
language.addEventListener('change', show)
person.addEventListener('change', () => {
  part('sheet').replaceChildren(...(person.value === '' ? [] : sheetOf(person.value)))
})
part('leave').addEventListener('click', () => {
  empty()
  document.body.replaceChildren()
  location.replace('about:blank')
})
// Coming back to the page finds it empty.
addEventListener('pageshow', empty)

function empty() {
  for (const form of document.forms) form.reset()
  for (const select of document.querySelectorAll('select')) select.selectedIndex = 0
  part('sheet').replaceChildren()
  start()
}

async function start() {
  const chosen = rules.value
  const loaded = await instruments[chosen].load()
  // Somebody may have chosen another set, or left, while this one came.
  if (rules.value !== chosen || !part('main')) return
  set = loaded
  state = begin(set)
  later = []
  show()
}

function show() {
  const words = languages[language.value]
  part('main').dir = words.dir
  const answers = answersIn(state, set)
  const given = answers.ok ? answers.value : {}
  const said = Object.entries(given).filter(([, one]) => one !== 'not-asked')
  part('said').replaceChildren(
    ...(said.length === 0
      ? [element('li', { textContent: words.nobody })]
      : said.map(([fact, one]) => saidOf(fact, one, words))),
  )
  // Of a possible child nothing is asked, whatever the rules would like to know.
  part('conversation').replaceChildren(...(age.value === 'adult' ? conversation(words) : [childIn(words)]))
  part('advice').replaceChildren(...adviceOf(screen(given, set), set, words))
}

function conversation(words) {
  const found = next(state, set, { limit: 1, not: later })
  const [question] = found.ok ? found.value.questions : []
  if (!question) {
    const status = found.ok ? found.value.status : 'nothing-to-ask'
    return [element('p', { tabIndex: -1, textContent: status === 'settled' ? words.settled : words.nothing })]
  }
  const { fact } = question
  const says = spoken[set.id]?.[fact] ?? question.says
  return [element('h2', { textContent: words.ask }), questionOf(set.facts[fact], says, words, (one) => take(fact, one))]
}

function take(fact, given) {
  if (given === 'later') later = [...later, fact]
  else {
    const stepped = answer(state, fact, given, set)
    if (stepped.ok) state = stepped.value
  }
  show()
  goOn()
}

/** What had the focus is gone; it goes on where the next question is, or where it is said that there is none. */
function goOn() {
  document.querySelector('#conversation button, #conversation select, #conversation input, #conversation p')?.focus()
}

/** What was said may be opened again by the person; until it is answered anew, it counts as it was. */
function saidOf(fact, one, words) {
  const again = element('button', { type: 'button', textContent: words.again })
  again.addEventListener('click', () => {
    const opened = reopen(state, fact, { by: 'person', reason: 'came-back-to-it' }, set)
    if (opened.ok) state = opened.value
    show()
    goOn()
  })
  const given = element('strong', { textContent: words.answers[one] ?? String(one) })
  return element('li', {}, `${set.facts[fact].says} `, given, ' ', again)
}

function childIn(words) {
  return element('p', { tabIndex: -1, textContent: words.child })
}
