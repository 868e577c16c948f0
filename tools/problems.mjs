// Writes the page of every code that can be reported: what it says, what to do next. A test refuses a stale one.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { root } from './pnpm.mjs'
import { fromSources } from './sources.mjs'

export const page = join(root, 'docs', 'reference', 'problems.md')

/** What the codes of a family are about. */
const families = {
  CLI: 'the command: a number below 100 says why it could not run, the others what a file has beside its records',
  COL: 'columns and cells of a table, and mappings',
  HTC: 'files of the Human Trafficking Case Data Standard: 1.. what a file is, 2.. its values, 3.. why nothing was written',
  SCH: 'records and their fields',
  TAB: 'files of spreadsheets: CSV and XLSX',
  WRD: 'sheets of a translator',
  XLF: 'forms for Kobo and ODK: 1.. why there is no form, 2.. what a form does not hold, 3.. its submissions',
}

/** Every code of the command and of the packages that report with codes of their own, and which of them are no findings. */
export async function everyProblem() {
  const { command, notes, htcds, forms, words } = await fromSources(
    `export { notes, problems as command } from './cli/src/problem.ts'
     export { problems as htcds } from './adapter-htcds/src/problem.ts'
     export { problems as forms } from './adapter-xlsform/src/problem.ts'
     export { translationProblems as words } from './book/src/translation/translation-problems.ts'`,
    'packages',
  )
  return { problems: { ...command, ...htcds, ...forms, ...words }, notes }
}

/**
 * The page as it must be.
 *
 * @param problems - what each code says, and what to do next
 * @param notes - codes that are told and are no findings
 */
export function problemsPage(problems, notes) {
  const codes = Object.keys(problems).sort()
  const part = (family) => {
    const own = codes.filter((code) => code.startsWith(`${family}-`))
    return [`## ${family}: ${families[family]}`, ...own.map((code) => entry(code, problems[code], notes.has(code)))]
  }
  return `${[HEAD, ...Object.keys(families).flatMap(part)].join('\n\n')}\n`
}

const HEAD = `# Problems by code

Written from the code by \`node tools/problems.mjs\`. Every finding has a code that stays the same; the place is told with it
(file, sheet, row, column, line, JSON pointer). No sentence below ever holds a value, and none is ever filled in.`

const entry = (code, { says, next }, isNote) =>
  `### ${code}\n\n${says}${isNote ? ' This is told and is no finding: the exit code stays 0.' : ''}\n\n**What to do next.** ${next}`

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { problems, notes } = await everyProblem()
  const text = problemsPage(problems, notes)
  if (!existsSync(page) || readFileSync(page, 'utf8') !== text) writeFileSync(page, text)
}
