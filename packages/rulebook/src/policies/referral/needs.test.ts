import { expect, test } from 'vitest'
import { needDomains } from './needs.ts'

// The words of the record of needs: the two lists have to be the same.
const words =
  'safety accommodation subsistence medical-emergency medical-other psychological language information legal criminal-proceedings documents-status education work-training family-links child-protection dependants return compensation long-term-support'

test('the domains are those of the record of needs, in its order', () => {
  expect(Object.keys(needDomains.domains)).toEqual(words.split(' '))
  expect(Object.keys(needDomains.special)).toHaveLength(5)
})

test('each says where law names it and how soon; the urgency is ours', () => {
  for (const { cites, status, usually, says } of Object.values(needDomains.domains)) {
    expect(cites.length).toBeGreaterThan(0)
    expect(status).toMatch(/^(read-in-source|house)$/)
    expect(usually).toMatchObject({ status: 'house', cites: [{ source: 'house-rules', pin: 'rule 13' }] })
    expect(says).toMatch(/^[A-Z].*\.$/)
  }
})

test('S-10 danger, an emergency and a child come first', () => {
  const first = Object.entries(needDomains.domains).flatMap(([id, { usually }]) =>
    usually.urgency === 'now' ? [id] : [],
  )
  expect(first).toEqual(['safety', 'medical-emergency', 'child-protection'])
})
