import { coe197 } from '@cairn/rulebook/coe-197'
import { describe, expect, test } from 'vitest'
import { type FormOptions, formModel } from './form-model.ts'
import { invented } from './invented.ts'
import { readSubmissionTable } from './submission-table.ts'
import { readSubmissions, type SubmissionOptions } from './submissions.ts'
import { english } from './wording.ts'

const bare: FormOptions = { halt: 'asked-before', unencrypted: 'invented-data-only' }
const modelOf = (set: typeof invented, options: object = {}) => {
  const made = formModel(set, [english], { ...bare, ...options })
  if (!made.ok) throw new Error('no form')
  return made.model
}
const model = modelOf(invented)
const read = (row: object, options: SubmissionOptions = {}, of = model) => {
  const { records, findings } = readSubmissions([row], of, options)
  return [
    records[0]?.answers.answers,
    findings.map(({ code, column }) => (column === undefined ? code : `${code} ${column}`)),
  ]
}
const coe = coe197 as unknown as typeof invented
const ticks = modelOf(coe, { ticked: ['act', 'means'] })

describe('headings', () => {
  test.each([
    ['names', { papers_held: 'yes', agrees: 'no' }],
    ['names with groups', { 'section__work/papers_held': 'yes', 'further__section/agrees': 'no' }],
    ['labels', { 'Papers are held.': 'Yes', 'The person agrees.': 'No' }],
    ['labels with groups', { 'Work/Papers are held.': 'Yes', 'Further/The person agrees.': 'No' }],
    ['another group', { 'old_group/papers_held': 'yes', agrees: 'no' }],
  ])('%s', (_, row) => {
    expect(read(row)).toEqual([{ 'papers-held': 'yes', agrees: 'no' }, []])
  })
  test.each([
    ['a dash', { 'section__work-papers_held': 'yes', 'further__section-agrees': 'no' }],
    [
      'a point, with the name of the form',
      { 'data.section__work.papers_held': 'yes', 'further__section.agrees': 'no' },
    ],
    ['a colon, and a group of another version', { 'section__work:papers_held': 'yes', 'section__old:agrees': 'no' }],
    ['labels and a dash', { 'Work - Papers are held.': 'Yes', 'Further-The person agrees.': 'No' }],
    ['capitals and blanks at the end', { 'PAPERS_HELD ': 'yes', 'the person agrees. ': 'No' }],
    ['capitals, blanks and groups', { ' Section__Work / Papers_Held': 'yes', 'WORK-agrees ': 'no' }],
  ])('as other programs write them: %s', (_, row) => {
    expect(read(row)).toEqual([{ 'papers-held': 'yes', agrees: 'no' }, []])
  })
  test.each(['section__work_agrees', 'section__work-other', '_agrees', 'marriage-age', 'note__x-agrees', 'Papers'])(
    'what may be an answer is never passed over, and never guessed: %s',
    (heading) => {
      expect(read({ [heading]: 'yes' })).toEqual([{}, ['XLF-303 0']])
    },
  )
  test('the longest known name behind a separator wins, and a name may hold one itself', () => {
    const row = { 'section__work-old-papers': 'yes', 'section__home:door.locked-in': 'no' }
    const renamed = { 'old-papers': 'papers_held', papers: 'pay_kept', 'door.locked-in': 'locked_in' }
    expect(read(row, { renamed })).toEqual([{ 'papers-held': 'yes', 'locked-in': 'no' }, []])
  })
  test('two headings that only capitals tell apart are not guessed', () => {
    const alike = formModel(
      invented,
      [{ ...english, asks: { alone: 'AGREES', watched: 'Seen?', 'long-hours': 'SEEN?', 'pay-kept': 'SEEN?' } }],
      bare,
    )
    if (!alike.ok) throw new Error('no form')
    const row = { AGREES: 'Yes', 'Seen?': 'No', Agrees: 'yes', 'SEEN?': 'yes' }
    expect(read(row, {}, alike.model)).toEqual([{ alone: 'yes', watched: 'no' }, ['XLF-303 2', 'XLF-303 3']])
  })
  test("a form's own sections, and what programs keep for themselves, are no answers", () => {
    expect(
      read({ section__work: '', further__section: '', _id: 3, 'meta-instanceID': 'x', 'formhub/uuid': 'x' }),
    ).toEqual([{}, []])
    expect(read({ 'section__work-deviceid': 'x' })).toEqual([{}, ['XLF-304 0']])
  })
  test('renamed in another version', () => {
    const row = { 'old/papers_taken': 'yes', __version__: 'v1' }
    expect(read(row)).toEqual([{}, ['XLF-303 0', 'XLF-310']])
    expect(read(row, { renamed: { papers_taken: 'papers_held' } })).toEqual([{ 'papers-held': 'yes' }, []])
  })
})

