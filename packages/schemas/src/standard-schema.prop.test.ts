// Whoever takes any Standard Schema takes ours: nothing here knows that zod is behind it.
import { test } from '@fast-check/vitest'
import { describe, expect, test as once } from 'vitest'
import * as z from 'zod'
import { type RecordName, records, schemaFor } from './index.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { valuesOf } from './record-values.ts'

/** The interface as its specification has it, as far as a consumer needs it. */
interface StandardSchema {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => Outcome | Promise<Outcome>
  }
}
interface Outcome {
  readonly issues?:
    | readonly { readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined }[]
    | undefined
}

/** A consumer of any Standard Schema. */
const faults = async (schema: StandardSchema, value: unknown): Promise<readonly string[]> => {
  const { issues = [] } = await schema['~standard'].validate(value)
  return issues.map(({ path = [] }) => path.map((step) => String(typeof step === 'object' ? step.key : step)).join('/'))
}

const all: Readonly<Record<RecordName, StandardSchema>> = records
const unknownRecord = { schema: 'nothing@1' }

describe.each(Object.keys(records) as RecordName[])('%s', { timeout: 60_000 }, (name) => {
  const { version, vendor, validate } = all[name]['~standard']
  const back = z.fromJSONSchema(jsonSchemaOf(name))

  once('is a Standard Schema', async () => {
    expect({ version, vendor, validate: typeof validate }).toEqual({ version: 1, vendor: 'zod', validate: 'function' })
    expect(await faults(all[name], undefined)).toEqual([''])
    expect(schemaFor(name)).toBe(all[name])
  })

  test.prop([valuesOf(records[name])], { numRuns: 5 })(
    'gives what it takes, and says where it does not',
    async (value) => {
      expect(await validate(value)).toEqual({ value })
      expect(await faults(all[name], { ...(value as object), ...unknownRecord })).toEqual(['schema'])
    },
  )

  test.prop([valuesOf(records[name])], { numRuns: 5 })(
    'its JSON Schema, read back by zod, takes what it took',
    (value) => {
      expect(back.safeParse(value).success).toBe(true)
      expect(back.safeParse({ ...(value as object), 'unheard-of': 1 }).success).toBe(false)
      expect(back.safeParse({ ...(value as object), ...unknownRecord }).success).toBe(false)
    },
  )
})
