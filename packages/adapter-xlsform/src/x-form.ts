import type { FormItem, FormModel, FormQuestion, Texts } from './form.ts'

/**
 * Writes a form as XForm XML, for ODK Central and for tests.
 *
 * @param model - a form
 * @returns XML
 *
 * @example
 * ```ts
 * import { english, formModel, toXForm } from '@cairn/adapter-xlsform'
 * import { raft2021 } from '@cairn/rulebook/raft-2021'
 *
 * const made = formModel(raft2021, [english], { halt: 'asked-before', unencrypted: 'invented-data-only' })
 * made.ok && toXForm(made.model).includes('<h:title>Notes</h:title>') // => true
 * ```
 */
export function toXForm(model: FormModel): string {
  const paths = pathsOf(model)
  const formula = (one: string) =>
    escaped(one.replace(/\$\{([^}]+)\}/g, (_, name: string) => ` ${paths.get(name) ?? ''} `))
  const binds: string[] = []
  const texts: [id: string, text: Texts][] = []
  const text = (id: string, of: Texts) => {
    texts.push([id, of])
    return `ref="jr:itext('${id}')"`
  }
  const bind = (name: string, type: string, more: string) =>
    binds.push(`<bind nodeset="${paths.get(name)}"${type && ` type="${type}"`}${more}/>`)
  const when = (relevant: string | undefined) => (relevant === undefined ? '' : ` relevant="${formula(relevant)}"`)

  const question = (one: FormQuestion): string => {
    const path = paths.get(one.name) ?? ''
    const limit = one.constraint
    const message = limit && text(`${path}:jr:constraintMsg`, limit.message)
    const constraint = limit ? ` constraint="${formula(limit.when)}" jr:constraintMsg="${message?.slice(5, -1)}"` : ''
    bind(one.name, types[one.kind], when(one.relevant) + constraint)
    const head = `<label ${text(`${path}:label`, one.label)}/>${one.hint ? `<hint ${text(`${path}:hint`, one.hint)}/>` : ''}`
    if (one.kind === 'number' || one.kind === 'date') return `<input ref="${path}">${head}</input>`
    const entries = model.lists.find(({ name }) => name === one.list)?.entries ?? []
    const items = entries.map(
      ({ name }, at) => `<item><label ref="jr:itext('${one.list}-${at}')"/><value>${escaped(name)}</value></item>`,
    )
    const tag = one.kind === 'several' ? 'select' : 'select1'
    return `<${tag} ref="${path}">${head}${items.join('')}</${tag}>`
  }
  const control = (item: FormItem): string => {
    const path = paths.get(item.name) ?? ''
    switch (item.item) {
      case 'question':
        return question(item)
      case 'note':
        bind(item.name, 'string', ` readonly="true()"${when(item.relevant)}`)
        return `<input ref="${path}"><label ${text(`${path}:label`, item.label)}/></input>`
      case 'calculation':
        bind(item.name, item.kind === 'whole-number' ? 'int' : 'string', ` calculate="${formula(item.formula)}"`)
        return ''
      case 'section':
        if (item.relevant !== undefined) bind(item.name, '', when(item.relevant))
        return `<group ref="${path}"><label ${text(`${path}:label`, item.label)}/>${item.items.map(question).join('')}</group>`
    }
  }
  const body = model.items.map(control).join('\n')
  for (const { name, entries } of model.lists)
    for (const [at, { label }] of entries.entries()) texts.push([`${name}-${at}`, label])

  const nodes = model.items.map((item) =>
    item.item === 'section'
      ? `<${item.name}>${item.items.map(({ name }) => `<${name}/>`).join('')}</${item.name}>`
      : `<${item.name}/>`,
  )
  const [first] = model.languages
  const translations = model.languages.map(({ code, name }) => {
    const values = texts.map(([id, of]) => `<text id="${escaped(id)}"><value>${escaped(of[code] ?? '')}</value></text>`)
    const standard = code === first?.code ? ' default="true()"' : ''
    return `<translation lang="${escaped(languageHeading(code, name))}"${standard}>${values.join('')}</translation>`
  })
  const submission =
    model.publicKey === undefined ? '' : `<submission base64RsaPublicKey="${escaped(model.publicKey)}"/>`
  return `<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms" xmlns:odk="http://www.opendatakit.org/xforms" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
<h:head><h:title>${escaped(model.title[first?.code ?? ''] ?? '')}</h:title>
<model odk:xforms-version="1.0.0">
<itext>${translations.join('\n')}</itext>
<instance><data id="${escaped(model.id)}" version="${escaped(model.version)}">${nodes.join('')}<meta><instanceID/><instanceName/></meta></data></instance>
${binds.join('\n')}
<bind nodeset="/data/meta/instanceID" type="string" readonly="true()" jr:preload="uid"/>
<bind nodeset="/data/meta/instanceName" type="string" calculate="${escaped(`'${model.instanceName.replaceAll("'", '’')}'`)}"/>
${submission}
</model></h:head>
<h:body>
${body}
</h:body>
</h:html>
`
}

const types: Readonly<Record<FormQuestion['kind'], string>> = {
  one: 'string',
  several: 'string',
  number: 'decimal',
  date: 'date',
}

/** How a language stands at the head of a column, as in `English (en)`. */
export const languageHeading = (code: string, name: string): string => `${name} (${code})`

/** Where each item stands in a submission. */
function pathsOf(model: FormModel): ReadonlyMap<string, string> {
  const paths = new Map<string, string>()
  for (const item of model.items) {
    paths.set(item.name, `/data/${item.name}`)
    if (item.item === 'section') for (const { name } of item.items) paths.set(name, `/data/${item.name}/${name}`)
  }
  return paths
}

function escaped(text: string): string {
  // What XML cannot hold would make the whole form unreadable.
  const writable = text.replaceAll(/[^\t\n\r\P{Cc}]|[\ufffe\uffff]/gu, '')
  return writable.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
