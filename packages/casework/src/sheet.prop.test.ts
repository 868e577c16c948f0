import { bali2015, bali2015InEnglish } from '@cairn/rulebook/bali-2015'
import { acts, dangers, needs } from '@cairn/schemas'
import type { Answers } from '@cairn/schemas/answers'
import type { Case } from '@cairn/schemas/case'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { assess } from './assess.ts'
import { sheet } from './sheet.ts'
import { sheetHtml } from './sheet-html.ts'
import { sheetText } from './sheet-text.ts'
import { pseudo } from './wording/pseudo.ts'

const facts = Object.keys(bali2015.facts)
const codes = <Code extends string>(labels: Record<Code, string>) => fc.constantFrom(...(Object.keys(labels) as Code[]))
const answer = fc.constantFrom('yes', 'no', 'unsure', 'declined', 'not-asked')
const conversation: fc.Arbitrary<Answers> = fc.record(
  {
    schema: fc.constant('answers@1' as const),
    instrument: fc.constantFrom('bali-2015', 'bali-2015', 'bali-2015', 'another'),
    answers: fc.dictionary(fc.constantFrom(...facts), answer, { maxKeys: facts.length }),
    refusals: fc.array(fc.record({ fact: fc.constantFrom(...facts), at: fc.constant('2026-03-01') }), { maxLength: 5 }),
  },
  { requiredKeys: ['schema', 'instrument', 'answers'] },
)
const age = fc.oneof(
  fc.record({ is: fc.constant('years' as const), years: fc.nat(100) }),
  fc.record({
    is: fc.constant('in-doubt' as const),
    childReason: fc.constantFrom('noted' as const, 'none-noted' as const),
  }),
)
const wishes = fc.array(fc.record({ what: codes({ ...needs.labels, ...acts.labels }), note: fc.constant('N0TE') }), {
  maxLength: 4,
})
const pseudonym = 'xxxx-xxxx-2222'
const record: fc.Arbitrary<Case> = fc.record(
  {
    schema: fc.constant('case@1' as const),
    pseudonym: fc.constant(pseudonym),
    person: fc.record(
      { schema: fc.constant('person@1' as const), pseudonym: fc.constant(pseudonym), age },
      { requiredKeys: ['schema', 'pseudonym'] },
    ),
    answers: fc.array(conversation, { maxLength: 3 }),
    emergency: fc.array(codes(dangers.labels), { maxLength: 3 }),
    wants: wishes,
    saidNo: wishes,
  },
  { requiredKeys: ['schema', 'pseudonym', 'person', 'answers'] },
)
const options = { instruments: [bali2015], spoken: [bali2015InEnglish] }
const spokenOf = new Map(Object.entries(bali2015InEnglish.asks).map(([fact, asks]) => [asks, fact]))

describe('any case at all', () => {
  test.prop([record])(
    'S-03, S-04: at most three questions, none declined, no sign of a possible child or in danger',
    (one) => {
      const assessment = assess(one, options)
      const blocks = sheet(assessment).sections.find(({ id }) => id === 'questions')?.blocks ?? []
      const asked = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
      const signs = asked.flatMap((text) => spokenOf.get(text) ?? [])
      expect(asked.length).toBeLessThanOrEqual(3)
      if (assessment.age !== 'adult' || assessment.danger.state === 'told') expect(signs).toEqual([])
      for (const fact of signs) {
        const said = one.answers.filter(({ instrument }) => instrument === 'bali-2015')
        expect(
          said.some(
            ({ answers, refusals }) => answers[fact] === 'declined' || refusals?.some((no) => no.fact === fact),
          ),
        ).toBe(false)
        expect(fact).not.toMatch(/^sexual-/)
      }
    },
  )

  test.prop([record])('S-01, S-15: no word that judges, no count, no distance to a threshold', (one) => {
    const assessment = assess(one, options)
    const text = sheetText(sheet(assessment))
    expect(text).not.toMatch(
      /victim|traffick|negative|failed|\bcredible|not credible|refused to|cooperat|illegal|suspicious|\bscore|probab|likel/i,
    )
    expect(text).not.toMatch(/%|\d+ (of|out of|more|signs?)\b|threshold|one more/i)
    const [page] = text.split('SIGNS AND SOURCES')
    expect(page?.replaceAll(pseudonym, '').replaceAll('under 18', '')).not.toMatch(/\d/)
    expect(text).not.toContain('N0TE')
  })

  test.prop([record])('S-16: every word of ours comes from the wording, and the page turns round', (one) => {
    const turned = sheet(assess(one, options), pseudo)
    const rules = new Set([
      ...Object.values(bali2015.facts).map(({ says }) => says),
      ...Object.values(bali2015.outcomes),
      ...Object.values(bali2015.groups),
      ...Object.values(bali2015InEnglish.asks),
    ])
    const texts = turned.sections.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block) => {
        if (block.kind === 'line') return [block.text]
        if (block.kind === 'list') return [...(block.heading === undefined ? [] : [block.heading]), ...block.items]
        return [block.says, block.rests]
      }),
    ])
    for (const text of texts) if (!rules.has(text)) expect(text).toMatch(/^⟦.*⟧/)
    expect(sheetHtml(turned)).toContain('<html lang="ar-XB" dir="rtl">')
  })

  test.prop([record])('assessing changes nothing, and gives plain data', (one) => {
    const before = structuredClone(one)
    const assessment = assess(one, options)
    expect(one).toEqual(before)
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
  })
})
