import type { Ask } from './ask.ts'

/** What the command needs of the machine it runs on; a test gives its own. */
export type Terminal = {
  /** Writes to standard output. */
  readonly out: (text: string) => void
  /** Waits until what was written to standard output is taken up, so that nothing piles up in memory. */
  readonly drained?: () => Promise<void>
  /** Writes to standard error. */
  readonly err: (text: string) => void
  /** Whether standard error is a terminal: only there is progress shown. */
  readonly errIsTerminal: boolean
  /** Columns of the terminal. */
  readonly columns: number
  /** Standard input. */
  readonly input: () => AsyncIterable<Uint8Array>
  /** Asks the user; left out where nobody is there to answer. */
  readonly ask?: Ask
  /** The folder from which file names are read. */
  readonly cwd: string
  /** The calendar date of today, `YYYY-MM-DD`. */
  readonly today: string
  /** This instant, with offset: `2026-11-25T12:00:00Z`. */
  readonly now: string
}
