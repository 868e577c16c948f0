// What the questions after screening bring to a sheet. Services, rows and people are invented; rules are those that ship.
import { bali2015 } from '@cairn/rulebook/bali-2015'
import { childReturnPolicy } from '@cairn/rulebook/child-return'
import { consentRows } from '@cairn/rulebook/consent-rows'
import { directory } from '@cairn/rulebook/directory'
import { earlyReview } from '@cairn/rulebook/early-review'
import { referralRoutes } from '@cairn/rulebook/referral-routes'
import { rights } from '@cairn/rulebook/rights'
import { riskLevel } from '@cairn/rulebook/risk-level'
import { riskPacing } from '@cairn/rulebook/risk-pacing'
import type { Case } from '@cairn/schemas/case'
import type { Service } from '@cairn/schemas/service'
import { describe, expect, test } from 'vitest'
import { assess } from './assess.ts'
import { sheet } from './sheet.ts'
import { sheetText } from './sheet-text.ts'
import { en } from './wording/en.ts'
import type { SectionId } from './wording/wording.ts'
import { adult, child, pseudonym } from './written.ts'

const today = '2026-11-25'
const place = 'GB-SCT'
const risk = { policy: { level: riskLevel, early: earlyReview, pacing: riskPacing }, now: `${today}T12:00:00Z` }
const house: Service = {
  schema: 'service@1',
  id: 'elm-house',
  name: 'Elm House',
  state: 'active',
  offers: ['accommodation'],
  criteria: { ages: { from: 18 } },
  room: { state: 'no-capacity', at: today },
  checked: '2026-11-02',
}
const home: Service = { ...house, id: 'oak-home', name: 'Oak Home', criteria: { ages: { to: 17 }, childSafe: 'yes' } }
const bed = [{ need: 'accommodation', answer: 'yes', urgency: 'now', saidBy: 'person' }] as const
const needs: Case['needs'] = [{ schema: 'needs@1', on: today, needs: [...bed] }]
const consent: NonNullable<Case['consents']>[number] = {
  schema: 'consent@1',
  id: '7dk2-wq4m-h8xz',
  purpose: 'referral',
  recipient: { kind: 'ngo', id: 'elm-house' },
  fields: ['person/languages'],
  answer: 'yes',
  givenBy: { who: 'person' },
  on: '2026-11-20',
}

function assessed(person: Case['person'], rest: Partial<Case> = {}, where = place) {
  return assess(
    { schema: 'case@1', pseudonym, person, answers: [], ...rest },
    {
      instruments: [],
      today,
      risk,
      help: { services: [house, home], policy: directory, asOf: today, place: where, consentRows },
      rights: { rows: rights, place: where, asOf: today, childReturn: childReturnPolicy },
    },
  )
}
const texts = (id: SectionId, ...given: Parameters<typeof assessed>): string =>
  (sheet(assessed(...given)).sections.find((one) => one.id === id)?.blocks ?? [])
    .flatMap((block) => (block.kind === 'line' ? [block.text] : block.kind === 'list' ? block.items : []))
    .join('\n')
const offer = (given: ReturnType<typeof assessed>, id: string) =>
  given.services.state === 'looked-at' ? given.services.offers.find(({ service }) => service === id) : undefined

