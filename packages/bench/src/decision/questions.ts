// The decision that is measured: sixty signs in six lists of ten, each list with strong, medium and weak signs.
// Invented from end to end; no instrument says this.

/** The lists. */
export const lists = ['work', 'promise', 'pressure', 'hardship', 'control', 'isolation'] as const

/** A list of signs. */
export type List = (typeof lists)[number]

/** How strong the ten signs of a list are, in their order. */
export const strengths = [
  'strong',
  'strong',
  'strong',
  'medium',
  'medium',
  'medium',
  'weak',
  'weak',
  'weak',
  'weak',
] as const

/** The questions of one list, in their order. */
export const questionsOf = (list: List): readonly string[] => strengths.map((_, i) => `${list}-${i + 1}`)

/** All sixty questions, in the order in which they are asked. */
export const questions: readonly string[] = lists.flatMap(questionsOf)
