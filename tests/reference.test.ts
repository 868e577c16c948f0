import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { manifestOf, published, root } from './packages.ts'

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))

// typedoc looks for missing comments from its entry points on; a path that none of them leads to would go unread.
test.each(published)('every path that %s exports is in the reference', (name) => {
  const own = `packages/${name}/typedoc.json`
  const { entryPoints } = existsSync(join(root, own)) ? read(own) : read('typedoc.json').packageOptions
  const exports: unknown[] = Object.values(manifestOf(name).exports)
  const sources = exports.flatMap((one) => (one && typeof one === 'object' && '@cairn/source' in one ? [one] : []))
  const covered = (entryPoints as string[]).map((one) => new RegExp(`^\\./${one.replaceAll('*', '[^/]+')}$`))
  const index = readFileSync(join(root, 'packages', name, 'src', 'index.ts'), 'utf8')
  const isRead = (file: string) =>
    covered.some((one) => one.test(file)) || index.includes(`'${file.replace('/src', '')}'`)
  const missing = sources.map((one) => String(one['@cairn/source'])).filter((file) => !isRead(file))
  expect(missing).toEqual([])
})
