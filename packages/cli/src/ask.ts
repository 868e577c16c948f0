/** One thing to choose. */
export type Option = { readonly value: string; readonly label: string; readonly hint?: string }

/** Asks the user one thing at a time; nothing comes back from somebody who stops. */
export type Ask = {
  /** One of a few. */
  readonly select: (question: string, options: readonly Option[], first?: string) => Promise<string | undefined>
  /** One of many, found by typing. */
  readonly search: (question: string, options: readonly Option[]) => Promise<string | undefined>
}
