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
      for (const between of separators)
        add(`${question.name}${between}${entry}`, { kind: 'tick', name: question.name, entry })
    for (const { code } of model.languages) {
      const label = question.label[code] ?? ''
      // The heading of a list to tick is also that of its section.
      labels.push([label, target])
      for (const { name, label: said } of entries)
        for (const between of separators)
          labels.push([`${label}${between}${said[code] ?? ''}`, { kind: 'tick', name: question.name, entry: name }])
    }
  }
  const times = new Map<string, Set<string>>()
  for (const [label, target] of labels) times.set(label, (times.get(label) ?? new Set()).add(JSON.stringify(target)))
  // A label that two questions share says nothing.
  for (const [label, target] of labels) if (times.get(label)?.size === 1) add(label, target)

  const folded = new Map<string, Target | 'several'>()
  for (const [key, target] of known) {
    const before = folded.get(fold(key))
    folded.set(fold(key), before && !isSame(before, target) ? 'several' : target)
  }
  for (const [label, targets] of times) if (targets.size > 1) folded.set(fold(label), 'several')
  const longest = Math.max(0, ...[...folded.keys(), ...Object.keys(renamed)].map(({ length }) => length))
  const sections = new Set(model.items.flatMap((item) => (item.item === 'section' ? [fold(item.name)] : [])))
  const groups = [...new Set([...prefixes].map(fold))].filter((group) => group !== '')

  const plain = (heading: string): Target | undefined => {
    const own = known.get(heading)
    if (own) return own
    const [key, alike] = [heading.trim(), folded.get(fold(heading))]
    if (alike && alike !== 'several') return alike
    return Object.hasOwn(renamed, key) ? known.get(renamed[key] ?? '') : undefined
  }
  /** What ends in a group of this form, or in one named as this package names them. */
  const isGroup = (text: string): boolean =>
    ownGroup.test(text) ||
    groups.some(
      (group) => text.endsWith(group) && (text === group || separators.includes(text.at(-group.length - 1) ?? '')),
    )
  /** The longest end of a heading that is known. A name may hold a separator itself, so nothing is cut off unseen. */
  const behindGroups = (heading: string): Target | undefined => {
    const parts = heading.split(separator)
    let found: Target | undefined
    let rest = ''
    for (let at = parts.length - 1; at > 0 && fold(rest).length <= longest; at -= 2) {
      rest = `${parts[at]}${rest}`
      const target = plain(rest)
      // A slash stands behind groups only: also of another version. The others may be part of a name that is not ours.
      if (target && (parts[at - 1] === '/' || isGroup(fold(parts.slice(0, at - 1).join(''))))) found = target
      rest = `${parts[at - 1]}${rest}`
    }
    return found
  }
  return (shown) => {
    const heading = asItWas(shown)
    const target = plain(heading) ?? behindGroups(heading)
    if (target) return target
    const key = (heading.split('/').at(-1) ?? '').trim().toLowerCase()
    if (key === '__version__' || key === 'version') return { kind: 'version' }
    if (key === 'encrypted' || key === 'base64encryptedkey') return { kind: 'encrypted' }
    if (personal.test(key) || personal.test(fold(heading).split(separator).at(-1) ?? '')) return { kind: 'personal' }
    // What may be an answer is never passed over in silence.
    if (sections.has(key) || (bookkeeping.test(key) && !folded.has(key.replace(/^_+/, ''))))
      return { kind: 'bookkeeping' }
    return { kind: 'unknown' }
  }
}

/** What programs write between the names of groups and of a question. */
const separators = ['/', '-', '.', ':']
const separator = /([/\-.:])/
const ownGroup = /(^|[/\-.:])(section__[a-z0-9_]+|[a-z0-9_]+__section)$/

/** A heading without what people and programs change about it: capitals, and blanks at its ends and around separators. */
const fold = (heading: string): string =>
  heading
    .toLowerCase()
    .split(separator)
    .map((part) => part.trim())
    .join('')

const isSame = (one: Target | 'several', other: Target): boolean => JSON.stringify(one) === JSON.stringify(other)

const personal =
  /^_?(device_?id|phone_?number|sim_?serial|subscriber_?id|user_?name|e-?mail|submitted_by|geo(point|trace|shape|location)|gps|.*_(latitude|longitude|altitude|precision)|audit(_url)?)$/
const bookkeeping =
  /^(_\w*|start|end|today|meta|(meta[-.:])?(instanceid|instancename|rootuuid|deprecatedid)|uuid|formhub|note__\w+)$/
