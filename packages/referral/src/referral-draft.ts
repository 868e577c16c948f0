import type { Exception, Recipient } from './to-facts.ts'

/** A referral as it is recorded: `referral@1` once what is missing is filled in. */
export type ReferralDraft = {
  readonly schema: 'referral@1'
  readonly id: string
  readonly direction: 'out'
  readonly kind: 'referral'
  readonly other: Recipient
  readonly needs: readonly string[]
  readonly within?: string
  readonly at: string
  readonly consent?: string
  readonly exception?: Partial<Exception>
  readonly passedOn: readonly string[]
  readonly state: 'planned' | 'in-progress'
}
