import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inventedTown } from './town.ts'

test('the invented town is the one of the example: else run `node tools/emit.mjs`', () => {
  const example = join(import.meta.dirname, '..', '..', '..', 'examples', 'town', 'services.json')
  expect(inventedTown).toEqual(JSON.parse(readFileSync(example, 'utf8')))
})
