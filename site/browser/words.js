// What the page says beside the rules, in one place for each language. The pseudo words show what is not translated yet.
const en = {
  child:
    'The person may be a child: nothing more is asked here. Ask about danger now, what they want, and a carer it is safe to call; then the trained child staff.',
  ask: 'The library asks next',
  answers: { yes: 'Yes', no: 'No', unsure: 'Not sure', declined: 'Declined to say' },
  later: 'Another time',
  set: 'Take this answer',
  settled: 'Nothing more to ask: no answer could change the next step.',
  nothing: 'Nothing more to ask: what is open was declined, or is kept for another time.',
  nobody: 'Nothing was asked yet. That is no "no".',
  again: 'Open again',
  because: 'Because',
  rests: 'Rests on',
  open: 'It is not settled. What could still change it',
  declined: 'Declined, and never a no',
  presumed: 'Taken for now, until somebody knows',
  page: 'The page of these rules, with its worked cases',
}

const marked = (text) => `⟦${text.replaceAll('a', 'á').replaceAll('e', 'é').replaceAll('o', 'ó')}⟧`
const pseudo = Object.fromEntries(
  Object.entries(en).map(([key, value]) => [
    key,
    typeof value === 'string'
      ? marked(value)
      : Object.fromEntries(Object.entries(value).map(([id, text]) => [id, marked(text)])),
  ]),
)

/** The words by language, each with its direction. */
export const words = { en: { dir: 'ltr', ...en }, pseudo: { dir: 'rtl', ...pseudo } }
