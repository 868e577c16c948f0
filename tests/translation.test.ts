// Words go to a translator as a file of a spreadsheet and come back: nothing is lost, and nothing ships that nobody read.
import { readTranslation, ships, type Translation, translated, translationSheet, type Words } from '@cairn/book'
import { en } from '@cairn/casework'
import { bali2015InEnglish } from '@cairn/rulebook/bali-2015'
import { dolComplyChainInEnglish } from '@cairn/rulebook/dol-comply-chain'
import { icls2018ForcedLabourInEnglish } from '@cairn/rulebook/icls-2018-forced-labour'
import { iloForcedLabour11InEnglish } from '@cairn/rulebook/ilo-forced-labour-11'
import { bytesSource, readCsv, readXlsx, type TableEvent, writeCsv, writeXlsx } from '@cairn/spreadsheet'
import { describe, expect, test } from 'vitest'

type Cells = readonly (readonly string[])[]

const words: Readonly<Record<string, Words>> = {
  'bali-2015': bali2015InEnglish,
  'dol-comply-chain': dolComplyChainInEnglish,
  'icls-2018-forced-labour': icls2018ForcedLabourInEnglish,
  'ilo-forced-labour-11': iloForcedLabour11InEnglish,
  'worker-sheet': en as unknown as Words,
}
const states = { column: 5, entries: ['open', 'draft', 'read', 'stale'] }

/** Rows at the place where the spreadsheet shows them: blank ones are not handed out. */
async function rowsIn(events: AsyncIterable<TableEvent>): Promise<Cells> {
  const rows: string[][] = []
  for await (const event of events) {
    expect(event.kind).not.toBe('problem')
    if (event.kind === 'row') rows[event.row.number - 1] = event.row.cells.map(({ text }) => text)
  }
  return Array.from(rows, (row) => row ?? [])
}

async function* chunk(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}

const throughFile: Readonly<Record<string, (rows: Cells) => Promise<Cells>>> = {
  xlsx: (rows) => rowsIn(readXlsx(bytesSource(writeXlsx([{ name: 'Words', rows, choices: [states] }])))),
  csv: (rows) => rowsIn(readCsv(chunk(writeCsv(rows)))),
}

/** What a translator does: a text in another script for every English one, as a draft. */
const written = (rows: Cells, state: string): Cells =>
  rows.map((row) => {
    const [key = '', english = '', mark = ''] = row
    const text = !/^(key$|about\/)/.test(key)
    return text ? [key, english, mark, `- ترجمة: ${english}`, state, 'نعم'] : row
  })

/** What the role does that read all of it. */
const signed = (rows: Cells): Cells => {
  const by: Readonly<Record<string, string>> = {
    'about/read-by-role': 'protection lead',
    'about/read-by-reference': 'NS-12',
    'about/read-on': '2026-11-25',
  }
  return rows.map((row) => {
    const said = by[row[0] ?? '']
    return said === undefined ? row : [...row.slice(0, 3), said, ...row.slice(4)]
  })
}

describe.each(Object.keys(throughFile))('a sheet as %s', (kind) => {
  const carry = throughFile[kind] as (rows: Cells) => Promise<Cells>

  test.each(Object.entries(words))('%s goes out, is written, read and signed, and comes back', async (id, english) => {
    const out = translationSheet(id, english, { language: 'ar', dir: 'rtl' })
    const fresh = readTranslation(id, english, await carry(out))
    expect(fresh.problems).toEqual([])
    expect(fresh.counts.open).toBe(fresh.counts.all)
    expect(ships(fresh).because).toEqual(['nobody-read-it', 'nothing-translated'])

    const draft = readTranslation(id, english, await carry(written(out, 'draft')))
    expect(draft.problems).toEqual([])
    expect(draft.counts).toEqual({ all: fresh.counts.all, open: 0, draft: fresh.counts.all, read: 0, stale: 0 })
    // S-16: a draft is not shipped.
    expect(ships(draft)).toMatchObject({ ships: false, because: ['nobody-read-it', 'texts-unread'] })

    const read = readTranslation(id, english, await carry(signed(written(out, 'read'))))
    expect(read.reading).toEqual({ role: 'protection lead', reference: 'NS-12', on: '2026-11-25' })
    expect(ships(read)).toEqual({ ships: true, because: [], inEnglish: 0 })
    expect(Object.values(read.texts).every(({ says, note }) => says.startsWith('- ترجمة: ') && note === 'نعم')).toBe(
      true,
    )
    // Going on with it writes the same sheet again.
    expect(await carry(translationSheet(id, english, read))).toEqual(await carry(signed(written(out, 'read'))))
    expect(JSON.stringify(translated(english, read))).toContain('ترجمة')
  })

  test('English that changed since comes back as stale and holds the language back', async () => {
    const out = translationSheet('bali-2015', bali2015InEnglish, { language: 'ar', dir: 'rtl' })
    const back = await carry(signed(written(out, 'read')))
    const newer = { ...bali2015InEnglish, asks: { ...bali2015InEnglish.asks, threats: 'Has anybody threatened you?' } }
    const now: Translation = readTranslation('bali-2015', newer, back)
    expect(now.counts.stale).toBe(1)
    expect(ships(now)).toEqual({ ships: false, because: ['texts-stale'], inEnglish: 1 })
    expect(translated(newer, now).asks.threats).toBe('Has anybody threatened you?')
  })

  test('a blank row that was put in moves no position of what is wrong', async () => {
    const out = translationSheet('bali-2015', bali2015InEnglish, { language: 'ar', dir: 'rtl' })
    const put = [...out.slice(0, 8), [], ...out.slice(8, 9), ['asks/unheard-of', '', '', 'x', 'draft', '']]
    expect(readTranslation('bali-2015', bali2015InEnglish, await carry(put)).problems).toEqual([
      { code: 'WRD-105', row: 11 },
    ])
  })
})
