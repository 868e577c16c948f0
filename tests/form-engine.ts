import { createRequire } from 'node:module'
import { JSDOM } from 'jsdom'

// The form engine of ODK runs in a browser: this gives it in Node what it takes from one, and from a bundler, and loads it.
const { window } = new JSDOM('<!doctype html><html><body></body></html>')
const here = globalThis as unknown as Record<string, unknown>
const browser = window as unknown as Record<string, unknown>
for (const name of Object.getOwnPropertyNames(window))
  if (
    !(name in here) &&
    /^(DOM|XML|XPath|Node|NodeList|NodeFilter|Element|Document|Attr|Text|Comment|CDATA|Character|HTML|SVG|Processing|Named)/.test(
      name,
    )
  )
    here[name] = browser[name]
Object.assign(here, {
  window,
  document: window.document,
  __dirname: import.meta.dirname,
  require: createRequire(import.meta.url),
})

type Node = {
  readonly nodeType: string
  readonly currentState: {
    readonly reference: string
    readonly relevant: boolean
    readonly value: unknown
    readonly children: readonly Node[] | null
    readonly label: { readonly asString: string } | null
  }
  readonly validationState: { readonly violation?: { readonly message: { readonly asString: string } } | null }
  readonly selectValue?: (value: string | null) => void
  readonly selectValues?: (values: readonly string[]) => void
  readonly setValue?: (value: unknown) => void
}

/** A form that is being filled in. */
export type Filling = {
  readonly node: (name: string) => Node
  readonly value: (name: string) => string
  readonly answer: (name: string, value: string | readonly string[]) => void
  readonly languages: readonly string[]
  readonly speak: (at: number) => void
  readonly payload: () => Promise<string>
}

/** Loads a form and begins to fill it in. */
export async function fill(xml: string): Promise<Filling> {
  const { loadForm } = await import('@getodk/xforms-engine')
  const form = await loadForm(xml)
  if (!('createInstance' in form) || form.status === 'failure')
    throw new Error(String((form as { error?: unknown }).error))
  const { root } = form.createInstance()
  const nodes = new Map<string, Node>()
  const walk = (node: Node): void => {
    nodes.set(node.currentState.reference.split('/').at(-1) ?? '', node)
    for (const child of node.currentState.children ?? []) walk(child)
  }
  walk(root as unknown as Node)
  const node = (name: string) => {
    const found = nodes.get(name)
    if (!found) throw new Error(`no node ${name}`)
    return found
  }
  return {
    node,
    value: (name) => {
      const { value } = node(name).currentState
      return value === null || value === undefined ? '' : Array.isArray(value) ? value.join(' ') : String(value)
    },
    answer: (name, value) => {
      const one = node(name)
      if (Array.isArray(value)) one.selectValues?.(value)
      else if (one.selectValue) one.selectValue(value === '' ? null : (value as string))
      else one.setValue?.(value)
    },
    languages: root.languages.map(({ language }: { language: string }) => language),
    speak: (at) => root.setLanguage(root.languages[at] as never),
    payload: async () => {
      const { data } = await root.prepareInstancePayload()
      return (data[0].get('xml_submission_file') as Blob).text()
    },
  }
}
