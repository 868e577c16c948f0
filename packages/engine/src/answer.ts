/** Why an answer is not one: four states that stay apart to the end, none of which is ever a no. */
export type Why = 'not-asked' | 'unsure' | 'declined'

/** A stretch of numbers or calendar dates: `from` and `to` belong to it, `above` and `below` do not. */
export type Range = {
  /** First value that belongs to the range. */
  readonly from?: number | string
  /** Last value that belongs to the range. */
  readonly to?: number | string
  /** The range begins just after this value. */
  readonly above?: number | string
  /** The range ends just before this value. */
  readonly below?: number | string
}

/**
 * What may be said in answer to one question: one value (`yes`, `no`, a code of the list, a number, a calendar date
 * `YYYY-MM-DD`); the values still possible and why it is not one; or the bare reason why there is none.
 */
export type Answer =
  | string
  | number
  | { readonly oneOf: readonly string[]; readonly why?: Why }
  | (Range & { readonly why?: Why })

/** Answers by fact id. A fact that is absent was not asked. */
export type Answers<Fact extends string = string> = { readonly [F in Fact]?: Answer }

/** Words that are reasons, not values: a list of choices may not use them. */
export const whys: readonly Why[] = ['not-asked', 'unsure', 'declined']
