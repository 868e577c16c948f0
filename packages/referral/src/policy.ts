import type { Citations, Presumption, Status } from '@cairn/engine'

/** A number of a policy, with what it rests on. */
export type Dated<Length extends string> = { readonly [L in Length]: number } & {
  /** One plain sentence. */
  readonly says: string
  readonly cites: Citations
  readonly status: Status
}

/** A sentence of a policy, with what it rests on. */
export type Stated = { readonly says: string; readonly cites: Citations; readonly status: Status }

/** How a directory of services is read: an argument, never built in. */
export type DirectoryPolicy = {
  readonly id: string
  readonly version: string
  /** For how many days an entry counts as fresh after somebody made sure of it. */
  readonly entry: Dated<'days'>
  /** For how many days it counts what a service said about room. */
  readonly room: Dated<'days'>
  /** How an age reads that is not known. */
  readonly age: Presumption<{ readonly to: number }>
  /** Why a place is safe for a child only where its entry says so. */
  readonly childSafe: Stated
  /** Why an area that the person wants to avoid rules a service out. */
  readonly area: Stated
}
