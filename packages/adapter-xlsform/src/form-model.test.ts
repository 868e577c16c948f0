import { instruments } from '@cairn/rulebook'
import { describe, expect, test } from 'vitest'
import type { FormItem, FormModel, FormQuestion } from './form.ts'
import { type FormOptions, formModel } from './form-model.ts'
import { invented, inventedFrench, inventedHalt, inventedTable } from './invented.ts'
import { factOf, nameOf } from './name.ts'
import { english } from './wording.ts'
import { toXForm } from './x-form.ts'
import { toXlsForm } from './xls-form.ts'

const bare: FormOptions = { halt: 'asked-before', unencrypted: 'invented-data-only' }
const modelOf = (set = invented, options = bare, wordings = [english]): FormModel => {
  const made = formModel(set, wordings, options)
  if (!made.ok) throw new Error(made.problems.map(({ code }) => code).join())
  return made.model
}
const codes = (options: object, set = invented, wordings = [english]) => {
  const made = formModel(set, wordings, { ...bare, ...options } as FormOptions)
  return made.ok ? [] : made.problems.map(({ code, at }) => (at ? `${code} ${at}` : code))
}
const questions = (model: FormModel): readonly FormQuestion[] =>
  model.items.flatMap((item: FormItem) =>
    item.item === 'section' ? item.items : item.item === 'question' ? [item] : [],
  )

describe('every published instrument becomes a form', () => {
  test.each(Object.keys(instruments))('%s', async (id) => {
    const set = await instruments[id as keyof typeof instruments].load()
    const model = modelOf(set as never)
    const names = model.items.flatMap((item) => [
      item.name,
      ...(item.item === 'section' ? item.items.map(({ name }) => name) : []),
    ])
    expect(new Set(names).size).toBe(names.length)
    for (const name of [...names, ...model.lists.map(({ name }) => name)]) expect(name).toMatch(/^[a-z_][a-z0-9_]*$/)
    for (const { entries } of model.lists) for (const { name } of entries) expect(name).toMatch(/^\S+$/)
    const lists = new Set(model.lists.map(({ name }) => name))
    for (const { list } of questions(model)) if (list) expect(lists).toContain(list)
    const asked = Object.values(model.meanings).flatMap((one) => ('fact' in one ? [one.fact] : []))
    expect(new Set(asked)).toEqual(new Set(Object.keys(set.facts)))
  })
})

test('names lead back to their facts', () => {
  for (const id of [...Object.keys(invented.facts), 'meta', 'start', 'a-b-c']) expect(factOf(nameOf(id))).toBe(id)
})

describe('S-02 a blank is no answer, and four answers stay four', () => {
  test('nothing is ever required', () => {
    expect(JSON.stringify([toXlsForm(modelOf()), toXForm(modelOf())])).not.toMatch(/required/)
  })
  test('a sign takes yes, no, not sure and would rather not say', () => {
    const list = modelOf().lists.find(({ name }) => name === 'sign__list')
    expect(list?.entries.map(({ name }) => name)).toEqual(['yes', 'no', 'unsure', 'declined'])
  })
})

describe('S-04 where a person may be a child, no further sign is shown', () => {
  const model = modelOf(invented, { ...bare, halt: inventedHalt })
  test('what tells is asked first and always; all else waits for it, but for what may still be asked', () => {
    expect(
      questions(model)
        .slice(0, 2)
        .map(({ name }) => name),
    ).toEqual(['age', 'age__why'])
    const always = questions(model).filter(({ relevant }) => relevant === undefined)
    expect(always.map(({ name }) => name)).toEqual(['age', 'age__why', 'locked_in', 'show__next'])
    expect(model.losses.map(({ code }) => code)).not.toContain('XLF-207')
  })
  test('a form without such a rule says so', () => {
    expect(modelOf().losses.map(({ code }) => code)).toContain('XLF-207')
  })
})

