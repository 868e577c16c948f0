import {
  all,
  any,
  between,
  type Criterion,
  type Fact,
  type Formula,
  not,
  number,
  type Sensitivity,
  yes,
} from '@cairn/engine'
import { type At, open, type Part, type Rest, single } from './criterion-part.ts'
import type { DirectoryPolicy } from './policy.ts'
import { stances } from './stances.ts'
import type { Service } from './to-facts.ts'

/** What a service tests of a person, out of its entry, and the safeguard for a child where the entry is silent. */
export function ofService({ criteria: tests = {} }: Service, policy: DirectoryPolicy, at: At): readonly Part[] {
  const { ages, childSafe, genders, forms, withinMonths, documents } = tests
  const age: Fact = number({
    says: 'Age in full years.',
    unit: 'years',
    unknown: policy.age as never,
    sensitivity: 'low',
    ...at('ages'),
  })
  const range = { ...(ages?.from !== undefined && { from: ages.from }), ...(ages?.to !== undefined && { to: ages.to }) }
  const aged = (topic: string, says: string, limits: object, rest: Rest): Part => ({
    topic,
    says,
    when: between('age', limits),
    facts: { age },
    ...rest,
  })
  return [
    ...(Object.keys(range).length > 0 ? [aged('ages', agesSay(range), range, at('ages'))] : []),
    ...(childSafe === 'yes'
      ? []
      : [
          aged(
            'child-safe',
            policy.childSafe.says,
            { from: 18 },
            { cites: policy.childSafe.cites, status: policy.childSafe.status },
          ),
        ]),
    ...(genders
      ? [single('gender', 'It takes people of some genders.', open('Gender.', at('genders')), at('genders'))]
      : []),
    ...(forms && forms.length > 0
      ? [several('form', 'It takes people after some forms of exploitation.', forms, 'high', at('forms'))]
      : []),
    ...(withinMonths === undefined ? [] : [recency(withinMonths, at('withinMonths'))]),
    ...stances.flatMap(({ topic, key, needs, takes, says, sensitivity }) => {
      const stance = tests[key]
      if (stance !== 'required' && stance !== 'refused') return []
      const required = stance === 'required'
      const when: Formula = required ? yes(topic) : not(yes(topic))
      return [single(topic, required ? needs : takes, open(says, at(key), sensitivity), at(key), when)]
    }),
    ...(documents && documents.length > 0
      ? [several('paper', 'It asks for papers.', documents, 'high', at('documents'))]
      : []),
  ]
}

/** One sign a code: forms are told one by one and any will do, papers are all asked for. */
function several(topic: 'form' | 'paper', says: string, codes: readonly string[], how: Sensitivity, rest: Rest): Part {
  const ids = [...new Set(codes)].map((code) => `${topic}-${code}`)
  const facts = Object.fromEntries(
    ids.map((id) => [id, open(topic === 'form' ? 'This form was told.' : 'They have this paper.', rest, how)]),
  )
  const combine = topic === 'form' ? any : all
  return { topic, says, when: combine(...ids.map((id) => yes(id))) as Criterion['when'], facts, ...rest }
}

function recency(months: number, rest: Rest): Part {
  const since = number({
    says: 'Months since it ended.',
    unit: 'months',
    unknown: 'open',
    sensitivity: 'high',
    ...rest,
  })
  return {
    topic: 'recency',
    says: `It takes people for whom it ended at most ${months} months ago.`,
    when: between('months-since', { to: months }) as Criterion['when'],
    facts: { 'months-since': since },
    ...rest,
  }
}

const agesSay = ({ from, to }: { from?: number; to?: number }): string =>
  `It takes people${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` up to ${to}`} years of age.`
