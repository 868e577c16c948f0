// Which services of an invented town fit an invented man who needs a bed tonight, and what is still lacking.
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { fit, toFacts, unmet } from '@cairn/referral'
import { directory } from '@cairn/rulebook/directory'
import { Service } from '@cairn/schemas/service'
import { inventedCases, inventedDay } from '@cairn/testing'

// 1. Read the directory: an entry that is no service stops here.
const services = Service.array().parse(JSON.parse(await readFile(new URL('services.json', import.meta.url), 'utf8')))

// 2. What is known of the person, and what they need.
const { person, needs } = inventedCases.find(({ id }) => id === 'nowhere-to-go').record
const wanted = needs.flatMap((one) => one.needs)
const asked = { answers: toFacts({ person }, { asOf: inventedDay }), languages: person.languages }

// 3. One advice a service; by whose rule one does not fit; whether there is room stands apart.
const { fits } = fit(asked, services, { asOf: inventedDay, policy: directory, needs: wanted })
for (const { service, outcome, room, unmatched } of fits) {
  const rules = unmatched.map(({ criterion, rule }) => `${criterion} (${rule})`).join(', ')
  process.stdout.write(`${service.padEnd(20)}${outcome.padEnd(14)}${room.state}${rules ? `  ${rules}` : ''}\n`)
}

// 4. What is lacking is said of the services, never of the person.
for (const { need, why } of unmet(wanted, fits).needs) process.stdout.write(`\nlacking: ${need}: ${why}`)
process.stdout.write('\n')
