import type { Sensitivity } from '@cairn/engine'

/** Criteria that services set either way: something is needed, or whoever has it is not taken. */
export type Stance = {
  /** The fact of the person that is tested. */
  readonly topic: string
  /** Where the entry of the service says it. */
  readonly key:
    | 'childrenAlong'
    | 'formalStatus'
    | 'dangerNow'
    | 'homeless'
    | 'substances'
    | 'psychiatricCare'
    | 'conviction'
  readonly says: string
  /** The criterion where it is required. */
  readonly needs: string
  /** The criterion where it is ruled out. */
  readonly takes: string
  readonly sensitivity: Sensitivity
}

/** All of them, in the order of an entry. */
export const stances: readonly Stance[] = [
  {
    topic: 'children-along',
    key: 'childrenAlong',
    says: 'Children come along.',
    needs: 'It takes people who bring children.',
    takes: 'It takes people who come without children.',
    sensitivity: 'low',
  },
  {
    topic: 'formal-status',
    key: 'formalStatus',
    says: 'The body in charge has decided.',
    needs: 'It asks for a decision of the body in charge.',
    takes: 'It takes people about whom the body in charge has not decided.',
    sensitivity: 'medium',
  },
  {
    topic: 'danger-now',
    key: 'dangerNow',
    says: 'There is danger now.',
    needs: 'It takes people who are in danger now.',
    takes: 'It takes people who are in no danger now.',
    sensitivity: 'low',
  },
  {
    topic: 'homeless',
    key: 'homeless',
    says: 'There is no place to stay.',
    needs: 'It takes people who have no place to stay.',
    takes: 'It takes people who have a place to stay.',
    sensitivity: 'low',
  },
  {
    topic: 'substances',
    key: 'substances',
    says: 'Alcohol or drugs are used.',
    needs: 'It is for people who use alcohol or drugs.',
    takes: 'It takes people who use no alcohol or drugs.',
    sensitivity: 'high',
  },
  {
    topic: 'psychiatric-care',
    key: 'psychiatricCare',
    says: 'Psychiatric care is needed.',
    needs: 'It is for people who need psychiatric care.',
    takes: 'It takes people who need no psychiatric care.',
    sensitivity: 'high',
  },
  {
    topic: 'conviction',
    key: 'conviction',
    says: 'There is a conviction.',
    needs: 'It is for people with a conviction.',
    takes: 'It takes people without a conviction.',
    sensitivity: 'high',
  },
]
