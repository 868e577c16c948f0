#!/usr/bin/env node
import process from 'node:process'
import { clack } from './clack.ts'
import { run } from './run.ts'

// Somebody who reads no further (`| head`) is no fault: the rest is not written, the work is done to its end.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

/** Waits for a slow reader, so that a long report does not pile up in memory; not for one who went away. */
const drained = (): Promise<void> =>
  process.stdout.writableNeedDrain && !process.stdout.destroyed
    ? new Promise((go) => {
        const on = () => {
          for (const event of ['drain', 'close', 'error']) process.stdout.off(event, on)
          go()
        }
        for (const event of ['drain', 'close', 'error']) process.stdout.once(event, on)
      })
    : Promise.resolve()

const ask = process.argv.includes('map') ? await clack() : undefined

const now = new Date()
const two = (n: number) => String(n).padStart(2, '0')

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  drained,
  ...(ask && { ask }),
  err: (text) => void process.stderr.write(text),
  errIsTerminal: process.stderr.isTTY ?? false,
  columns: process.stdout.columns ?? 80,
  input: () => process.stdin,
  cwd: process.cwd(),
  now: now.toISOString(),
  today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
})
