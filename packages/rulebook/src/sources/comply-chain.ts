import { type Source, source } from '@cairn/engine'

/**
 * The tool of the United States Department of Labor on labour in supply chains.
 *
 * @example
 * ```ts
 * import { sources } from '@cairn/rulebook'
 *
 * sources.complyChain.at('audit tools, penalties or threats').kind // => 'instrument'
 * ```
 */
export const complyChain: Source = source({
  id: 'dol-comply-chain',
  title: 'Comply Chain, audit tools',
  publisher: 'United States Department of Labor',
  kind: 'instrument',
  licence:
    'work of the United States Government; its questions come from the International Labour Organization, so the wording here is our own',
  read: '2026-11-25',
  note: 'Read in the published text of the tool. It bears no date.',
})
