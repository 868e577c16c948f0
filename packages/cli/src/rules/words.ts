import type { Words } from '@cairn/book'

/** English words that can be carried into another language, by id; loaded only where somebody asks for them. */
const english: Readonly<Record<string, () => Promise<Words>>> = {
  'bali-2015': async () => (await import('@cairn/rulebook/bali-2015')).bali2015InEnglish,
  'dol-comply-chain': async () => (await import('@cairn/rulebook/dol-comply-chain')).dolComplyChainInEnglish,
  'icls-2018-forced-labour': async () =>
    (await import('@cairn/rulebook/icls-2018-forced-labour')).icls2018ForcedLabourInEnglish,
  'ilo-forced-labour-11': async () => (await import('@cairn/rulebook/ilo-forced-labour-11')).iloForcedLabour11InEnglish,
  'worker-sheet': async () => (await import('@cairn/casework')).en,
}

/** The ids of words that can be translated. */
export const wordIds: readonly string[] = Object.keys(english)

/** The English words under an id; nothing where there are none. */
export async function englishWords(id: string): Promise<Words | undefined> {
  return Object.hasOwn(english, id) ? english[id]?.() : undefined
}
