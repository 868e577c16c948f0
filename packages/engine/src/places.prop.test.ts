import { test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { longSet, wideSet } from './many-signs.ts'
import { fieldBits, fieldsInWord, placesOf } from './places.ts'
import { plan } from './plan.ts'
import { randomSet } from './random-set.ts'

for (const [name, sets, numRuns] of [
  ['small sets', randomSet, 200],
  ['long sets', longSet, 20],
  ['wide sets', wideSet, 20],
] as const)
  test.prop([sets], { numRuns })(
    `${name}: no two bits share a place, and a test is looked up only where it reads one field`,
    (set) => {
      const made = plan(set)
      const { words, literals, variables, fields, counted } = placesOf(made)
      const bits = [...literals, ...[...variables].filter((_, v) => made.variables[v]?.classes.kind !== 'sign')]
      expect(new Set(bits).size).toBe(bits.length)
      expect([...literals].every((place) => place >> 5 < words && (place & 31) < fieldBits * fieldsInWord)).toBe(true)

      const fieldOf = (l: number) => {
        const place = literals[l] ?? -1
        return (place >> 5) * fieldsInWord + Math.floor((place & 31) / fieldBits)
      }
      fields.forEach((field, f) => {
        for (const t of field.tests)
          for (const { literals: own } of made.tests[t]?.dimensions ?? [])
            expect(own.every((l) => fieldOf(l) === f)).toBe(true)
        expect(
          Math.max(0, ...made.literals.flatMap((_, l) => (fieldOf(l) === f ? [(literals[l] as number) & 31] : []))),
        ).toBe(Math.max(0, fieldBits * (f % fieldsInWord) + field.bits - 1))
      })
      const found = [...fields.flatMap(({ tests }) => tests), ...counted]
      expect(found.toSorted((a, b) => a - b)).toEqual(made.tests.map((_, t) => t))
    },
  )
