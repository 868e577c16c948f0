import type { Fact, Formula, RuleSet } from '@cairn/engine'
import type { Halt } from '@cairn/engine/interview'
import { decision } from './decision.ts'
import { directionsOf } from './direction.ts'
import { answer, equals } from './expression.ts'
import type { FormItem, FormLoss, FormModel, FormNote } from './form.ts'
import { layoutOf } from './layout.ts'
import { nameOf } from './name.ts'
import { outcomeOf } from './outcome.ts'
import { type FormProblem, problemOf } from './problem.ts'
import { textsOf } from './texts.ts'
import { english, type FormWording } from './wording.ts'

/** What a form is told besides instrument and wording. */
export type FormOptions = {
  /**
   * When asking has to stop because the person may be a child, or `asked-before` where the age was seen to before the form
   * is opened. What it turns on is asked first; while it may hold, nothing else is shown.
   */
  readonly halt: Halt | 'asked-before'
  /** Groups shown as one list to tick. What is not ticked was not asked. */
  readonly ticked?: readonly string[]
  /** Limits of numbers and days, by fact. */
  readonly limits?: Readonly<Record<string, { readonly from: number | string; readonly to: number | string }>>
  /** Id of the form; neutral. Left out: `notes_` and the beginning of the instrument's fingerprint. */
  readonly id?: string
  /** Version of the form; the instrument's when left out. */
  readonly version?: string
} & (
  | { /** Public key (base64, no header) that submissions are encrypted with. */ readonly publicKey: string }
  | { readonly unencrypted: 'invented-data-only' }
)

/** A form, or why there is none. */
export type FormMade =
  | { readonly ok: true; readonly model: FormModel }
  | { readonly ok: false; readonly problems: readonly FormProblem[] }

/**
 * Makes one form of an instrument: questions, sections, relevance, tallies and the next step, which is what `screen` gives
 * for every set of answers, blank ones included. An instrument that a form cannot follow exactly is refused.
 *
 * The form shows at most the next step, and that only when asked to. Nothing is required, nothing is noted about the
 * phone, and the title is neutral.
 *
 * @param instrument - signs and rules
 * @param wordings - what is read in each language, the default one first; `[english]` for the instrument's own words
 * @param options - when asking stops, the key to encrypt with, lists to tick, limits
 * @returns the form as plain data, with what it cannot hold; or coded problems
 *
 * @example
 * ```ts
 * import { english, formModel } from '@cairn/adapter-xlsform'
 * import { raft2021 } from '@cairn/rulebook/raft-2021'
 *
 * const made = formModel(raft2021, [english], { halt: 'asked-before', unencrypted: 'invented-data-only' })
 * made.ok && made.model.items.length // => 8
 * made.ok && made.model.losses.map(({ code }) => code) // => ['XLF-201', 'XLF-202', 'XLF-203', 'XLF-204', 'XLF-207', 'XLF-208']
 * ```
 */
