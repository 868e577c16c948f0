import type { Fact, RuleSet } from '@cairn/engine'
import type { Texts } from './form.ts'
import { type FormProblem, problemOf } from './problem.ts'
import type { FormWording, FormWords } from './wording.ts'

/** What is read, in every language of a form. */
export type FormTexts = {
  readonly title: Texts
  readonly word: (word: keyof FormWords) => Texts
  readonly ask: (fact: string) => Texts
  readonly group: (group: string) => Texts
  readonly outcome: (outcome: string) => Texts
  readonly value: (fact: string, value: string) => Texts
}

/** Gathers texts. English falls back on the instrument's sentences; any other language has to have its own. */
export function textsOf(
  set: RuleSet,
  wordings: readonly FormWording[],
  inventedOnly: boolean,
  problems: FormProblem[],
): FormTexts {
  const lacking = new Set<string>()
  for (const { language, reading } of wordings)
    if (!isEnglish(language) && reading === 'none yet' && !inventedOnly) problems.push(problemOf('XLF-105', language))
  const each = (find: (wording: FormWording) => string | undefined, own?: string): Texts =>
    Object.fromEntries(
      wordings.map((wording) => {
        const { language } = wording
        const text = find(wording) ?? (isEnglish(language) ? own : undefined)
        if (!text?.trim() && !lacking.has(language)) {
          lacking.add(language)
          problems.push(problemOf('XLF-104', language))
        }
        return [language, text ?? '']
      }),
    )
  const word: FormTexts['word'] = (one) => each(({ words }) => words[one])
  return {
    title: word('title'),
    word,
    ask: (fact) => each(({ asks }) => own(asks, fact), (set.facts[fact] as Fact).says),
    group: (group) => each(({ groups }) => own(groups, group), set.groups[group]),
    outcome: (outcome) => each(({ outcomes }) => own(outcomes, outcome), set.outcomes[outcome]),
    value: (fact, value) => each(({ values }) => own(own(values, fact), value), value.replaceAll('-', ' ')),
  }
}

const isEnglish = (language: string): boolean => language === 'en' || language.startsWith('en-')

function own<Value>(from: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return from && Object.hasOwn(from, key) ? from[key] : undefined
}
