import type { Plan } from './plan.ts'

/** Bits that are looked up together: all 1,024 patterns of them are laid out. */
export const fieldBits = 10
/** Three to a word, so that none crosses into the next. The two bits above them stay 0. */
export const fieldsInWord = 3

/** Where each bit lies in a plane of a record. */
export type Places = {
  /** Words of a plane; an even number, since they are read two at a time. */
  readonly words: number
  /** Place of each literal. Its word is `place >> 5`, its bit `place & 31`. */
  readonly literals: Int32Array
  /** Place of each variable: that of its yes for a sign, one of its own behind all literals for any other. */
  readonly variables: Int32Array
  /** For each field, how many bits it holds, and the tests that read nothing else. */
  readonly fields: readonly { readonly bits: number; readonly tests: readonly number[] }[]
  /** Tests that read several fields, and are counted. */
  readonly counted: readonly number[]
}

/** Puts what a test reads into one field, wherever it fits: first come, first served. */
export function placesOf({ literals, tests, variables }: Pick<Plan, 'literals' | 'tests' | 'variables'>): Places {
  const fieldOf = literals.map(() => -1)
  const held: number[][] = []
  const fields: number[][] = []
  const counted: number[] = []
  const put = (some: readonly number[], field: number): void => {
    held[field] = [...(held[field] ?? []), ...some]
    for (const l of some) fieldOf[l] = field
  }
  const roomy = (needed: number): number => {
    const found = held.findIndex((own) => own.length + needed <= fieldBits)
    return found < 0 ? held.length : found
  }
  tests.forEach(({ dimensions }, t) => {
    const own = [...new Set(dimensions.flatMap((one) => one.literals))]
    const loose = own.filter((l) => fieldOf[l] === -1)
    const [field = roomy(loose.length), ...others] = new Set(own.map((l) => fieldOf[l] as number).filter((f) => f >= 0))
    if (others.length > 0 || (held[field]?.length ?? 0) + loose.length > fieldBits) counted.push(t)
    else {
      put(loose, field)
      fields[field] = [...(fields[field] ?? []), t]
    }
  })
  literals.forEach((_, l) => {
    if (fieldOf[l] === -1) put([l], roomy(1))
  })
  const words = 2 * Math.max(1, Math.ceil(held.length / (2 * fieldsInWord)))
  const placed = new Int32Array(literals.length)
  held.forEach((own, field) => {
    const first = 32 * Math.floor(field / fieldsInWord) + fieldBits * (field % fieldsInWord)
    own.forEach((l, i) => {
      placed[l] = first + i
    })
  })
  let behind = 32 * words
  const own = Int32Array.from(variables, ({ classes }, v) =>
    // The yes of a sign is the literal of its number.
    classes.kind === 'sign' ? (placed[v] as number) : behind++,
  )
  return {
    words,
    literals: placed,
    variables: own,
    fields: held.map(({ length }, field) => ({ bits: length, tests: fields[field] ?? [] })),
    counted,
  }
}
