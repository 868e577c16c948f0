import { table } from './markdown.ts'

/** The words that pages, results and sheets use, and always in this sense. */
const words: Readonly<Record<string, string>> = {
  answer: 'The values still possible, and why it is not one: not asked, unsure, declined. None of these is a no.',
  'as presumed':
    'An unknown answer is read as a value, on a ground that is cited. It lifts protection, never lowers it.',
  because: 'A smallest set of answers that gives the next step by itself, rule by rule.',
  'could still become': 'What open answers could still make the next step, with nothing presumed.',
  disputed: 'Sources disagree on how strong a sign is; both readings are kept, and the result says where it matters.',
  holds: 'A rule’s condition is certain, whatever the open answers turn out to be.',
  'next step': 'What a worker may do next. Never what a person is.',
  open: 'A rule may hold or not: it hangs on answers that are not known.',
  otherwise: 'The next step when no answer could give more. It is other help, never nothing.',
  person: 'Whoever a worker meets. Status is decided by others, and recorded with who and when.',
  'ruled out': 'A rule’s condition cannot hold, whatever the open answers turn out to be.',
  settled: 'Every way to complete the open answers gives the same next step.',
  sign: 'Something that may be noticed or told. It proves nothing either way.',
  slip: 'A small mistake made on purpose (a condition turned round, a threshold moved, a part dropped), to see whether a worked case notices.',
  'while open': 'The next step while nothing is certain and answers could still give more.',
}

/** The words used, in the order of the alphabet. */
export function glossary(): string {
  const rows = Object.entries(words)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, means]) => [`**${id}**`, means])
  return [
    '<!-- Made from the rules; change those, not this page. -->',
    '# Words',
    table(['word', 'means'], rows),
    '',
  ].join('\n\n')
}