export function formModel<FactId extends string, Outcome extends string, Group extends string>(
  instrument: RuleSet<FactId, Outcome, Group>,
  wordings: readonly FormWording[],
  options: FormOptions,
): FormMade {
  if (!Array.isArray(options.ticked ?? [])) return { ok: false, problems: [problemOf('XLF-107')] }
  const set = instrument as unknown as RuleSet
  const halt = options.halt === 'asked-before' ? undefined : options.halt
  const problems: FormProblem[] = []
  const spoken = wordings.length === 0 ? [english] : wordings
  const texts = textsOf(set, spoken, 'unencrypted' in options, problems)
  const layout = layoutOf(set, texts, options, halt, problems)
  const key = 'publicKey' in options ? options.publicKey.replace(/\s+/g, '') : undefined
  if (key === undefined ? !('unencrypted' in options) : !/^[A-Za-z0-9+/=]{100,}$/.test(key))
    problems.push(problemOf('XLF-106'))
  const id = options.id ?? `notes_${/^sha256-([0-9a-f]{8})/.exec(set.fingerprint)?.[1] ?? '0'}`
  if (![id, ...Object.values(texts.title)].every(isNeutral) || !/^[A-Za-z_][\w.-]*$/.test(id))
    problems.push(problemOf('XLF-108'))

  const directions = directionsOf(
    set,
    set.rules.map(({ when }) => when),
    set.hit !== undefined,
  )
  if ('code' in directions) problems.push(problemOf(directions.code, directions.fact))
  const stopping = halt && directionsOf(set, [halt.when as Formula], false)
  if (stopping && ('code' in stopping || stopping.combinations.length > 1)) problems.push(problemOf('XLF-109'))
  if (problems.length > 0 || 'code' in directions) return { ok: false, problems }

  const made = decision(set, layout.placed)
  if (halt) made.keep('ask__on', `if(${made.when(halt.when as Formula, 'possible', 'told')}, 0, 1)`)
  for (const group of Object.keys(set.groups))
    for (const corner of ['certain', 'possible'] as const) made.tally(group, {}, corner, 'told')
  made.keep('next__step', outcomeOf(made, directions.combinations), 'text')

  const shown = equals('show__next', 'show')
  const notes = Object.keys(set.outcomes).map(
    (outcome): FormNote => ({
      item: 'note',
      name: `note__${nameOf(outcome)}`,
      label: texts.outcome(outcome),
      relevant: `${shown} and ${equals('next__step', outcome)}`,
    }),
  )
  const stop: FormNote[] = halt
    ? [{ item: 'note', name: 'note__stop', label: texts.word('stop'), relevant: `${answer('ask__on')} = 0` }]
    : []
  const items: FormItem[] = [
    ...layout.sections.slice(0, halt ? 1 : 0),
    ...stop,
    ...layout.sections.slice(halt ? 1 : 0),
    ...made.calculations(),
    { item: 'question', name: 'show__next', kind: 'one', list: 'show__list', label: texts.word('show') },
    ...notes,
  ]
  return {
    ok: true,
    model: {
      id,
      version: options.version ?? set.version,
      title: texts.title,
      instanceName: texts.title[spoken[0]?.language ?? 'en'] ?? 'Notes',
      ...(key !== undefined && { publicKey: key }),
      languages: spoken.map(({ language, name }) => ({ code: language, name })),
      lists: [
        ...layout.lists,
        {
          name: 'show__list',
          entries: [
            { name: 'show', label: texts.word('showIt') },
            { name: 'hide', label: texts.word('hideIt') },
          ],
        },
      ],
      items,
      meanings: { ...layout.meanings, ...resultsOf(items) },
      by: { id: set.id, version: set.version, fingerprint: set.fingerprint },
      losses: lossesOf(set, options, halt, spoken),
    },
  }
}

function resultsOf(items: readonly FormItem[]): FormModel['meanings'] {
  const own = items.filter((one) => one.item !== 'section')
  return Object.fromEntries(
    own.map(({ name }) => [name, { result: name === 'next__step' ? ('outcome' as const) : ('other' as const) }]),
  )
}

function lossesOf(
  set: RuleSet,
  options: FormOptions,
  halt: Halt | undefined,
  spoken: readonly FormWording[],
): readonly FormLoss[] {
  const measured = Object.entries(set.facts as Readonly<Record<string, Fact>>).filter(([, { kind }]) => kind !== 'sign')
  const losses: FormLoss[] = ['XLF-201', 'XLF-202', 'XLF-203', 'XLF-204'].map((code) => ({ code }))
  losses.push(...measured.map(([fact]) => ({ code: 'XLF-205', fact })))
  if (options.ticked?.length) losses.push({ code: 'XLF-206' })
  if (!halt) losses.push({ code: 'XLF-207' })
  if (spoken.some(({ asks }) => asks === undefined)) losses.push({ code: 'XLF-208' })
  return losses
}

/** S-27: no word on the phone's list of forms tells what it is for. */
const isNeutral = (text: string): boolean =>
  !/traffick|victim|police|exploit|forced|slave|smuggl|abuse|screen|sign|suspect/i.test(text) && text.length > 0
