/**
 * The ids most like a word, nearest first: what somebody may have meant. None where nothing is like it.
 *
 * @param word - what was typed
 * @param ids - what there is
 */
export function closest(word: string, ids: readonly string[]): readonly string[] {
  const far = Math.max(2, Math.floor(word.length / 3))
  return ids
    .map((id) => ({ id, steps: Math.min(steps(word, id), steps(word, id.slice(id.indexOf('/') + 1)) + 1) }))
    .filter((one) => one.steps <= far)
    .sort((one, other) => one.steps - other.steps)
    .slice(0, 3)
    .map(({ id }) => id)
}

/** How many letters have to be put in, left out or changed. */
function steps(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...one].entries()) {
    const row = [i + 1]
    for (const [j, beside] of [...other].entries()) {
      const changed = (above[j] ?? 0) + (letter === beside ? 0 : 1)
      row.push(Math.min(changed, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1))
    }
    above = row
  }
  return above.at(-1) ?? 0
}
