import process from 'node:process'

/** Something to be measured: does its work on all records once and gives something back, so that none of it is left out. */
export type Contender = {
  readonly name: string
  /** How many records one run goes through. */
  readonly records: number
  readonly run: () => unknown
}

/** What was measured: nanoseconds of CPU time for one record, the median of the rounds. */
export type Measured = { readonly name: string; readonly nanoseconds: number }

/** Rounds after the first ones, which only warm up. */
const rounds = 11
const warm = 3
/** CPU time that a contender gets in each round. */
const milliseconds = 60

/**
 * Measures contenders in turn, round by round, so that whatever else the machine does meets all of them alike. CPU time,
 * not time on the wall.
 */
export function measure(contenders: readonly Contender[]): readonly Measured[] {
  const times = contenders.map((): number[] => [])
  const repeats = contenders.map((one) => {
    for (let i = 0; i < 3; i++) one.run()
    return Math.max(1, Math.round((milliseconds * 1e6) / (timeOf(one, 1) * one.records)))
  })
  for (let round = -warm; round < rounds; round++)
    contenders.forEach((one, i) => {
      const time = timeOf(one, repeats[i] ?? 1)
      if (round >= 0) times[i]?.push(time)
    })
  return contenders.map(({ name }, i) => ({ name, nanoseconds: median(times[i] ?? []) }))
}

/** The same for one that takes its time, one record after the other. */
export async function measureSlow(name: string, records: number, run: () => Promise<unknown>): Promise<Measured> {
  await run()
  const times: number[] = []
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage()
    await run()
    times.push(nanosecondsSince(before) / records)
  }
  return { name, nanoseconds: median(times) }
}

/** Where results go, so that no run is left out as useless. */
const kept: { last?: unknown } = {}

function timeOf({ run, records }: Contender, repeats: number): number {
  const before = process.cpuUsage()
  for (let i = 0; i < repeats; i++) kept.last = run()
  return Math.max(1, nanosecondsSince(before)) / (repeats * records)
}

function nanosecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) * 1000
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
