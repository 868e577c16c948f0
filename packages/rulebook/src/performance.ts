import type { Citations, Status } from '@cairn/engine'

/** A share between 0 and 1 with its interval, as a study printed it. */
export type Measured = {
  /** The share: 0.867 is 86.7 percent. */
  readonly share: number
  /** Lower and upper end of the 95 percent interval, where they were seen. */
  readonly interval?: readonly [number, number]
}

/**
 * How a published tool did in one study, for people who plan a programme. It holds for the people and the place of that
 * study and is never said of a person.
 */
export type Study = {
  /** Who was asked. */
  readonly population: string
  /** Where. */
  readonly setting: string
  /** How many assessments the shares rest on; left out where it was not seen. */
  readonly assessments?: number
  /** How many of them the reference standard found. */
  readonly found?: number
  /** That share, as the study printed it. */
  readonly prevalence?: number
  /** What the tool was held against. */
  readonly reference: string
  /** Items answered yes from which the tool counts as reached. */
  readonly cutOff: number
  /** Of those whom the reference found, the share that reached the cut-off. */
  readonly sensitivity: Measured
  /** Of the others, the share that did not reach it; left out where it was not seen. */
  readonly specificity?: Measured
  /** What it rests on. */
  readonly cites: Citations
  /** How far the source was read. */
  readonly status: Status
  /** What a reader should know. */
  readonly note?: string
}