describe('risk', () => {
  const looked = (level: 'low' | 'medium' | 'high', bearer: 'person' | 'workers' = 'person') =>
    ({ schema: 'risk-assessment@1', bearer, level, on: '2026-11-24', ownView: { level, on: '2026-11-24' } }) as const

  test('S-09: each bearer keeps its own level and day; nobody assessed stays not assessed', () => {
    const { risk: found } = assessed(adult, { risk: [looked('medium')] })
    expect(found.map(({ bearer, level, assessed }) => [bearer, level, assessed])).toEqual([
      ['person', 'medium', true],
      ['family', 'high', false],
      ['workers', 'high', false],
      ['organisation', 'high', false],
    ])
    expect(found[0]?.lookAgain).toEqual({ state: 'ahead', because: 'pace', by: '2026-12-08' })
    expect(texts('risk', adult, { risk: [looked('medium')] })).toContain(
      'The person: medium; own view medium; look again at the latest on 2026-12-08',
    )
  })

  test('S-10: danger that was told now stands above an assessment', () => {
    const { risk: found } = assessed(adult, { risk: [looked('low')], emergency: ['violence-now'] })
    expect(found.map(({ level }) => level)).toEqual(['now', 'now', 'now', 'high'])
    // Nothing reads as permission to wait.
    expect(found[0]?.lookAgain).toEqual({ state: 'now', because: 'changed' })
  })

  test('S-09: a level that stands only in an event counts too', () => {
    const event = {
      schema: 'event@1',
      id: 'c4wz-8k2m-q7xh',
      case: pseudonym,
      at: '2026-11-24',
      noted: '2026-11-24T16:40:00+01:00',
      what: { kind: 'risk', risk: { schema: 'risk-assessment@1', bearer: 'person', level: 'now', on: '2026-11-24' } },
    } as const
    expect(assessed(adult, { risk: [looked('low')], events: [event] }).risk[0]?.level).toBe('now')
  })

  test('S-09: a high for workers changes nothing of what the person is offered', () => {
    const [calm, worried] = [
      assessed(adult, { needs, risk: [] }),
      assessed(adult, { needs, risk: [looked('high', 'workers')] }),
    ]
    expect(worried.services).toEqual(calm.services)
    expect(worried.rights).toEqual(calm.rights)
  })
})

describe('services', () => {
  test('S-05: for a child of doubtful age the house for adults does not fit, the home for children does', () => {
    const given = assessed(child, { needs })
    expect([offer(given, 'elm-house')?.outcome, offer(given, 'oak-home')?.outcome]).toEqual(['does-not-fit', 'fits'])
    expect(texts('offers', child, { needs })).not.toContain('Elm House')
  })

  test('S-07: without a consent a service is told nothing; with one, what was agreed to and no more', () => {
    expect(offer(assessed(adult), 'elm-house')).toMatchObject({ consent: 'not-asked', mayTell: [] })
    const given = assessed(adult, { consents: [consent] })
    expect(offer(given, 'elm-house')).toMatchObject({ consent: 'yes', mayTell: ['person/languages'] })
    expect(offer(given, 'oak-home')?.mayTell).toEqual([])
  })

  test.each([
    ['taken back', { ...consent, withdrawn: '2026-11-24' }],
    ['of somebody who may be involved', { ...consent, supportedBy: { who: 'family', tie: 'possible' } }],
    ['for another purpose', { ...consent, purpose: 'police-contact' }],
  ])('S-07, S-22: a consent %s tells nobody anything', (_, one) => {
    expect(offer(assessed(adult, { consents: [one as typeof consent] }), 'elm-house')?.mayTell).toEqual([])
  })

  test('an adult who said no to being referred is told of services, and they are told nothing', () => {
    const rest = { needs, consents: [consent], saidNo: [{ what: 'referral' as const }] }
    expect(offer(assessed(adult, rest), 'elm-house')).toMatchObject({ outcome: 'fits', consent: 'no', mayTell: [] })
    expect(texts('offers', adult, rest)).toContain('Elm House: fits; no room now; said no: it is told nothing')
  })

  test('a full town: what is needed and not found is said of the services, and help goes on', () => {
    const text = texts('offers', adult, { needs })
    expect(text).toContain(`${en.wanted.accommodation}: nobody has room`)
    expect(text).toContain(en.offers.always)
  })
})

describe('services in a part of a country', () => {
  test('are those of the directory, as in the whole country', () => {
    const inPart = assessed(adult, { needs, consents: [consent] }, 'FR-75').services
    expect(inPart).toEqual(assessed(adult, { needs, consents: [consent] }, 'FR').services)
    expect(JSON.stringify(inPart)).toContain('"elm-house"')
  })

  test('consent for a child is read by the row of the country', () => {
    const guardian = { ...consent, childHeard: 'yes', givenBy: { who: 'guardian', tie: 'none-found' } } as const
    const row = { ...consentRows.find(({ id }) => id === 'finland'), id: 'any', purposes: ['referral'] }
    const read = (where: string) =>
      assess(
        {
          schema: 'case@1',
          pseudonym,
          person: { ...adult, age: { is: 'years', years: 15, on: today } },
          answers: [],
          consents: [guardian],
        },
        {
          instruments: [],
          today,
          help: { services: [house], policy: directory, asOf: today, place: where, consentRows: [row as never] },
        },
      ).services
    expect(read('FI-18')).toEqual(read('FI'))
    expect(read('FI')).toMatchObject({ offers: [{ consent: 'yes' }] })
  })
})