describe('S-15, S-27 a form on a phone', () => {
  const survey = toXlsForm(modelOf())[0]?.rows ?? []
  test('shows nothing that it works out', () => {
    const shown = survey.filter(([type]) => type !== 'calculate').map((row) => row.slice(2, 4).join())
    expect(shown.join()).not.toMatch(/tally__|\$\{/)
  })
  test('shows the next step only after "show it"', () => {
    const notes = survey.filter(([type]) => type === 'note')
    expect(notes.length).toBe(4)
    for (const note of notes) expect(note.join()).toMatch(/show__next\} = 'show' and/)
  })
  test('asks for nothing about phone, sender or place', () => {
    const types = new Set(survey.slice(1).map(([type]) => String(type).split(' ')[0]))
    expect([...types].sort()).toEqual(
      ['begin_group', 'calculate', 'date', 'decimal', 'end_group', 'note', 'select_one'].sort(),
    )
  })
  test('has a neutral title, id and name of a filled form', () => {
    const { title, id, instanceName } = modelOf()
    expect([title, instanceName]).toEqual([{ en: 'Notes' }, 'Notes'])
    expect(id).toMatch(/^notes_/)
    expect(codes({ id: 'trafficking_form' })).toEqual(['XLF-108'])
  })
  test('is encrypted, or for invented data only', () => {
    expect(codes({ unencrypted: undefined, publicKey: 'too short' })).toEqual(['XLF-106'])
    const made = formModel(invented, [english], { halt: 'asked-before' } as never)
    expect(made.ok || made.problems.map(({ code }) => code)).toEqual(['XLF-106'])
    const model = modelOf(invented, { halt: 'asked-before', publicKey: `${'A'.repeat(391)}=` } as never)
    expect(toXlsForm(model)[2]?.rows[0]).toContain('public_key')
    expect(toXForm(model)).toContain('base64RsaPublicKey')
  })
})

describe('languages', () => {
  const french = inventedFrench(invented)
  test('each has its columns', () => {
    const heads = toXlsForm(modelOf(invented, bare, [english, french]))[0]?.rows[0]
    expect(heads).toContain('label::English (en)')
    expect(heads).toContain('constraint_message::Français (fr)')
  })
  test('one that lacks a text is refused, and one that nobody has read goes out for invented data only (S-16)', () => {
    expect(codes({}, invented, [english, { ...french, asks: {} }])).toEqual(['XLF-104 fr'])
    const unread = { ...french, reading: 'none yet' as const }
    expect(codes({}, invented, [english, unread])).toEqual([])
    const made = formModel(invented, [english, unread], { halt: 'asked-before', publicKey: `${'A'.repeat(391)}=` })
    expect(made.ok || made.problems.map(({ code }) => code)).toEqual(['XLF-105'])
  })
})

describe('what is refused', () => {
  test('a list to tick that is no group', () => {
    expect(codes({ ticked: ['home', 'nowhere'] })).toEqual(['XLF-107 nowhere'])
  })
  test.each([true, 3, 'home', {}])('what is no list of groups: %j', (ticked) => {
    const made = formModel(invented, [english], { ...bare, ticked } as never)
    expect(made.ok ? [] : made.problems.map(({ code, at }) => [code, at])).toEqual([['XLF-107', undefined]])
  })
  test('limits that are none', () => {
    const limits = { age: { from: 0, to: 120 }, arrived: { from: '2026-01-01', to: '2026-12-31' } }
    expect(codes({ limits })).toEqual([])
    const wrong = { age: { from: 9, to: 2 }, arrived: { from: "2026' or '", to: 'x' }, alone: { from: 0, to: 1 } }
    expect(codes({ limits: wrong })).toEqual(['XLF-110 age', 'XLF-110 arrived', 'XLF-110 alone'])
  })
  test('too many combinations of what acts in both directions', () => {
    const [first] = invented.rules
    const fact = { ...invented.facts['alone'] }
    const ids = Array.from({ length: 7 }, (_, i) => `both-${i}`)
    const yes = (id: string) => ({ op: 'yes', fact: id })
    const when = {
      op: 'any',
      of: ids.map((id, i) => ({ op: 'all', of: [yes(id), { op: 'not', of: yes(ids[(i + 1) % 7] as string) }] })),
    }
    const facts = Object.fromEntries(ids.map((id) => [id, fact]))
    const set = { ...invented, facts: { ...invented.facts, ...facts }, rules: [{ ...first, when }] }
    expect(codes({}, set as never)).toEqual(['XLF-101 both-6'])
  })
  test('a rule for stopping that acts both ways', () => {
    const when = {
      op: 'any',
      of: [
        { op: 'is', fact: 'meta', value: 'here' },
        { op: 'not', of: { op: 'is', fact: 'meta', value: 'there' } },
      ],
    }
    const both = {
      op: 'any',
      of: [
        { op: 'is', fact: 'meta', value: 'here' },
        {
          op: 'all',
          of: [
            { op: 'is', fact: 'meta', value: 'there' },
            { op: 'yes', fact: 'alone' },
          ],
        },
      ],
    }
    expect(codes({ halt: { ...inventedHalt, when } })).toEqual([])
    expect(codes({ halt: { ...inventedHalt, when: both } })).toEqual(['XLF-109'])
  })
  test('a small table is not', () => {
    expect(codes({}, inventedTable)).toEqual([])
  })
})
