import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Service } from './service.ts'

const file = join(import.meta.dirname, '..', '..', '..', 'examples', 'town', 'services.json')
const services: readonly unknown[] = JSON.parse(readFileSync(file, 'utf8'))

test('the invented town has twelve services that the schema accepts, each under an id of its own', () => {
  expect(services.map((service) => Service.safeParse(service).success)).toEqual(Array(12).fill(true))
  expect(new Set(services.map((service) => Service.parse(service).id)).size).toBe(12)
})

test('no entry of the town has a number or an address', () => {
  for (const { contact, name } of services.map((service) => Service.parse(service)))
    expect(`${name} ${contact ?? ''}`).not.toMatch(/\d|@|www|http/)
})
