import type * as z from 'zod'
import { pointer, stepsOf } from './pointer.ts'
import { type Problem, type ProblemCode, problem, problems } from './problem.ts'

type Issue = z.core.$ZodIssue

const named = (message: string): ProblemCode | undefined => {
  const code = message.slice(0, 7)
  return Object.hasOwn(problems, code) ? (code as ProblemCode) : undefined
}

/** A branch that does not even take this kind of value says nothing about what is wrong. */
const otherKind = (issues: readonly Issue[]): boolean =>
  issues.some(({ code, path }) => path.length === 0 && code === 'invalid_type')

/** The branch of a union that came nearest, when it has something to say about a place below. */
const nearest = (issue: z.core.$ZodIssueInvalidUnion): readonly Issue[] | undefined => {
  const branches = issue.errors.filter((issues) => !otherKind(issues))
  const [first] = branches.toSorted((one, other) => one.length - other.length)
  return first?.some(({ path, code }) => path.length > 0 || code === 'unrecognized_keys') ? first : undefined
}

/** Takes unions apart, so that each issue speaks of one place. */
const flat = (issues: readonly Issue[], above: readonly PropertyKey[]): Issue[] =>
  issues.flatMap((issue) => {
    const path = [...above, ...issue.path]
    const inner = issue.code === 'invalid_union' ? nearest(issue) : undefined
    return inner ? flat(inner, path) : [{ ...issue, path }]
  })

const kinds = new Map([
  ['string', 'text'],
  ['object', 'object'],
  ['record', 'object'],
  ['array', 'list'],
  ['int', 'whole number'],
])

const codeOf = (issue: Issue, missing: boolean): ProblemCode => {
  if (missing && (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union'))
    return 'SCH-202'
  const own = named(issue.message)
  if (own) return own
  switch (issue.code) {
    case 'invalid_type':
      return 'SCH-203'
    case 'invalid_value':
      return 'SCH-204'
    case 'invalid_format':
      return 'SCH-205'
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'SCH-211' : 'SCH-213'
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'SCH-212' : 'SCH-213'
    case 'unrecognized_keys':
      return 'SCH-201'
    case 'invalid_key':
      return 'SCH-214'
    case 'invalid_union':
      return issue.discriminator === undefined ? 'SCH-216' : 'SCH-204'
    case 'custom':
      return 'SCH-301'
    default:
      return 'SCH-205'
  }
}

const expectedBy = (issue: Issue): readonly string[] | undefined => {
  if (issue.code === 'invalid_type') return [kinds.get(issue.expected) ?? issue.expected]
  if (issue.code === 'invalid_value') return issue.values.map(String)
  if (issue.code === 'invalid_union' && 'options' in issue) return issue.options?.map(String)
  return undefined
}

/** How many problems are listed; a hostile record must not make a list as long as itself. */
const most = 100

/** One issue for each unknown key, so that they are counted like the rest. */
const single = (issue: Issue): readonly Issue[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue]

const told = (schema: z.core.$ZodType, data: unknown, issue: Issue): Problem => {
  const place = pointer(schema, stepsOf(data, issue.path))
  if (issue.code === 'unrecognized_keys') {
    const unknown = stepsOf(data, [...issue.path, ...issue.keys]).at(-1)
    return problem('SCH-201', { ...place, position: unknown?.at ?? 0 })
  }
  const expected = expectedBy(issue)
  const rule = issue.code === 'custom' ? issue.params?.['rule'] : undefined
  return problem(codeOf(issue, valueAt(data, issue.path) === undefined), {
    ...place,
    ...(expected ? { expected } : {}),
    ...(typeof rule === 'string' ? { rule } : {}),
  })
}

/** The problems behind the issues of zod: our codes, printable places, nothing of the data. Beyond a hundred, one says so. */
export const problemsOf = (schema: z.core.$ZodType, data: unknown, issues: readonly Issue[]): readonly Problem[] => {
  const all = flat(issues, []).flatMap(single)
  const listed = all.slice(0, most).map((issue) => told(schema, data, issue))
  return all.length > most ? [...listed, problem('SCH-225')] : listed
}

const valueAt = (data: unknown, keys: readonly PropertyKey[]): unknown =>
  keys.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, key)
        ? (here as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  )
