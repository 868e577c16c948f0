// One endpoint: answers in, the next step out.
import { bali2015 } from '@cairn/rulebook/bali-2015'
import { Answers, read } from '@cairn/schemas'
import { forLog, screen, toFacts } from '@cairn/screening'
import { sValidator } from '@hono/standard-validator'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'

const instruments = { [bali2015.id]: bali2015 }

/** What is wrong, by code and place. The validator's own words could repeat what was sent. */
const refused = ({ success, data }, c) => {
  if (success) return undefined
  const told = read(Answers, data)
  const problems = told.ok
    ? []
    : told.problems.map(({ code, path, position, says }) => ({ code, path, position, says }))
  return c.json({ problems }, 422)
}

/**
 * The application.
 *
 * @param log - takes one line for each screening; nothing of it is about a person
 */
export function makeApp(log) {
  const app = new Hono()
  app.use(bodyLimit({ maxSize: 100_000, onError: (c) => c.json({ problems: [{ code: 'too-long' }] }, 413) }))
  app.use(async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
  })
  app.post('/screenings', sValidator('json', Answers, refused), (c) => {
    const answers = c.req.valid('json')
    const instrument = instruments[answers.instrument]
    if (!instrument) return c.json({ problems: [{ code: 'no-such-instrument', path: '/instrument' }] }, 422)
    const advice = screen(toFacts(answers), instrument)
    log(JSON.stringify(forLog(advice)))
    const { outcome, settled, because, ask, declined } = advice
    return c.json({ outcome, says: instrument.outcomes[outcome], settled, because, ask, declined })
  })
  // Whatever fails, the answer says only that it did.
  app.onError((error, c) => c.json({ problems: [{ code: 'not-readable' }] }, error.status ?? 500))
  return app
}
