import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError } from 'commander'
import { type AssessOptions, assessFiles } from './commands/assess.ts'
import { type ValidateOptions, validate } from './commands/validate.ts'
import { ids } from './instruments.ts'
import { CannotRun } from './problem.ts'
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
  cairn
    .command('assess', { isDefault: true })
    .summary('put cases through the questions (the default; without a file: invented examples)')
    .description('Puts cases through the questions. Without a file: invented people, with their sheets.')
    .argument('[files...]', 'JSON or NDJSON of case@1 or answers@1; - for standard input')
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
  cairn
    .command('validate')
    .summary('check records against the schemas')
    .description('Checks records against the schemas, and answers against the questions they are to.')
    .argument('<files...>', 'JSON or NDJSON of any record; - for standard input')
    .option('--limit <n>', 'positions to show for each code', wholeNumber, 5)
    .option('--quiet', 'print nothing but findings', false)
    .action(async (files: string[], options: ValidateOptions) => {
      once(files)
      done(await validate(files, options, terminal))
    })
  for (const command of [cairn, ...cairn.commands])
    command.configureOutput({ writeOut: terminal.out, writeErr: terminal.err }).exitOverride()
  return cairn
}

const AFTER = `
Exit codes: 0 nothing found · 1 something found · 2 could not run
A file called like a command is given as ./validate`

function another(id: string, before: readonly string[]): readonly string[] {
  return [...before, id]
}

function wholeNumber(text: string): number {
  if (!/^[0-9]{1,4}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 0 to 9999.')
  return Number(text)
}

function once(files: readonly string[]): void {
  if (files.filter((name) => name === '-').length > 1) throw new CannotRun('CLI-009')
}
