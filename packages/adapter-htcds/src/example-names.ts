import { pseudonymFrom } from '@cairn/schemas'

/** Gives a new pseudonym each time, the same ones in each run: for the tests of this package. */
export const exampleNames = (): (() => string) => {
  let count = 0
  return () => {
    count += 1
    const bytes = new Uint8Array(64).map((_, at) => (at < 4 ? (count >> (4 * at)) & 15 : at))
    return pseudonymFrom(bytes) ?? ''
  }
}
