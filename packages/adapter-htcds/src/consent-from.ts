import { ticked } from './checkbox.ts'
import type { Entry } from './entry.ts'
import type { HtcdsVersion } from './picklist.ts'
import type { Reading } from './reading.ts'
import { type ConsentQuestion, consentQuestions } from './versions.ts'

/** Answers to the seven questions, each by itself. A question without an entry was not asked, or the file cannot say. */
export type ConsentAnswers = Readonly<Partial<Record<ConsentQuestion, 'yes' | 'no' | 'unsure' | 'declined'>>>

/**
 * What a file says about consent. Version 1.0 asks five of the questions apart. The one box of 2.0 stands for seven, so it
 * answers none of them and stays beside; no version makes a consent, which has a purpose, a recipient and fields.
 */
export const consentFrom = (entries: readonly Entry[], reading: Reading, version: HtcdsVersion): ConsentAnswers => {
  const answers: { [question in ConsentQuestion]?: 'yes' | 'no' } = {}
  const put = (question: ConsentQuestion, text: string, column: number | undefined) => {
    const answer = ticked(text)
    if (answer === undefined) {
      reading.say('HTC-213', 'con_Consent', column)
      reading.keep('con_Consent', [text.trim()])
    } else answers[question] = answer ? 'yes' : 'no'
  }
  for (const entry of entries) {
    if (!('question' in entry)) continue
    for (const cell of entry.cells) if (cell.text.trim() !== '') put(entry.question, cell.text, entry.column)
  }
  for (const { cell, column } of reading.given('con_Consent')) {
    if (version === '1.0') put('interview', cell.text, column)
    else {
      reading.say('HTC-206', 'con_Consent', column)
      reading.lose('con_Consent', 'seven-in-one')
      const answer = ticked(cell.text)
      if (answer === undefined) reading.say('HTC-213', 'con_Consent', column)
      reading.keep('con_Consent', [answer === undefined ? cell.text.trim() : answer ? 'TRUE' : 'FALSE'])
    }
  }
  return Object.fromEntries(consentQuestions.flatMap((one) => (answers[one] ? [[one, answers[one]]] : [])))
}