describe('needs', () => {
  const later = (answer: 'declined' | 'no'): Case['needs'] => [
    ...needs,
    { schema: 'needs@1', on: '2026-11-26', needs: [{ need: 'accommodation', answer, saidBy: 'person' }] },
  ]

  test('S-02: declining to speak of a need takes no need back; a no does', () => {
    expect(texts('offers', adult, { needs: later('declined') })).toContain(en.wanted.accommodation)
    expect(texts('offers', adult, { needs: later('no') })).not.toContain(en.wanted.accommodation)
  })

  test('S-02: a need that was declined stands among what was declined', () => {
    const declined: Case['needs'] = [
      { schema: 'needs@1', on: today, needs: [{ need: 'legal', answer: 'declined', saidBy: 'person' }] },
    ]
    expect(texts('unknown', adult, { needs: declined })).toContain(en.wanted.legal)
  })
})

describe('what comes first', () => {
  const told = { instrument: 'bali-2015', schema: 'answers@1', answers: { 'misled-about-work': 'yes' } } as const
  const first = (person: Case['person'], where = place) =>
    sheet(
      assess(
        { schema: 'case@1', pseudonym, person, answers: [told] },
        {
          instruments: [bali2015],
          today,
          help: { services: [], policy: directory, asOf: today, place: where, routes: referralRoutes },
        },
      ),
    ).sections.flatMap(({ id, blocks }) => (id === 'do-now' ? JSON.stringify(blocks) : []))[0]

  test('of a child the sheet does not say that they decide alone, and the way needs no consent', () => {
    expect(first(child)).not.toContain('the person decides')
    expect(first(child)).toContain(en.doNow.offerToChild)
    expect(first(child)).toContain('no consent is needed')
  })

  test('the way to the national system in a part is that of the larger place', () => {
    expect(first(child, 'GB-ENG')).toBe(first(child, 'GB-EAW'))
    expect(first(child, 'GB-ENG')).not.toBe(first(child, 'FR'))
  })

  test('an adult decides, and is asked before any referral', () => {
    expect(first(adult)).toContain('the person decides')
    expect(first(adult)).toContain('Explain what a referral brings')
  })
})

describe('rights and dates', () => {
  const national = { ...adult, citizenships: ['GB'] }
  const decided = (result: 'not-recognised' | 'recognised-as-possible', on: string): Partial<Case> => ({
    statusDecisions: [
      {
        schema: 'status-decision@1',
        id: '9x4t-m2kc-w7hq',
        by: 'identification-body',
        on,
        received: on,
        stage: 'first',
        result,
        country: 'GB',
      },
    ],
  })

  test('S-11: a deadline prints its earliest reading, and the later one to argue for', () => {
    const text = texts('dates', national, decided('not-recognised', '2026-11-16'))
    expect(text).toMatch(/Act by 2026-12-15\. Argue for 2026-12-16\./)
  })

  test('S-11: what has no end yet continues and is no end; a floor is no end', () => {
    const text = texts('dates', { ...adult, citizenships: ['VN'] }, decided('recognised-as-possible', '2026-11-02'))
    expect(text).toContain('It lasts at least until 2026-12-01.')
    expect(text).not.toMatch(/last day is 2026-12-01|Act by 2026-12-01/)
  })

  test('S-11: late is no reason to stop', () => {
    expect(texts('dates', national, decided('not-recognised', '2026-01-05'))).toContain(en.dates.late)
  })

  const places = [...new Set(rights.rows.map((row) => row.place))].filter((one) => /^[A-Z]{2}(-|$)/.test(one))

  test.each([...places, 'JP', 'FR-75'])(
    'S-14: the sheet of a national of %s has no word of permits or removal',
    (where) => {
      const person = { ...adult, citizenships: [where.slice(0, 2)] }
      expect(sheetText(sheet(assessed(person, {}, where)))).not.toMatch(/permi(t|ssion)|remov|deport|\bstay\b|visa/i)
    },
  )

  const says = en.rights.place
  test.each([
    ['JP', says['unknown-place']],
    ['JP-13', says['unknown-place']],
    ['FR-75', says['unknown-part']],
    ['GB-XYZ', says['unknown-part']],
    ['GB', says['part-not-said']],
    ['GB-ENG', undefined],
    ['FR', undefined],
  ])('S-02: what nobody wrote down for a place is no law that is not there: %s', (where, sentence) => {
    const told = Object.values(says).filter((one) => texts('rights', adult, {}, where).includes(one))
    expect(told).toEqual(sentence ? [sentence] : [])
    expect(texts('rights', adult, {}, where)).toContain(en.rights.nothingRefused)
    // Which place it is stays off the sheet.
    expect(sheetText(sheet(assessed(adult, {}, where)))).not.toContain(where)
  })

  test('rows of one’s own without law of the place: what binds several countries is told, and that it is not all', () => {
    const rows = { ...rights, rows: rights.rows.filter((row) => row.place !== 'HU') }
    const record: Case = { schema: 'case@1', pseudonym, person: adult, answers: [] }
    const assessment = assess(record, { instruments: [], rights: { rows, place: 'HU', asOf: today } })
    expect(assessment.rights).toMatchObject({ problems: [{ code: 'no-own-law', at: 'place' }] })
    expect(JSON.stringify(sheet(assessment))).toContain(says['no-own-law'])
  })

  test('a part that no row knows has the rights and the dates of its country', () => {
    const read = (where: string) => {
      const { rights: found } = assessed(adult, {}, where)
      return found.state === 'looked-at' ? found.law.map(({ right }) => right) : []
    }
    expect(read('FR-75')).toContain('fr/reflection')
    expect(read('FR-75')).toEqual(read('FR'))
    expect(texts('dates', adult, {}, 'FR-75')).toBe(texts('dates', adult, {}, 'FR'))
  })

  test('law and Movement policy stand apart', () => {
    const { rights: read } = assessed(adult)
    const kinds =
      read.state === 'looked-at'
        ? [read.law, read.movementPolicy].map((some) => new Set(some.map(({ kind }) => kind)))
        : []
    expect(kinds).toEqual([new Set(['law']), new Set(['movement-policy'])])
  })
})

