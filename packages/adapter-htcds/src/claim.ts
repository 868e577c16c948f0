/** A claim of any list, before the schema checks it. */
export type Claim = {
  readonly what?: string
  readonly anyOf?: readonly string[]
  readonly answer: 'yes' | 'no' | 'unsure' | 'declined'
  readonly saidBy: string
}
