import type { Problem, ProblemCode } from './advice.ts'
import type { Range, Why } from './answer.ts'
import { type Classes, every, rangeMask, valuesMask } from './classes.ts'
import { isDay } from './day.ts'
import type { Fact } from './fact.ts'
import { type Machine, writeLiterals } from './machine.ts'
import type { Variable } from './plan.ts'

/** A record ready to be decided: bit masks, and what could not be read. */
export type Packed = {
  readonly masks: Int32Array
  readonly problems: readonly Problem[]
}

/** Problems listed one by one; beyond that they are counted. */
const listed = 100

const nothing: readonly Problem[] = Object.freeze([])
const templates = new WeakMap<Machine, Int32Array>()
/** One working copy of the blank record per machine; put back after each use. */
const scratches = new WeakMap<Machine, Int32Array>()

/** Reads answers into masks. Never throws on data: what it cannot read is a problem, and stays unknown. */
export function pack(run: Machine, answers: unknown): Packed {
  // Several times as fast as `slice`.
  const masks = new Int32Array(templates.get(run) ?? template(run))
  // What can be walked through (an array, a Map, form data) has no keys of its own: it must not pass for a blank record.
  if (typeof answers !== 'object' || answers === null || Symbol.iterator in answers)
    return { masks, problems: [{ code: 'not-a-record', position: 0 }] }
  const { layout, direct, keys, plan: made } = run
  const record = answers as Record<string, unknown>
  const inherits = inheritsKeys(record)
  let problems: Problems | undefined
  let position = -1
  let guess = 0
  // Answers to signs of one word of the masks, gathered until a sign of another word comes.
  let word = 0
  let yes = 0
  let no = 0
  let unsure = 0
  let declined = 0
  // `for in` with a guess at the order of the keys is several times as fast as looking each one up; see the benchmark.
  for (const key in record) {
    if (inherits && !Object.hasOwn(record, key)) continue
    position++
    const v = keys[guess] === key ? guess : (made.byFact.get(key) ?? -1)
    if (v < 0) {
      problems = reported(problems, { code: 'unknown-key', position })
      continue
    }
    guess = v + 1
    const value = record[key]
    const place = direct[v] as number
    if (place >= 0) {
      const bit = place & 31
      if (place >> 5 !== word) {
        gather(layout, masks, word, yes, no, unsure, declined)
        word = place >> 5
        yes = no = unsure = declined = 0
      }
      // Without a branch for each word: what somebody answers cannot be predicted, and a wrong guess costs more than this.
      const isYes = Number(value === 'yes')
      const isNo = Number(value === 'no')
      const isUnsure = Number(value === 'unsure')
      const isDeclined = Number(value === 'declined')
      yes |= isYes << bit
      no |= isNo << bit
      unsure |= isUnsure << bit
      declined |= isDeclined << bit
      if ((isYes | isNo | isUnsure | isDeclined | Number(value === 'not-asked')) !== 0) continue
    }
    if (value === undefined || value === 'not-asked') continue
    const wrong = readInto(run, masks, v, value)
    if (wrong) problems = reported(problems, { code: wrong, position, fact: key })
  }
  gather(layout, masks, word, yes, no, unsure, declined)
  return { masks, problems: problems ? ending(problems) : nothing }
}

/** Reads any answer to any fact into every plane; gives back what is wrong with it. */
function readInto(run: Machine, masks: Int32Array, v: number, value: unknown): ProblemCode | undefined {
  const variable = run.plan.variables[v] as Variable
  const read = readAnswer(run.plan.set.facts[variable.fact] as Fact, variable, value)
  if (typeof read === 'string') return read
  if (read.why === 'unsure' || read.why === 'declined') {
    const place = run.places.variables[v] as number
    const at = run.layout[read.why] + (place >> 5)
    masks[at] = (masks[at] as number) | (1 << (place & 31))
  }
  write(run, masks, v, read.mask, read.why)
  return undefined
}

/** Writes the answers to signs of one word into every plane. */
function gather(
  layout: Machine['layout'],
  masks: Int32Array,
  word: number,
  yes: number,
  no: number,
  unsure: number,
  declined: number,
): void {
  const { can, must, presumedCan, presumedMust } = layout
  const add = (at: number, bits: number) => {
    masks[at + word] = (masks[at + word] as number) | bits
  }
  masks[can + word] = (masks[can + word] as number) & ~no
  masks[presumedCan + word] = (masks[presumedCan + word] as number) & ~no
  add(must, yes)
  add(presumedMust, yes)
  add(layout.unsure, unsure)
  add(layout.declined, declined)
}

/** Whether walking through the keys of a record also meets some that it inherits, which are nobody's answers. */
function inheritsKeys(record: object): boolean {
  for (const _ in Object.getPrototypeOf(record)) return true
  return false
}

/** Problems found so far, and how many there were beyond those listed. */
type Problems = { readonly list: Problem[]; more: number }

function reported(problems: Problems = { list: [], more: 0 }, problem: Problem): Problems {
  if (problems.list.length < listed) problems.list.push(problem)
  else problems.more++
  return problems
}

function ending({ list, more }: Problems): readonly Problem[] {
  return more > 0 ? [...list, { code: 'more-problems', position: more }] : list
}

