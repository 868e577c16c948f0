/** One text per language code. */
export type Texts = Readonly<Record<string, string>>

/** One entry of a closed list: its name in data, and what is read. */
export type FormEntry = { readonly name: string; readonly label: Texts }

/** A closed list that questions share. */
export type FormList = { readonly name: string; readonly entries: readonly FormEntry[] }

/** How an answer is given. */
export type QuestionKind = 'one' | 'several' | 'number' | 'date'

/** One question. Nothing is ever required: a blank means that it was not asked. */
export type FormQuestion = {
  readonly item: 'question'
  readonly name: string
  readonly kind: QuestionKind
  /** Name of its list, for `one` and `several`. */
  readonly list?: string
  readonly label: Texts
  readonly hint?: Texts
  /** When it is shown; always when left out. `${name}` stands for the answer of another item. */
  readonly relevant?: string
  readonly constraint?: { readonly when: string; readonly message: Texts }
}

/** A text on the page. */
export type FormNote = {
  readonly item: 'note'
  readonly name: string
  readonly label: Texts
  readonly relevant?: string
}

/** What the form works out and never shows. */
export type FormCalculation = {
  readonly item: 'calculation'
  readonly name: string
  readonly kind: 'whole-number' | 'text'
  readonly formula: string
}

/** Questions under one heading. */
export type FormSection = {
  readonly item: 'section'
  readonly name: string
  readonly label: Texts
  readonly relevant?: string
  readonly items: readonly FormQuestion[]
}

/** Anything that stands in a form. */
export type FormItem = FormQuestion | FormNote | FormCalculation | FormSection

/** What a column or node of the form means to the rules. */
export type FormMeaning =
  /** The answer to one fact. */
  | { readonly fact: string; readonly part: 'answer' }
  /** Why there is no number or date. */
  | { readonly fact: string; readonly part: 'why' }
  /** A list to tick: each entry is a sign; what is not ticked was not asked. */
  | { readonly ticks: Readonly<Record<string, string>> }
  /** The outcome as the form worked it out. */
  | { readonly result: 'outcome' }
  /** Anything else of ours. */
  | { readonly result: 'other' }

/** Something of the instrument that a form cannot hold. */
export type FormLoss = { readonly code: string; readonly fact?: string }

/** One instrument as one form: what both XLSForm and XForm are written from. Plain data. */
export type FormModel = {
  readonly id: string
  readonly version: string
  /** Neutral: it says nothing about what the form is for. */
  readonly title: Texts
  /** What one filled form is called on the phone. */
  readonly instanceName: string
  /** Key that submissions are encrypted with; absent only for invented data. */
  readonly publicKey?: string
  /** Languages, the default one first. */
  readonly languages: readonly { readonly code: string; readonly name: string }[]
  readonly lists: readonly FormList[]
  readonly items: readonly FormItem[]
  readonly meanings: Readonly<Record<string, FormMeaning>>
  /** The rules it was made from. */
  readonly by: { readonly id: string; readonly version: string; readonly fingerprint: string }
  /** What of the instrument and of the policies around it the form does not hold. */
  readonly losses: readonly FormLoss[]
}
