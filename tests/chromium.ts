// A headless Chromium, where the machine has one.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Starts the browser of CHROMIUM_PATH, one on the path, or one that a package brought; nothing where there is none. */
export async function startChromium(): Promise<Browser | undefined> {
  const found = process.env['CHROMIUM_PATH'] ?? onPath() ?? (await fromPackage())
  if (found === undefined) return undefined
  const { path, args } = typeof found === 'string' ? { path: found, args: [] } : found
  return chromium.launch({ executablePath: path, args: ['--no-sandbox', ...args] })
}

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(canRun)
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function fromPackage(): Promise<{ path: string; args: readonly string[] } | undefined> {
  if (process.platform !== 'linux') return undefined
  // By a name that is not a literal: the package is optional, so nothing may ask for its types.
  const name = '@sparticuz/chromium'
  const brought = await import(name).then(
    (module) => module.default as { executablePath: () => Promise<string>; args: readonly string[] },
    () => undefined,
  )
  return brought && { path: await brought.executablePath(), args: brought.args }
}
