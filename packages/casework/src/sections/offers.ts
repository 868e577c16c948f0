import type { Assessment } from '../assessment.ts'
import { type Block, line } from '../sheet-document.ts'
import type { Wording } from '../wording/wording.ts'

/** What is always offered, in which language, and that nothing may be told to anybody yet. */
export function offers({ languages, reads, interpreter }: Assessment, words: Wording): readonly Block[] {
  const { offers: says, lang } = words
  const name = nameOf(lang)
  const named = (codes: readonly string[]): string => codes.map(name).join(' · ')
  const spoken = languages && languages.length > 0 ? `${says.speaks}: ${named(languages)}` : says.languageNotAsked
  const lines = [says.always, says.notLookedAt, spoken]
  if (interpreter === 'may-be-involved') lines.push(says.otherInterpreter)
  if (reads) lines.push(reads.length > 0 ? `${says.reads}: ${named(reads)}` : says.readsNothing)
  return lines.map(line)
}

/** The name of a language, or its code where the machine has no name for it. */
function nameOf(lang: string): (code: string) => string {
  const names = new Intl.DisplayNames([lang], { type: 'language' })
  return (code) => {
    try {
      return names.of(code) ?? code
    } catch {
      return code
    }
  }
}
