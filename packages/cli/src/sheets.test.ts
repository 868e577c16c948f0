import { assess, en, leaveBehind, pseudo, sheet, sheetHtml, sheetText } from '@cairn/casework'
import { compile } from '@cairn/engine'
import { bali2015 } from '@cairn/rulebook/bali-2015'
import { inventedCases } from '@cairn/testing'
import { describe, expect, test } from 'vitest'
import { instrumentsNamed, spoken } from './instruments.ts'

const options = { instruments: instrumentsNamed([]), spoken, today: '2026-11-23' }

describe.each(inventedCases)('the sheet of $id', ({ record }) => {
  const written = sheet(assess(record, options))
  const text = sheetText(written)

  test('S-01: says nothing about what the person is', () => {
    expect(text).not.toMatch(
      /victim|traffick|negative|failed|\bcredible|refused to|cooperat|illegal|suspicious|genuine|deserv/i,
    )
    expect(sheetHtml(written)).not.toMatch(/victim|traffick/i)
  })

  test('S-15: holds no count, no share and no distance to a threshold', () => {
    expect(text).not.toMatch(/%|\d+ (of|out of|more|signs?)\b|threshold|one more|tally|tallies|score/i)
  })

  test('a title, header and heading that give nobody away', () => {
    const [header = ''] = text.split('\n')
    const headings = written.sections.map(({ title }) => title).join(' ')
    expect(`${header} ${headings}`).not.toMatch(/victim|traffick|police|exploit|shelter|case/i)
    expect(header).toBe(`Next steps · ${record.pseudonym}`)
  })

  test('S-04: at most three questions, and of a possible child no sign', () => {
    const blocks = written.sections.find(({ id }) => id === 'questions')?.blocks ?? []
    const asked = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
    expect(asked.length).toBeLessThanOrEqual(3)
    expect(asked.join(' ')).not.toMatch(/sex|clients|contracepti|marri|\bbody\b/i)
  })

  test('its answers are answers to questions that the set has', () => {
    for (const { instrument, answers } of record.answers) {
      expect(instrument).toBe(bali2015.id)
      expect(compile(bali2015).pack(answers as Parameters<ReturnType<typeof compile>['pack']>[0]).problems).toEqual([])
    }
  })
})

test('the invented cases reach every outcome', () => {
  const outcomes = inventedCases.flatMap(({ record }) =>
    assess(record, options).screening.map(({ advice }) => advice.outcome),
  )
  expect(new Set(outcomes)).toEqual(new Set(Object.keys(bali2015.outcomes)))
})

test('what the person keeps shares no word with the sheet', () => {
  const paper = leaveBehind(
    Object.keys(en.leaveBehind.numbers).map((label) => ({ label: label as 'help', number: '112' })),
  )
  expect(paper.leftOut).toBe(0)
  expect(JSON.stringify(paper)).not.toMatch(/next steps|danger|help|victim|traffick|police|rights|shelter/i)
  expect(leaveBehind([], pseudo).dir).toBe('rtl')
})
