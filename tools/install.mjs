// Installs when the lockfile or a manifest has changed since the last time; otherwise starts nothing.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pnpm, root } from './pnpm.mjs'
import { hashOf, isDone, markDone } from './stamp.mjs'

/** Installs if needed; gives false when that fails (pnpm has said why on standard error). */
export function installIfNeeded() {
  const members = ['packages', 'examples'].flatMap((group) =>
    existsSync(join(root, group)) ? readdirSync(join(root, group)).map((name) => `${group}/${name}`) : [],
  )
  const manifests = ['.', 'tests', 'site', ...members].map((folder) => join(root, folder, 'package.json'))
  const hash = hashOf([...manifests, join(root, 'pnpm-lock.yaml'), join(root, 'pnpm-workspace.yaml')])
  const stamp = join(root, 'node_modules', '.installed')
  if (isDone(stamp, hash)) return true
  if (pnpm(['install', '--frozen-lockfile', '--reporter=append-only']) !== 0) return false
  markDone(stamp, hash)
  return true
}
