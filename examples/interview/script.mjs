// A conversation with one invented person: what comes next, one answer at a time, until the next step is certain.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { answer, answersIn, begin, haltsOn, next, reopen, resume } from '@cairn/engine/interview'
import { bali2015, bali2015InEnglish } from '@cairn/rulebook/bali-2015'
import { firstContact } from '@cairn/rulebook/first-contact'
import { screen } from '@cairn/screening'

const [path] = process.argv.slice(2)
const file = path && resolve(process.env['INIT_CWD'] ?? '.', path)
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
const say = (text) => process.stdout.write(`${text}\n`)
const WORDS = ['yes', 'no', 'unsure', 'declined']

const state = file && existsSync(file) ? resumed(JSON.parse(readFileSync(file, 'utf8'))) : fresh()
if (state) await talk(state)
lines.return?.()
process.stdin.destroy()

async function talk(state) {
  // 1. The worker answers for the place and the day: danger first, then the age, then the gate.
  const mayStart = await steps(state, 'gate', firstContact, { not: ['offer-certain'] })
  const opening = screen(answersOf(state.gate, firstContact), firstContact)
  if (!mayStart || opening.outcome !== 'questions-may-start') return end(firstContact.outcomes[opening.outcome])

  // 2. The person is asked, and only what can still change the next step. What a set says of a child stops it.
  say(`\n${bali2015InEnglish.before}`)
  const { childHalt: halt, facts, outcomes } = bali2015
  // The heaviest are only listened for: the person may speak of them, nobody opens them.
  const not = Object.keys(facts).filter((fact) => facts[fact].sensitivity === 'high')
  await steps(state, 'signs', bali2015, { not, halt }, () => dangerAgain(state))

  // 3. Danger comes before everything; then who may be a child.
  const now = screen(answersOf(state.gate, firstContact), firstContact).outcome
  if (now === 'act-now') return end(firstContact.outcomes[now])
  const told = answersOf(state.signs, bali2015)
  if (haltsOn(told, bali2015, halt)) return end(firstContact.outcomes['child-staff'])
  end(outcomes[screen(told, bali2015).outcome])
}

/** Something new was told: the worker looks at danger, injury and self-harm again. True while questions may go on. */
async function dangerAgain(state) {
  const before = answersOf(state.gate, firstContact)
  const emergency = Object.keys(firstContact.facts).filter((fact) => firstContact.facts[fact].group === 'emergency')
  for (const fact of emergency.filter((fact) => before[fact] !== 'declined')) {
    const opened = reopen(state.gate, fact, { by: 'person', reason: 'something-new-told' }, firstContact)
    if (opened.ok) state.gate = opened.value
  }
  save(state)
  const goesOn = await steps(state, 'gate', firstContact, { not: ['offer-certain'] })
  return goesOn && screen(answersOf(state.gate, firstContact), firstContact).outcome === 'questions-may-start'
}

/** Asks until nothing can change the outcome, nothing is left to ask or asking has to stop; false when it was stopped. */
async function steps(state, part, set, asking, onNews = async () => true) {
  const skipped = [...asking.not]
  for (;;) {
    const now = next(state[part], set, { ...asking, limit: 1, not: skipped })
    const question = now.ok ? now.value.questions[0] : undefined
    if (!question) return true
    const given = await asked(question, set)
    if (given === 'stop') return false
    if (given === 'skip') skipped.push(question.fact)
    else {
      const after = answer(state[part], question.fact, given, set)
      if (after.ok) state[part] = after.value
      save(state)
      if ((given === 'yes' || given === 'unsure') && !(await onNews())) return false
    }
  }
}

/** One question, until the answer is one that can be given. What was typed is never printed. */
async function asked({ fact, says }, set) {
  const { kind, values = [] } = set.facts[fact]
  const words = kind === 'choice' ? [...values, 'unsure', 'declined'] : WORDS
  const may = [...words, 'skip', 'stop']
  say(`\n${set === bali2015 ? bali2015InEnglish.asks[fact] : says}\n  ${may.join(' · ')}`)
  for (;;) {
    const { value, done } = await lines.next()
    if (done) return 'stop'
    const given = value.trim().toLowerCase()
    if (may.includes(given)) return given
    if (given !== '') say(`  Please: ${may.join(', ')}.`)
  }
}

function fresh() {
  const opened = answer(begin(firstContact), 'offer-certain', 'no', firstContact)
  return { gate: opened.ok ? opened.value : begin(firstContact), signs: begin(bali2015) }
}

/** A saved file is never trusted: it is read against the rules it was begun with. */
function resumed(saved) {
  const [gate, signs] = [resume(saved?.gate, firstContact), resume(saved?.signs, bali2015)]
  if (gate.ok && signs.ok) return { gate: gate.value, signs: signs.value }
  say(`The saved conversation cannot be read: ${[gate, signs].flatMap(({ code }) => code ?? []).join(', ')}.`)
  process.exitCode = 1
  return undefined
}

function save(state) {
  if (file) writeFileSync(file, JSON.stringify(state), { mode: 0o600 })
}

function answersOf(state, set) {
  const found = answersIn(state, set)
  return found.ok ? found.value : {}
}

function end(sentence) {
  say(`\nNext step: ${sentence}`)
}
