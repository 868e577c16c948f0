import type { SheetContent } from '@cairn/spreadsheet'
import type { FormItem, FormModel, Texts } from './form.ts'
import { asItStands } from './spoken-text.ts'
import { languageHeading } from './x-form.ts'

/**
 * Writes a form as the three sheets of an XLSForm, for Kobo and for ODK: `survey`, `choices`, `settings`. Make a file of
 * them with `writeXlsx` of `@cairn/spreadsheet`.
 *
 * @param model - a form
 * @returns sheets, each with its heading first
 *
 * @example
 * ```ts
 * import { english, formModel, toXlsForm } from '@cairn/adapter-xlsform'
 * import { raft2021 } from '@cairn/rulebook/raft-2021'
 *
 * const made = formModel(raft2021, [english], { halt: 'asked-before', unencrypted: 'invented-data-only' })
 * made.ok && toXlsForm(made.model).map(({ name }) => name) // => ['survey', 'choices', 'settings']
 * ```
 */
export function toXlsForm(model: FormModel): readonly SheetContent[] {
  const { languages } = model
  const heads = (column: string) => languages.map(({ code, name }) => `${column}::${languageHeading(code, name)}`)
  const said = (texts: Texts | undefined) => languages.map(({ code }) => asItStands(texts?.[code] ?? ''))
  const survey: string[][] = [
    [
      'type',
      'name',
      ...heads('label'),
      ...heads('hint'),
      'relevant',
      'constraint',
      ...heads('constraint_message'),
      'calculation',
    ],
  ]
  const row = (
    type: string,
    name: string,
    more: {
      label?: Texts
      hint?: Texts
      relevant?: string
      constraint?: { when: string; message: Texts }
      formula?: string
    },
  ) =>
    survey.push([
      type,
      name,
      ...said(more.label),
      ...said(more.hint),
      more.relevant ?? '',
      more.constraint?.when ?? '',
      ...said(more.constraint?.message),
      more.formula ?? '',
    ])
  const add = (item: FormItem): void => {
    switch (item.item) {
      case 'question':
        row(item.list ? `${types[item.kind]} ${item.list}` : types[item.kind], item.name, item)
        return
      case 'note':
        row('note', item.name, item)
        return
      case 'calculation':
        row('calculate', item.name, { formula: item.formula })
        return
      case 'section':
        row('begin_group', item.name, {
          label: item.label,
          ...(item.relevant !== undefined && { relevant: item.relevant }),
        })
        item.items.forEach(add)
        row('end_group', '', {})
    }
  }
  model.items.forEach(add)

  const used = new Set(survey.map(([type]) => type?.split(' ')[1]))
  const choices = model.lists
    .filter(({ name }) => used.has(name))
    .flatMap(({ name: list, entries }) => entries.map(({ name, label }) => [list, name, ...said(label)]))
  const [first] = languages
  const settings: [string, string][] = [
    ['form_title', model.title[first?.code ?? ''] ?? ''],
    ['form_id', model.id],
    ['version', model.version],
    ['default_language', first ? languageHeading(first.code, first.name) : ''],
    ['instance_name', `'${model.instanceName.replaceAll("'", '’')}'`],
    ...(model.publicKey === undefined ? [] : [['public_key', model.publicKey] as [string, string]]),
  ]
  return [
    { name: 'survey', rows: survey },
    { name: 'choices', rows: [['list_name', 'name', ...heads('label')], ...choices] },
    { name: 'settings', rows: [settings.map(([head]) => head), settings.map(([, value]) => value)] },
  ]
}

const types = { one: 'select_one', several: 'select_multiple', number: 'decimal', date: 'date' } as const