describe('a list to tick', () => {
  const one = { 'section__act/ticks__act': 'recruitment harbouring' }
  const apart = {
    'section__act/ticks__act/recruitment': '1',
    'section__act/ticks__act/harbouring': 1,
    'section__act/ticks__act/receipt': '0',
  }
  const both = { ...one, ...apart }
  const entries = Object.keys((ticks.meanings['ticks__act'] as { ticks: object }).ticks)
  test.each([
    ['one column', one],
    ['columns of 0 and 1', apart],
    ['both', both],
    ['dashes', { 'section__act-ticks__act-recruitment': 1, 'SECTION__ACT.ticks__act.harbouring': 1 }],
    ['labels and dashes', { 'What was done - Somebody recruited the person.': 1, 'ticks__act:harbouring': 1 }],
  ])('%s: what is not ticked was not asked (S-02)', (_, row) => {
    const [answers, findings] = read(row, {}, ticks)
    expect([answers, findings]).toEqual([{ recruitment: 'yes', harbouring: 'yes' }, []])
    expect(entries.length).toBeGreaterThan(2)
  })
  test('labels, which hold blanks', () => {
    const list = ticks.lists.find(({ name }) => name === 'ticks__act__list')?.entries ?? []
    const said = `${list[0]?.label['en']} ${list[1]?.label['en']}`
    const [answers] = read({ ticks__act: said }, {}, ticks)
    expect(Object.values(answers as object)).toEqual(['yes', 'yes'])
  })
  test('columns that do not agree are found, and a tick in either counts', () => {
    const row = { ticks__act: 'recruitment', 'ticks__act/recruitment': 0, 'ticks__act/harbouring': 1 }
    expect(read(row, {}, ticks)).toEqual([{ recruitment: 'yes', harbouring: 'yes' }, ['XLF-307 1', 'XLF-307 2']])
  })
})

describe('S-02 unknown is not no', () => {
  test('blank and missing are not asked, not sure and declined stay', () => {
    expect(read({ papers_held: '', watched: 'unsure', agrees: 'declined', alone: null })).toEqual([
      { agrees: 'declined', watched: 'unsure' },
      [],
    ])
  })
  test('and are counted', () => {
    const { counts } = readSubmissions([{ watched: 'unsure', agrees: 'declined', alone: 'no' }, {}], model)
    expect(counts).toEqual({ rows: 2, answered: 1, unsure: 1, declined: 1, notAsked: 17, unknownColumns: 0 })
  })
  test('numbers and days, and why there are none', () => {
    expect(read({ age: '17', arrived: '2026-03-01T00:00:00' })).toEqual([{ age: 17, arrived: '2026-03-01' }, []])
    expect(read({ age__why: 'declined' })).toEqual([{ age: 'declined' }, []])
    expect(read({ age: 17, age__why: 'declined' })).toEqual([{}, ['XLF-309 1']])
    expect(read({ age: 'seventeen', arrived: '01/03/2026' })).toEqual([{}, ['XLF-306 0', 'XLF-306 1']])
  })
})

