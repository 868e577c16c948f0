import { type Almanac, Engine, type TopLevelCondition } from 'json-rules-engine'
import type { Answers } from './answers.ts'
import { lists, questionsOf, strengths } from './questions.ts'

// The same decision in the most used rule engine on npm. It does not count, so counts are facts that a function gives,
// and it knows no unknown, so every rule stands there twice: for what is certain and for what may be.

const corners = { certain: (answer?: string) => answer === 'yes', possible: (answer?: string) => answer !== 'no' }
const grades = ['strong', 'medium', 'weak'] as const

const engine: Engine = new Engine()
for (const [corner, counts] of Object.entries(corners)) {
  for (const list of lists)
    grades.forEach((grade, most) => {
      engine.addFact(`${corner}/${list}/${grade}`, async (_: unknown, almanac: Almanac) => {
        const answers = await almanac.factValue<Answers>('answers')
        const some = questionsOf(list).filter((_, i) => grades.indexOf(strengths[i] ?? 'weak') <= most)
        return some.filter((question) => counts(answers[question])).length
      })
    })
  const atLeast = (list: string, grade: string, value: number) => ({
    fact: `${corner}/${list}/${grade}`,
    operator: 'greaterThanInclusive',
    value,
  })
  const reached = (list: string): TopLevelCondition => ({
    any: [{ all: [atLeast(list, 'strong', 1), atLeast(list, 'weak', 2)] }, atLeast(list, 'medium', 3)],
  })
  const [work, ...others] = lists
  const add = (rank: string, conditions: TopLevelCondition) =>
    engine.addRule({ conditions, event: { type: `${corner}/${rank}` } })
  add('offer-help', { all: [reached(work), { any: others.map(reached) }] })
  add('look-again', { any: lists.map(reached) })
}

/** The outcome by json-rules-engine. */
export async function byJsonRules(answers: Answers): Promise<string> {
  const { events } = await engine.run({ answers })
  const types = events.map(({ type }) => type)
  for (const outcome of ['offer-help', 'look-again']) if (types.includes(`certain/${outcome}`)) return outcome
  return types.some((type) => type.startsWith('possible/')) ? 'keep-open' : 'other-help'
}
