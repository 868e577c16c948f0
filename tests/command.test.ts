// The built command as a user meets it: files, pipes, signals, memory.
import { spawn, spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { inventedAnswers } from '@cairn/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const command = join(root, 'packages', 'cli', 'dist', 'main.js')
const cwd = mkdtempSync(join(tmpdir(), 'command-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const cairn = (args: readonly string[], input?: string, env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [command, ...args], { cwd, encoding: 'utf8', input, env: { ...process.env, ...env } })
const record = JSON.stringify(inventedAnswers('bali-2015', { 'misled-about-work': 'yes', threats: 'unsure' }))

describe('as a user meets it', () => {
  test('without a file: invented people and their sheets', () => {
    const { stdout, stderr, status } = cairn([])
    expect(stdout.match(/^Next steps · xxxx-xxxx-/gm)?.length).toBeGreaterThanOrEqual(8)
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })

  test('exit codes', () => {
    expect(cairn(['validate', '-'], record).status).toBe(0)
    expect(cairn(['validate', '-'], `${record}\nnonsense\n`).status).toBe(1)
    expect(cairn(['validate', 'nowhere.json']).status).toBe(2)
  })

  test.each([{ NO_COLOR: '1' }, { FORCE_COLOR: '1' }])('no colour: %j', (env) => {
    for (const args of [[], ['--help'], ['validate', '--nonsense']]) {
      const { stdout, stderr } = cairn(args, '', env)
      expect(stdout + stderr).not.toContain('\u001b')
    }
  })

  test('somebody who reads no further is no fault', async () => {
    const child = spawn(process.execPath, [command], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stderr.on('data', (text) => {
      said += text
    })
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await new Promise((tell) => child.once('close', tell))).toBe(0)
    expect(said).toBe('')
  })

  test('npm start -- FILE reads the name from where the user stands', () => {
    writeFileSync(join(cwd, 'here.json'), record)
    const { stdout, status } = spawnSync('npm', ['--prefix', root, 'start', '--', 'here.json', '--sheets', 'sheets'], {
      cwd,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    expect(stdout).toMatch(/^here\.json\n {2}records +1\n/)
    expect(status).toBe(0)
    expect(readdirSync(join(cwd, 'sheets'))).toEqual(['sheet-000001.html', 'sheet-000001.txt'])
  })
})

describe('a large file', () => {
  const ROWS = 100_000
  const file = join(cwd, 'large.ndjson')
  beforeAll(async () => {
    const out = createWriteStream(file)
    const chunk = `${record}\n`.repeat(1000)
    for (let row = 0; row < ROWS; row += 1000) out.write(chunk)
    out.end()
    await finished(out)
  })

  test('none is dropped, and memory stays flat', () => {
    const measured = (args: readonly string[]) => {
      const peak = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))`
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', `data:text/javascript,${encodeURIComponent(peak)}`, command, ...args],
        { cwd, encoding: 'utf8' },
      )
      return { stdout, kilobytes: Number(stderr) }
    }
    const few = measured(['validate', 'here.json'])
    const many = measured([file])
    expect(many.stdout).toContain(`records         ${ROWS}\n  valid           ${ROWS}\n`)
    expect(many.stdout).toMatch(new RegExp(`assessed +${ROWS}\\n`))
    expect(many.kilobytes - few.kilobytes).toBeLessThan(120_000)
    expect(statSync(file).size).toBeGreaterThan(10_000_000)
  })

  test('S-24: after a kill, whatever can be read is whole', async () => {
    const folder = join(cwd, 'killed')
    const child = spawn(process.execPath, [command, file, '--sheets', folder], { cwd, stdio: 'ignore' })
    const names = () => {
      try {
        return readdirSync(folder)
      } catch {
        return []
      }
    }
    while (names().length < 100) await new Promise((tell) => setTimeout(tell, 10))
    child.kill('SIGKILL')
    await new Promise((tell) => child.once('close', tell))
    const [parts, sheets] = [
      names().filter((name) => name.endsWith('.part')),
      names().filter((name) => !name.endsWith('.part')),
    ]
    expect(parts.length).toBeLessThanOrEqual(1)
    // Whole, or closed to reading.
    for (const name of parts) expect([0o200, 0o600]).toContain(statSync(join(folder, name)).mode & 0o777)
    for (const name of sheets) {
      const text = readFileSync(join(folder, name), 'utf8')
      expect(name).toMatch(/^sheet-\d{6}\.(html|txt)$/)
      expect(text.trimEnd().endsWith(name.endsWith('html') ? '</html>' : '─')).toBe(true)
    }
  })
})
