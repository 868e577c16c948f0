import { between, type Criteria, type Criterion, criteria, not, number, sign, source, yes } from '@cairn/engine'
import { type At, open, type Part, type Rest, single } from './criterion-part.ts'
import type { DirectoryPolicy } from './policy.ts'
import { ofService } from './tested-by-service.ts'
import type { Service } from './to-facts.ts'

/** What comes of one service: of the service for this person, never of the person. */
export type FitOutcome = 'does-not-fit' | 'may-fit' | 'fits'

/** Which further criteria are looked at: those of a person who was asked. */
export type Asked = { readonly agreed: boolean; readonly area: boolean; readonly needs: boolean }

/** Criteria of one service out of its entry. Throws RulebookError on an entry that never went through its schema. */
export function criteriaOf(service: Service, policy: DirectoryPolicy, asked: Asked): Criteria<string, FitOutcome> {
  const id = `service-${service.id}`
  const entry = source({
    id,
    title: 'Entry of the service in the directory',
    publisher: 'The service, as the directory has it',
    year: Number(service.checked?.slice(0, 4) ?? 0),
    kind: 'guidance',
    licence: 'of whoever keeps the directory',
    read: service.checked ?? 'none yet',
  })
  const at = (pin: string): Rest => ({ cites: [entry.at(pin)], status: 'secondary' })
  const parts = [...ofDirectory(service, asked, at), ...ofPerson(asked, policy), ...ofService(service, policy, at)]
  const supporting = ranking(service, at)
  const named = <P extends Part>({ topic, facts: _, ...one }: P) => ({ ...one, id: `${id}/${topic}` })
  return criteria({
    id,
    version: '0.1.0',
    title: 'What one service tests',
    says: 'It fits when everything it tests is met.',
    saysNot: 'Whether the service takes somebody is for the service to say.',
    concerns: 'Whoever may use the service.',
    inForce: { from: '2000-01-01' },
    reading: 'none yet',
    facts: Object.fromEntries([...parts, ...supporting].flatMap(({ facts }) => Object.entries(facts))),
    outcomes: {
      'does-not-fit': 'This service tests something else; look at the next.',
      'may-fit': 'It may fit; something is still open.',
      fits: 'It fits what is known.',
    },
    whileOpen: 'may-fit',
    fits: 'fits',
    required: parts.map((part) => ({ ...named(part), fails: 'does-not-fit' })),
    supporting: supporting.map(named),
  }) as Criteria<string, FitOutcome>
}

function ofDirectory({ criteria: tests }: Service, { needs }: Asked, at: At): readonly Part[] {
  const known = (topic: string, says: string, pin: string) => single(topic, says, open(says, at(pin), 'low'), at(pin))
  return [
    known('running', 'It is running.', 'state'),
    ...(needs ? [known('offers', 'It offers something that is needed.', 'offers')] : []),
    ...(tests === undefined ? [known('criteria-known', 'What it tests is known.', 'criteria')] : []),
  ]
}

function ofPerson({ agreed, area }: Asked, policy: DirectoryPolicy): readonly Part[] {
  const { cites, status } = policy.area
  const rest: Rest = { cites, status }
  const agrees = sign({ says: 'They want this service.', unknown: 'open', declined: 'no', sensitivity: 'low', ...rest })
  return [
    ...(agreed ? [single('agrees', 'The person wants it.', agrees, rest)] : []),
    ...(area
      ? [single('area', policy.area.says, open('It lies in an area to avoid.', rest, 'low'), rest, not(yes('area')))]
      : []),
  ]
}

/** What only ranks. */
function ranking({ longestStayDays: days }: Service, at: At): readonly Part[] {
  const needed = number({ says: 'Days needed.', unit: 'days', unknown: 'open', sensitivity: 'low', ...at('stay') })
  return [
    single('in-time', 'It is as fast as is needed.', open('Fast enough.', at('within'), 'low'), at('within')),
    single(
      'language',
      'A language is shared, or it brings an interpreter.',
      open('Shared.', at('languages'), 'low'),
      at('languages'),
    ),
    ...(days === undefined
      ? []
      : [
          {
            topic: 'stay',
            says: `People stay at most ${days} days.`,
            when: between('days-needed', { to: days }) as Criterion['when'],
            facts: { 'days-needed': needed },
            ...at('longestStayDays'),
          },
        ]),
  ]
}
