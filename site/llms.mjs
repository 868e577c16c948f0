// llms.txt: the pages for programs that read documents, with what they must not make of a result.
/** The list of all pages, one line each. */
export function llms(sections) {
  const lists = sections.map(
    ({ name, pages }) => `## ${name}\n\n${pages.map(({ title, to }) => `- [${title}](${to})`).join('\n')}\n`,
  )
  return `# Cairn

> Shared schemas and decision rules for organisations that assist and protect people who may have been trafficked. A person
> decides; the library prepares.

A result says what a worker may do next. It is never a finding about a person, never a reason to refuse help, and unknown is
never a no. Every rule has a source and a status; say both when you repeat one. Never feed records of people to a service that
answers questions.

${lists.join('\n')}`
}