describe('S-23 what the form worked out never enters a record', () => {
  test('and is compared with what screen says', () => {
    expect(read({ next__step: 'other-help' }, { instrument: invented })).toEqual([{}, ['XLF-308']])
    expect(read({ next__step: 'keep-open' }, { instrument: coe }, modelOf(coe))).toEqual([{}, []])
  })
})

describe('S-20 findings hold codes and positions', () => {
  const row = { papers_held: 'Amina Example', deviceid: 'Amina', 'Amina Example': 'x', _id: 4, _submitted_by: 'Amina' }
  test('neither a value nor the name of a column', () => {
    expect(read(row)).toEqual([{}, ['XLF-304 1', 'XLF-303 2', 'XLF-304 4', 'XLF-305 0']])
    expect(JSON.stringify(readSubmissions([row], model))).not.toMatch(/Amina|deviceid/)
  })
  test.each([null, 3, 'x', {}, { results: 3 }])('no rows: %j', (input) => {
    expect(readSubmissions(input, model).findings.map(({ code }) => code)).toEqual(['XLF-301'])
  })
  test('what is no row, and what is encrypted', () => {
    const { findings, records } = readSubmissions({ results: [3, [], { encrypted: 'yes' }] }, model)
    expect([findings.map(({ code }) => code), records]).toEqual([['XLF-302', 'XLF-302', 'XLF-313'], []])
  })
})

describe('a table with its heading', () => {
  const row = (number: number, ...texts: string[]) => ({
    number,
    cells: texts.map((text) => ({ kind: 'text' as const, text })),
  })
  const table = (...rows: string[][]) => {
    const { records, findings, counts } = readSubmissionTable(
      rows.map((texts, at) => row(at + 1, ...texts)),
      model,
    )
    const places = findings.map(({ code, position, column }) => [code, position, column])
    return { records: records.map(({ position, answers }) => [position, answers.answers]), places, findings, counts }
  }
  test('where one column stands twice', () => {
    const { records, places } = table(['papers_held', 'Papers are held.', 'papers_held'], ['yes', 'Yes', 'no'])
    expect(records).toEqual([[0, { 'papers-held': 'yes' }]])
    expect(places).toEqual([
      ['XLF-312', 0, 1],
      ['XLF-312', 0, 2],
    ])
  })
  test('a row with cells to the right of the last heading makes no record, and is found', () => {
    const head = ['papers_held', 'agrees', '', ' ']
    const { records, places, findings, counts } = table(
      head,
      ['yes', 'no', '', ' '],
      ['yes', 'no', '', '', 'Amina'],
      ['no'],
    )
    expect(records.map(([position]) => position)).toEqual([0, 2])
    expect(places).toEqual([['XLF-314', 1, 4]])
    expect(JSON.stringify(findings)).not.toContain('Amina')
    expect(counts).toMatchObject({ rows: 3, answered: 3, unknownColumns: 0 })
  })
  test.each([
    ['a title above the headings', [['Amina, March'], ['papers_held', 'agrees'], ['yes', 'no']], 2, 1],
    [
      'only what the form works out',
      [
        ['next__step', '_id'],
        ['keep-open', '4'],
      ],
      1,
      0,
    ],
    ['no row at all', [], 0, 0],
  ])('no record where no heading is a question: %s', (_, rows, below, unknownColumns) => {
    const { records, places, findings, counts } = table(...rows)
    expect([records, places]).toEqual([[], [['XLF-315', undefined, undefined]]])
    expect(JSON.stringify(findings)).not.toContain('Amina')
    expect(counts).toEqual({ rows: below, answered: 0, unsure: 0, declined: 0, notAsked: 0, unknownColumns })
  })
  test('whose rows are encrypted', () => {
    expect(table(['encrypted', '_id'], ['submission.xml.enc', '4']).places).toEqual([['XLF-313', 0, undefined]])
  })
})
