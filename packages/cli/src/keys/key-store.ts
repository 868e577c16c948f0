import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import process from 'node:process'
import { pseudonymFrom } from '@cairn/schemas'
import * as z from 'zod'
import { CannotRun } from '../problem.ts'
import { isInRepository } from '../sheets/repository.ts'
import { writeWhole } from '../sheets/whole.ts'
import { bareId } from './bare-id.ts'

/** What stands for whom. It holds who people are, so it lies apart, and nothing of it is ever printed. */
export type KeyStore = {
  /** The pseudonym of an id: always the same for the same id; made by chance, never from the id. */
  readonly pseudonymOf: (id: string) => string
  /** The pseudonym of an id that was met before, in this file or an earlier one. */
  readonly metBefore: (id: string) => string | undefined
  /** Whether a text is a pseudonym that stands for an id. */
  readonly isPseudonym: (text: string) => boolean
  /** Every id that was met, in this file or an earlier one. */
  readonly ids: () => Iterable<string>
  /** How many ids were met for the first time. */
  readonly added: () => number
  /** Writes the file of keys, for its owner only. */
  readonly save: () => void
}

const KeyFile = z.strictObject({
  schema: z.literal('keys@1'),
  keys: z.array(z.tuple([z.string().min(1), z.string().min(1)])),
})

/**
 * Opens a file of keys, or begins a new one.
 *
 * @param path - of the file of keys, absolute
 * @param output - of the records that are written, absolute
 * @throws {@link CannotRun} where the keys would lie beside the records or inside a repository, where others may open
 *   them, or where the file is none
 */
export function keyStore(path: string, output: string): KeyStore {
  const [folder, beside] = [real(dirname(path)), real(dirname(output))]
  if (folder === beside || folder.startsWith(`${beside}${sep}`)) throw new CannotRun('CLI-024')
  if (isInRepository(dirname(path)) || isInRepository(dirname(output))) throw new CannotRun('CLI-025')
  const known = new Map<string, string>(existsSync(path) ? keysIn(path) : [])
  const taken = new Set(known.values())
  // An earlier version kept ids as a spreadsheet wraps them: who was met so keeps the pseudonym.
  const met = new Map([...known].map(([id, made]) => [bareId(id), made]))
  for (const [id, made] of known) if (id === bareId(id)) met.set(id, made)
  let added = 0
  const fresh = (): string => {
    for (;;) {
      const made = pseudonymFrom(randomBytes(64))
      if (made !== undefined && !taken.has(made)) return made
    }
  }
  return {
    added: () => added,
    metBefore: (written) => met.get(bareId(written)),
    isPseudonym: (text) => taken.has(bareId(text)),
    ids: () => known.keys(),
    pseudonymOf: (written) => {
      const id = bareId(written)
      // A file that went through already stays what it is.
      if (taken.has(id)) return id
      const before = met.get(id)
      if (before !== undefined) return before
      const made = fresh()
      known.set(id, made)
      met.set(id, made)
      taken.add(made)
      added += 1
      return made
    },
    save: () => {
      try {
        writeWhole(path, `${JSON.stringify({ schema: 'keys@1', keys: [...known] })}\n`)
      } catch {
        throw new CannotRun('CLI-021')
      }
    },
  }
}

function keysIn(path: string): readonly (readonly [string, string])[] {
  if (process.platform !== 'win32' && statSync(path).mode & 0o077) throw new CannotRun('CLI-026')
  try {
    const { keys } = KeyFile.parse(JSON.parse(readFileSync(path, 'utf8')))
    const all = new Set(keys.map(([, made]) => made))
    if (all.size === keys.length && new Set(keys.map(([id]) => id)).size === keys.length) return keys
  } catch {
    // Nothing of it may be printed, also not why.
  }
  throw new CannotRun('CLI-027')
}

/** Where the links of a path lead, as far as it exists. */
function real(path: string): string {
  const here = resolve(path)
  if (existsSync(here)) return realpathSync(here)
  const above = dirname(here)
  return above === here ? here : join(real(above), here.slice(above.length))
}
