// The picture of docs/architecture.md as data: which package may use what.

export type Room = {
  /** Imports go to rooms with a lower number only. */
  layer: number
  /** Packages of other people that it may import. */
  outside?: readonly string[]
  /** Which packages of ours it may import, where not all lower ones. */
  only?: readonly string[]
  /** Whether it may use Node, the clock and the environment. */
  machine?: true
}

/** A question never imports another, nor the rulebook: its instrument or policy is an argument. */
export const question: Room = { layer: 2, only: ['engine', 'schemas'] }

/** Every package that may exist. One that is not here is refused. */
export const picture: Record<string, Room> = {
  engine: { layer: 0, outside: ['ts-pattern', '@noble/hashes', 'date-fns', '@date-fns/utc'] },
  schemas: { layer: 0, outside: ['zod'] },
  spreadsheet: { layer: 0, outside: ['fflate', 'saxes'] },
  rulebook: { layer: 1, only: ['engine'] },
  screening: question,
  'risk-review': question,
  referral: question,
  entitlements: question,
  readiness: question,
  casework: { layer: 3 },
  'adapter-table': { layer: 3, outside: ['zod'], only: ['schemas', 'spreadsheet'] },
  'adapter-htcds': { layer: 3, outside: ['zod'], only: ['schemas', 'spreadsheet'] },
  'adapter-xlsform': { layer: 3 },
  testing: { layer: 3, outside: ['zod'] },
  book: { layer: 3, outside: ['@noble/hashes'] },
  bench: { layer: 4, outside: ['esbuild', 'json-rules-engine', 'zod'], machine: true },
  cli: { layer: 4, outside: ['@clack/prompts', 'commander', 'zod'], machine: true },
}

/** In a question package, the one file where the words of records meet the words of rules. */
export const MEETING_PLACE = 'to-facts.ts'

/** What only a package with `machine` may name: the clock, chance, the network, the environment, code from strings. */
export const MACHINE =
  /^(Date|eval|Function|require|process|console|fetch|XMLHttpRequest|WebSocket|navigator|localStorage|performance|crypto|setTimeout|setInterval)$/
