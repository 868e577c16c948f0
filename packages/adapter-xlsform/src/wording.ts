/** What the form says besides its questions, in one language. */
export type FormWords = {
  readonly title: string
  readonly yes: string
  readonly no: string
  readonly unsure: string
  readonly declined: string
  /** Why there is no number or date. */
  readonly why: string
  /** Hint of every question. */
  readonly skip: string
  /** Hint of a list to tick. */
  readonly tick: string
  /** The question that opens the next step. */
  readonly show: string
  readonly showIt: string
  readonly hideIt: string
  /** What is read where asking has to stop. */
  readonly stop: string
  /** Heading of what is asked first, and of what belongs to no group. */
  readonly first: string
  readonly further: string
  /** A number or day is outside its limits; `{from}` and `{to}` are replaced. */
  readonly limits: string
  /** There is a number or day and a reason why there is none. */
  readonly both: string
}

/** Everything that a form shows in one language. */
export type FormWording = {
  /** Language as a BCP 47 tag. */
  readonly language: string
  /** Name of the language in itself, as in `Français`. */
  readonly name: string
  /** Who read this language version; English needs no reader. */
  readonly reading: 'none yet' | { readonly role: string; readonly reference: string; readonly on: string }
  /** A question for each fact; English takes the sentence of the fact where there is none. */
  readonly asks?: Readonly<Record<string, string>>
  /** Headings of groups, sentences of outcomes, and values of choices by fact; English takes those of the instrument. */
  readonly groups?: Readonly<Record<string, string>>
  readonly outcomes?: Readonly<Record<string, string>>
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What the form says besides. */
  readonly words: FormWords
}

/**
 * What a form says besides its questions, in English.
 *
 * @example
 * ```ts
 * import { englishWords } from '@cairn/adapter-xlsform'
 *
 * englishWords.title // => 'Notes'
 * ```
 */
export const englishWords: FormWords = {
  title: 'Notes',
  yes: 'Yes',
  no: 'No',
  unsure: 'Not sure',
  declined: 'Would rather not say',
  why: 'If there is no answer: why?',
  skip: 'May be skipped. Left blank, it was not asked; that is not a no.',
  tick: 'Tick what was told. What is not ticked was not asked; that is not a no.',
  show: 'Next step',
  showIt: 'Show it now',
  hideIt: 'Hide it',
  stop: 'Ask nothing more here, and call the colleague who was trained for this.',
  first: 'First',
  further: 'Further',
  limits: 'Write a value from {from} to {to}, or leave it blank.',
  both: 'Leave this blank, or take the answer away.',
}

/**
 * English as the instrument writes it: the default of a form.
 *
 * @example
 * ```ts
 * import { english } from '@cairn/adapter-xlsform'
 *
 * english.language // => 'en'
 * ```
 */
export const english: FormWording = { language: 'en', name: 'English', reading: 'none yet', words: englishWords }
