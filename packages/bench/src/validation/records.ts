import { type Answers, invent } from '../decision/answers.ts'

/** A record as `answers@1` that can be read, and ones that cannot, each wrong in one place. */
export type Sample = { readonly good: readonly object[]; readonly wrong: readonly object[] }

/** Invented records of conversations. */
export function sample(count: number): Sample {
  const good = invent(count, 'sparse').map((answers, i) => recordOf(answers, i))
  const wrong = good.flatMap((record) => [
    { ...record, schema: 'answers@2' },
    { ...record, nickname: 'x' },
    { ...record, asked: '2026-02-30' },
    { ...record, pseudonym: 'UPPER-CASE-0000' },
    { ...record, answers: { ...record.answers, 'work-1': 5n } },
    { ...record, answers: { ...record.answers, 'Work 1': 'yes' } },
    { ...record, refusals: [{ fact: 'work-1' }] },
  ])
  return { good, wrong }
}

function recordOf(answers: Answers, i: number) {
  const declined = Object.keys(answers).filter((question) => answers[question] === 'declined')
  return {
    schema: 'answers@1',
    pseudonym: 'xxxx-xxxx-2235',
    instrument: 'invented-decision',
    version: '1.0.0',
    asked: `2026-03-${String(1 + (i % 28)).padStart(2, '0')}`,
    place: 'private-room',
    language: 'prs',
    interpreter: { how: 'in-person' },
    answers,
    refusals: declined.map((fact) => ({ fact, at: '2026-03-01' })),
  }
}
