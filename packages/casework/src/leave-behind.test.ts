import { describe, expect, test } from 'vitest'
import { leaveBehind, leaveBehindHtml, leaveBehindText, type SafeNumber } from './leave-behind.ts'
import { pseudo } from './wording/pseudo.ts'

const numbers: readonly SafeNumber[] = [
  { label: 'emergency', number: '112' },
  { label: 'night', number: '+00 555 01 00' },
]

describe('the paper that the person keeps is safe if it is found', () => {
  test('it holds the numbers that were given and nothing else', () => {
    expect(leaveBehindText(leaveBehind(numbers))).toBe('Useful numbers\n\nEmergency  112\nAt night  +00 555 01 00\n')
  })

  test.each(['call Anna', '112 police', '555-help', '<b>1</b>', '', '1', '0'.repeat(40)])('left out: %s', (number) => {
    const paper = leaveBehind([...numbers, { label: 'help', number }])
    expect(paper.numbers).toHaveLength(2)
    expect(paper.leftOut).toBe(1)
  })

  test('a label of one’s own is left out: it could say what the help is about', () => {
    expect(leaveBehind([{ label: 'toString', number: '112' } as unknown as SafeNumber])).toMatchObject({
      numbers: [],
      leftOut: 1,
    })
  })

  test('it names no organisation, no topic, no person', () => {
    const both = leaveBehindHtml(leaveBehind(numbers)) + leaveBehindText(leaveBehind(numbers))
    expect(both).not.toMatch(/cairn|victim|traffick|police|shelter|exploit|cross|crescent|pseudonym|case/i)
  })

  test('it turns round where the language does, and the numbers do not', () => {
    const html = leaveBehindHtml(leaveBehind(numbers, pseudo))
    expect(html).toContain('<html lang="ar-XB" dir="rtl">')
    expect(html).toContain('<bdi dir="ltr">+00 555 01 00</bdi>')
  })
})
