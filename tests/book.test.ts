// The book that reviewers read stands as the rules stand.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bookFiles } from '../tools/book.mjs'
import { root } from '../tools/pnpm.mjs'

const folder = join(root, 'packages', 'rulebook', 'book')

test('the committed book is the one the rules make: else run `node tools/book.mjs`', { timeout: 60_000 }, async () => {
  const made = await bookFiles()
  const stale = Object.entries(made).flatMap(([name, text]) => (read(name) === text ? [] : [name]))
  expect(stale).toEqual([])
  expect(readdirSync(folder).sort()).toEqual(Object.keys(made).sort())
})

function read(name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), 'utf8')
  } catch {
    return undefined
  }
}
