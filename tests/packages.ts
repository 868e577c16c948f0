// The packages of this repository, as the tests of the whole look at them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The top folder of the repository. */
export const root = join(import.meta.dirname, '..')

/** What the tests read of a manifest. */
export type Manifest = {
  readonly version: string
  readonly private?: true
  readonly exports: Readonly<Record<string, unknown>>
  readonly files: readonly string[]
  readonly dependencies?: Readonly<Record<string, string>>
}

/** The manifest of a package, here or below another folder. */
export function manifestOf(name: string, above: string = root): Manifest {
  return JSON.parse(readFileSync(join(above, 'packages', name, 'package.json'), 'utf8'))
}

/** Every package by the name of its folder. */
export const packages: readonly string[] = readdirSync(join(root, 'packages'))

/** Those that other people install. */
export const published: readonly string[] = packages.filter((name) => !manifestOf(name).private)
