/** What kind of value the standard asks for in a field. */
export type FieldType =
  | 'text'
  | 'long-text'
  | 'number'
  | 'date'
  | 'checkbox'
  | 'geolocation'
  | 'lookup'
  | 'picklist'
  | 'picklist-or-text'
  /** One row of the standard has a name and nothing else. */
  | 'none'

/** What is known about one field of HTCDS 2.0. */
export type FieldFacts = {
  readonly type: FieldType
  /** Its heading in the standard, for matching only. */
  readonly label: string
  /** It takes several values. */
  readonly several?: true
  /** The standard calls it core. No field is required anywhere. */
  readonly core?: true
  /** Deprecated in 2.0: still read, written in an own backup only. */
  readonly withdrawn?: true
  /** The list outside the standard that its values come from. */
  readonly outside?: string
  /** Where our records have it, as a consent writes it. Absent: they have no place for it. */
  readonly at?: string
}
