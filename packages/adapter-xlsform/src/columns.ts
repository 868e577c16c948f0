import type { FormModel } from './form.ts'
import { asItWas } from './spoken-text.ts'

/** What a column of an export is. */
export type Target =
  | { readonly kind: 'question'; readonly name: string }
  /** One entry of a list to tick, as 0/1. */
  | { readonly kind: 'tick'; readonly name: string; readonly entry: string }
  /** The programs' own bookkeeping. */
  | { readonly kind: 'bookkeeping' | 'version' | 'encrypted' }
  /** Tells of a person who sent it, a phone or a place. */
  | { readonly kind: 'personal' }
  | { readonly kind: 'unknown' }

/** Finds out what a heading stands for: a name or a label in any language of the form, with or without its groups. */
export function columnsOf(model: FormModel, renamed: Readonly<Record<string, string>>): (heading: string) => Target {
  const known = new Map<string, Target>()
  const add = (key: string, target: Target) => {
    if (key !== '' && !known.has(key)) known.set(key, target)
  }
  const labels: [string, Target][] = []
  const prefixes = new Set<string>()
  const questions = model.items.flatMap((item) =>
    item.item === 'section' ? item.items : item.item === 'question' ? [item] : [],
  )
  for (const item of model.items) {
    if (item.item === 'section') {
      prefixes.add(item.name)
      for (const label of Object.values(item.label)) prefixes.add(label)
    } else if (item.item !== 'question') add(item.name, { kind: 'question', name: item.name })
  }
  for (const question of questions) {
    const target: Target = { kind: 'question', name: question.name }
    add(question.name, target)
    const entries =
      question.kind === 'several' ? (model.lists.find(({ name }) => name === question.list)?.entries ?? []) : []
    for (const { name: entry } of entries)
      add(`${question.name}/${entry}`, { kind: 'tick', name: question.name, entry })
    for (const { code } of model.languages) {
      const label = question.label[code] ?? ''
      // The heading of a list to tick is also that of its section.
      labels.push([label, target])
      for (const { name, label: said } of entries)
        labels.push([`${label}/${said[code] ?? ''}`, { kind: 'tick', name: question.name, entry: name }])
    }
  }
  const times = new Map<string, Set<string>>()
  for (const [label, target] of labels) times.set(label, (times.get(label) ?? new Set()).add(JSON.stringify(target)))
  // A label that two questions share says nothing.
  for (const [label, target] of labels) if (times.get(label)?.size === 1) add(label, target)

  const plain = (heading: string): Target | undefined => {
    const own = known.get(heading)
    if (own) return own
    const [last] = heading.split('/').slice(-1)
    if (last !== undefined && Object.hasOwn(renamed, last)) return known.get(renamed[last] ?? '')
    return undefined
  }
  return (shown) => {
    const heading = asItWas(shown)
    const whole = plain(heading)
    if (whole) return whole
    for (const prefix of prefixes) {
      const rest = heading.startsWith(`${prefix}/`) ? plain(heading.slice(prefix.length + 1)) : undefined
      if (rest) return rest
    }
    // Of another group in another version; names are used once.
    const tail = heading.split('/')
    const byName = known.get(tail.slice(-2).join('/')) ?? known.get(tail.at(-1) ?? '')
    if (byName) return byName
    const key = (tail.at(-1) ?? '').trim().toLowerCase()
    if (key === '__version__' || key === 'version') return { kind: 'version' }
    if (key === 'encrypted' || key === 'base64encryptedkey') return { kind: 'encrypted' }
    if (personal.test(key)) return { kind: 'personal' }
    return bookkeeping.test(key) ? { kind: 'bookkeeping' } : { kind: 'unknown' }
  }
}

const personal =
  /^_?(device_?id|phone_?number|sim_?serial|subscriber_?id|user_?name|e-?mail|submitted_by|geo(point|trace|shape|location)|gps|.*_(latitude|longitude|altitude|precision)|audit(_url)?)$/
const bookkeeping =
  /^(_.*|start|end|today|meta|instanceid|instancename|rootuuid|deprecatedid|uuid|formhub|section__.*|.*__section|note__.*)$/
