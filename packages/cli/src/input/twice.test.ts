import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, expect, test } from 'vitest'
import type { Terminal } from '../terminal.ts'
import type { Opened } from './opened.ts'
import { readTwice } from './twice.ts'

const cwd = mkdtempSync(join(tmpdir(), 'twice-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const terminal = (input: Terminal['input']): Terminal => ({
  out: () => {},
  err: () => {},
  errIsTerminal: false,
  columns: 80,
  input,
  cwd,
  today: '2026-11-23',
  now: '2026-11-23T12:00:00Z',
})
const nothing = terminal(async function* () {})

async function cells(opened: Opened): Promise<string[]> {
  const all: string[] = []
  if (opened.kind !== 'table') return all
  for await (const event of opened.events)
    if (event.kind === 'row') all.push(...event.row.cells.map(({ text }) => text))
  return all
}

test('a file that was written to between the two times is told', async () => {
  writeFileSync(join(cwd, 'a.csv'), 'Client\r\nC-0017\r\n')
  const { open, mustBeSame } = readTwice('a.csv', nothing)
  expect(await cells(await open())).toEqual(['Client', 'C-0017'])
  mustBeSame()
  appendFileSync(join(cwd, 'a.csv'), 'C-0018\r\n')
  expect(mustBeSame).toThrow('CLI-041')
})

test.skipIf(process.platform === 'win32')('a pipe comes once, and is the same both times', async () => {
  execFileSync('mkfifo', [join(cwd, 'pipe')])
  const { open } = readTwice('pipe', nothing)
  const written = writeFile(join(cwd, 'pipe'), 'Client\r\nC-0017\r\n')
  for (const _ of [1, 2]) expect(await cells(await open())).toEqual(['Client', 'C-0017'])
  await written
})

test('more than memory should hold is refused', async () => {
  const chunk = new Uint8Array(16_777_216)
  const endless = terminal(async function* () {
    for (;;) yield chunk
  })
  await expect(readTwice('-', endless).open()).rejects.toThrow('CLI-040')
})
