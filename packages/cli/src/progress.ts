import type { Terminal } from './terminal.ts'

/** How many records were read so far, on standard error, and only where that is a terminal. */
export function progress({ err, errIsTerminal }: Terminal): {
  readonly at: (n: number) => void
  readonly end: () => void
} {
  let begun = false
  return {
    at: (n) => {
      begun = errIsTerminal
      if (begun) err(`\r${n} records`)
    },
    end: () => {
      if (begun) err('\r\u001b[K')
    },
  }
}
