import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import { type AssessOptions, assessFiles } from './commands/assess.ts'
import { type ValidateOptions, validate } from './commands/validate.ts'
import { ids } from './instruments.ts'
import { formats, isFormat } from './output/reporter.ts'
import type { ReportWanted } from './output/reports.ts'
import { CannotRun } from './problem.ts'
import { ruleCommands } from './rule-commands.ts'
import { another, type Done, tableCommands, tableWords, wholeNumber } from './table-commands.ts'
import type { Terminal } from './terminal.ts'

/** The grammar of the command line. `done` takes what a command ends with. */
export function program(terminal: Terminal, done: (code: 0 | 1) => void): Command {
  const manifest: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const cairn = new Command('cairn')
    .description(
      'What may a worker do next, and why. Nothing is sent anywhere; of your own files, only counts are shown.',
    )
    .version(manifest.version)
    .addHelpText('after', AFTER)
  assessCommand(cairn, terminal, done)
  validateCommand(cairn, terminal, done)
  tableCommands(cairn, terminal, done)
  ruleCommands(cairn, terminal, done)
  for (const command of [cairn, ...cairn.commands.flatMap((one) => [one, ...one.commands])])
    command.configureOutput({ writeOut: terminal.out, writeErr: terminal.err }).exitOverride()
  return cairn
}

function assessCommand(cairn: Command, terminal: Terminal, done: Done): void {
  const assess = cairn
    .command('assess', { isDefault: true })
    .summary('put cases through the questions (the default; without a file: invented examples)')
    .description('Puts cases through the questions. Without a file: invented people, with their sheets.')
    .argument('[files...]', 'CSV, XLSX, JSON or NDJSON of case@1 or answers@1; - for standard input')
    .option('--sheets <folder>', 'write the worker’s sheets there: a new or empty folder outside every repository')
    .option('--instrument <id>', `questions to use, again for more: ${ids.join(', ')}`, another, [])
    .option('--place <code>', 'where rights are looked up: PT, or GB-SCT for a part of a country')
    .option('--society <file>', 'what your organisation has: one society@1 as JSON')
    .option('--directory <file>', 'the services there are: one JSON list of service@1')
    .option('--limit <n>', 'positions to show for each code', wholeNumber, 5)
    .option('--quiet', 'print nothing but findings', false)
    .action(async (files: string[], options: AssessOptions) => {
      once(files)
      done(await assessFiles(files, options, terminal))
    })
  tableWords(assess)
}

function validateCommand(cairn: Command, terminal: Terminal, done: Done): void {
  const wanted: ReportWanted[] = []
  const command = cairn
    .command('validate')
    .summary('check records and tables against the schemas')
    .description('Checks records and tables against the schemas, and answers against the questions they are to.')
    .argument('<files...>', 'CSV, XLSX, JSON or NDJSON of any record; - for standard input')
    .option('--format <name>', `${Object.keys(formats).join(', ')}; again for more`, (word) => {
      if (!isFormat(word)) throw new InvalidArgumentError(`Give one of ${Object.keys(formats).join(', ')}.`)
      wanted.push({ format: word })
      return word
    })
    .option('--output <file>', 'where the --format before it goes; without one, a text', (output) => {
      const last = wanted.pop()
      if (last?.output !== undefined) wanted.push(last)
      wanted.push({ format: last?.output === undefined ? (last?.format ?? 'text') : 'text', output })
      return output
    })
    .option('--limit <n>', 'positions to show for each code in a text', wholeNumber, 5)
    .addOption(
      new Option('--fail-on <what>', 'from what on the exit code is 1')
        .choices(['finding', 'note', 'never'])
        .default('finding'),
    )
    .option('--instrument <id>', `questions that answers may be to: ${ids.join(', ')}`, another, [])
    .option('--quiet', 'print nothing of files without findings', false)
    .action(async (files: string[], options: ValidateOptions) => {
      once(files)
      done(await validate(files, options, wanted, terminal))
    })
  tableWords(command)
}

const AFTER = `
Exit codes: 0 nothing found · 1 something found · 2 could not run
A file called like a command is given as ./validate`

function once(files: readonly string[]): void {
  if (files.filter((name) => name === '-').length > 1) throw new CannotRun('CLI-009')
}
