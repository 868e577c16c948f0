import type { Machine, RunningTest } from './machine.ts'
import { fieldBits, fieldsInWord, type Places } from './places.ts'

/** Patterns of a field. */
const patterns = 2 ** fieldBits

/**
 * Which tests hold for each pattern of each field, a bit each: of those that read the same plane, and of negated ones, which
 * read the other; absent where there are none.
 */
export type Codes = { readonly plain: Int32Array; readonly negated: Int32Array | undefined }

/** Lays the patterns of all fields out. */
export function codesOf(tests: readonly RunningTest[], { words, fields }: Places): Codes {
  const bits = new Int32Array(words)
  const lay = (negated: boolean): Int32Array | undefined => {
    if (!tests.some((test) => test.negated === negated) && negated) return undefined
    const codes = new Int32Array(words * fieldsInWord * patterns)
    fields.forEach((one, f) => {
      const own = one.tests.filter((t) => tests[t]?.negated === negated)
      const word = Math.floor(f / fieldsInWord)
      // Patterns of more bits than a field holds never come up.
      for (let pattern = 0; own.length > 0 && pattern < 2 ** one.bits; pattern++) {
        bits[word] = pattern << (fieldBits * (f % fieldsInWord))
        let code = 0
        // A negated test holds where its count falls short.
        for (const t of own) if (counts(tests[t] as RunningTest, words, bits, 0) !== negated) code |= 1 << t
        codes[f * patterns + pattern] = code
      }
      bits[word] = 0
    })
    return codes
  }
  return { plain: lay(false) as Int32Array, negated: lay(true) }
}

/** Which tests hold, one bit each: plain tests read the plane at `plain`, negated ones the plane at `negated`. */
export function testsAt(run: Machine, bits: Int32Array, plain: number, negated: number): number {
  const { codes, places } = run
  let code = lookedUp(codes.plain, bits, plain, places.words)
  if (codes.negated) code |= lookedUp(codes.negated, bits, negated, places.words)
  return places.counted.length === 0 ? code : code | countedAt(run, bits, plain, negated)
}

function lookedUp(codes: Int32Array, bits: Int32Array, at: number, words: number): number {
  let code = 0
  let from = 0
  for (let w = at; w < at + words; w += 2) {
    code |= lookUp(codes, from, bits[w] as number, bits[w + 1] as number)
    from += 6144
  }
  return code
}

/**
 * The tests that hold for two words, whose patterns begin at `from`. Written out, with plain numbers: this is what deciding
 * spends its time on.
 */
export function lookUp(codes: Int32Array, from: number, one: number, two: number): number {
  return (
    (codes[from + (one & 1023)] as number) |
    (codes[from + 1024 + ((one >>> 10) & 1023)] as number) |
    (codes[from + 2048 + (one >>> 20)] as number) |
    (codes[from + 3072 + (two & 1023)] as number) |
    (codes[from + 4096 + ((two >>> 10) & 1023)] as number) |
    (codes[from + 5120 + (two >>> 20)] as number)
  )
}

function countedAt({ tests, places }: Machine, bits: Int32Array, plain: number, negated: number): number {
  let code = 0
  for (const t of places.counted) {
    const test = tests[t] as RunningTest
    if (counts(test, places.words, bits, test.negated ? negated : plain) !== test.negated) code |= 1 << t
  }
  return code
}

/** Whether the bits of the plane at `at` suffice, by counting them. */
function counts(test: RunningTest, words: number, bits: Int32Array, at: number): boolean {
  const { masks } = test
  let cell = 0
  let m = 0
  for (let d = 0; d < test.caps.length; d++) {
    let have = 0
    for (const weight of test.weights[d] as readonly number[]) {
      for (let w = 0; w < words; w++) have += weight * ones((bits[at + w] as number) & (masks[m++] as number))
    }
    const cap = test.caps[d] as number
    cell = cell * (cap + 1) + (have < cap ? have : cap)
  }
  return test.table[cell] === 1
}

/** How many bits are set: one turn for each of them, and of the signs of a test few are. */
function ones(bits: number): number {
  let n = 0
  for (let left = bits; left !== 0; left &= left - 1) n++
  return n
}