test('what nobody gave rules for is not looked at, and says so', () => {
  const bare = assess({ schema: 'case@1', pseudonym, person: adult, answers: [] }, { instruments: [] })
  expect([bare.services.state, bare.rights.state, bare.readiness.state]).toEqual(Array(3).fill('not-looked-at'))
  expect(bare.risk.every(({ level, assessed, lookAgain }) => level === 'high' && !assessed && !lookAgain)).toBe(true)
})

describe('S-06: the return of a child', () => {
  const blocked = 'The return of the child is blocked: ask for an assessment by trained child staff.'
  const favourable = { made: 'yes', on: '2026-11-24', changed: '2026-11-23', finding: 'favourable' } as const

  test.each<[string, Partial<Case>]>([
    ['asked for', { wants: [{ what: 'return-home' }] }],
    ['feared', { emergency: ['return-imminent'] }],
    ['refused', { saidNo: [{ what: 'return-home' }] }],
    [
      'needed',
      { needs: [{ schema: 'needs@1', on: today, needs: [{ need: 'return', answer: 'unsure', saidBy: 'person' }] }] },
    ],
    ['assessed by nobody', { returnAssessment: { made: 'no' } }],
    ['assessed, and nobody may say what it found', { returnAssessment: { ...favourable, finding: 'declined' } }],
    ['assessed, and the facts changed on that day', { returnAssessment: { ...favourable, changed: '2026-11-24' } }],
    ['assessed on a day that lies ahead', { returnAssessment: { ...favourable, on: '2026-11-26' } }],
  ])('is blocked on the sheet where it is %s', (_, rest) => {
    expect(texts('rights', child, rest)).toContain(blocked)
  })

  test('an assessment in favour that is newer than the facts blocks nothing and sends nobody', () => {
    expect(texts('rights', child, { returnAssessment: favourable })).toContain(
      'Nothing here blocks it: what the person wants, and safety, come first.',
    )
  })

  test('an age that nobody noted is read as that of a child; of an adult nothing is said', () => {
    const { age: _, ...unknown } = adult
    expect(texts('rights', unknown, { wants: [{ what: 'return-home' }] })).toContain(blocked)
    expect(texts('rights', adult, { wants: [{ what: 'return-home' }] })).not.toContain('blocked')
    expect(texts('rights', child)).not.toContain('blocked')
  })
})
