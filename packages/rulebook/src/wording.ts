/**
 * Questions that can be spoken to the person, in one language. A yes always means the sign is there; every question
 * may be skipped.
 */
export type Wording<Fact extends string = string> = {
  /** Id of the instrument. */
  readonly instrument: string
  /** Language as a BCP 47 tag. */
  readonly language: string
  /** Who read this language version: a role and an organisation's reference; `none yet` while it is a draft. */
  readonly reading: 'none yet' | { readonly role: string; readonly reference: string; readonly on: string }
  /** What may be said before the first question. */
  readonly before: string
  /** One question for each fact. */
  readonly asks: Readonly<Record<Fact, string>>
}