/** The possible classes an answer leaves and why it is not one value; or what is wrong with it. */
function readAnswer(
  fact: Fact,
  { classes }: Variable,
  value: unknown,
): { mask: number; why: Why | undefined } | ProblemCode {
  const all = every(classes)
  if (value === 'unsure' || value === 'declined') return { mask: declining(fact, classes, all, value), why: value }
  const why = whyOf(own(value, 'why'))
  if (fact.kind === 'sign' || fact.kind === 'choice') {
    const some = typeof value === 'string' ? [value] : own(value, 'oneOf')
    if (!Array.isArray(some) || !some.every((one) => typeof one === 'string')) return 'not-an-answer'
    const mask = valuesMask(classes, some)
    if (mask === 0) return 'not-in-list'
    const single = (mask & (mask - 1)) === 0
    return single ? { mask, why: undefined } : { mask: declining(fact, classes, mask, why), why: why ?? 'unsure' }
  }
  const wrong = fact.kind === 'number' ? 'not-a-number' : 'not-a-date'
  const fits = fact.kind === 'number' ? isNumber : isDay
  const exact = typeof value === 'string' || typeof value === 'number'
  const [from, above, to, below] = exact ? [value, undefined, value] : ends.map((end) => own(value, end))
  const given = [from, above, to, below].filter((end) => end !== undefined)
  if (given.length === 0 && why === undefined) return 'not-an-answer'
  if (!given.every(fits)) return wrong
  const mask = rangeMask(classes, { from, above, to, below } as Range)
  return mask === 0 ? 'empty-range' : { mask, why: exact ? undefined : (why ?? 'unsure') }
}

const ends = ['from', 'above', 'to', 'below'] as const

/** What data says itself; what it inherits, or what some other code hung on every object, is nobody's answer. */
function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}

/** Where declining is itself a no, it takes the place of whatever else was still possible. */
function declining(fact: Fact, classes: Classes, mask: number, why: Why | undefined): number {
  return (why === 'declined' && fact.declined === 'no' && mask & valuesMask(classes, ['no'])) || mask
}

const whyOf = (why: unknown): Why | undefined =>
  why === 'declined' || why === 'unsure' || why === 'not-asked' ? why : undefined

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/** The possible classes once a presumption is applied, where it applies. */
export function presumedState(run: Machine, v: number, state: number, why: Why | undefined): number {
  const { fact, presumed } = run.plan.variables[v] as Variable
  const rule = run.plan.set.facts[fact]?.unknown
  const narrowed = state & presumed
  if (presumed === 0 || narrowed === 0 || narrowed === state || !rule || rule === 'open') return state
  return rule.if.includes(why ?? 'not-asked') ? narrowed : state
}

/** Writes what is known of one variable into every plane. */
function write(run: Machine, masks: Int32Array, v: number, state: number, why: Why | undefined): void {
  const { layout, literalsOf, signs } = run
  const literals = literalsOf[v] as readonly number[]
  if (v >= signs) masks[layout.states + v - signs] = state
  const scratch = scratches.get(run) ?? run.blank.slice()
  scratches.set(run, scratch)
  scratch[v] = state
  writeLiterals(run, literals, scratch, masks, layout.can, layout.must)
  scratch[v] = presumedState(run, v, state, why)
  if (layout.presumedCan !== layout.can)
    writeLiterals(run, literals, scratch, masks, layout.presumedCan, layout.presumedMust)
  scratch[v] = run.blank[v] as number
}

function template(run: Machine): Int32Array {
  const { plan: made, layout, signs } = run
  const masks = new Int32Array(layout.size)
  const states = run.blank
  const literals = made.literals.map((_, l) => l)
  writeLiterals(run, literals, states, masks, layout.can, layout.must)
  for (let v = signs; v < states.length; v++) masks[layout.states + v - signs] = states[v] as number
  const presumed = states.map((state, v) => presumedState(run, v, state, 'not-asked'))
  writeLiterals(run, literals, presumed, masks, layout.presumedCan, layout.presumedMust)
  templates.set(run, masks)
  return masks
}

/** Possible classes of each variable, out of masks. */
export function statesOf(run: Machine, masks: Int32Array): Int32Array {
  const { layout, places, signs } = run
  const states = run.blank.slice()
  for (let v = 0; v < states.length; v++) {
    if (v >= signs) {
      states[v] = masks[layout.states + v - signs] as number
      continue
    }
    const place = places.variables[v] as number
    const can = ((masks[layout.can + (place >> 5)] as number) >>> (place & 31)) & 1
    const must = ((masks[layout.must + (place >> 5)] as number) >>> (place & 31)) & 1
    states[v] = (can << 1) | (must ^ 1)
  }
  return states
}

/** Why a variable has no single value, out of masks. */
export function whyIn({ layout, places }: Machine, masks: Int32Array, v: number): Why {
  const place = places.variables[v] as number
  const bit = 1 << (place & 31)
  if ((masks[layout.declined + (place >> 5)] as number) & bit) return 'declined'
  return (masks[layout.unsure + (place >> 5)] as number) & bit ? 'unsure' : 'not-asked'
}
