import { type Command, InvalidArgumentError, Option } from 'commander'
import { writeBook } from './commands/book.ts'
import { checkRules } from './commands/check.ts'
import { type DiffOptions, diff } from './commands/diff.ts'
import { show } from './commands/show.ts'
import { type ExportOptions, exportTranslation, importTranslation } from './commands/translate.ts'
import { wordIds } from './rules/words.ts'
import type { Done } from './table-commands.ts'
import type { Terminal } from './terminal.ts'

/** The commands that are about the rules themselves. */
export function ruleCommands(cairn: Command, terminal: Terminal, done: Done): void {
  cairn
    .command('show')
    .summary('print anything in the book of rules, as reviewers read it')
    .description(
      'Prints a set of rules, a rule, a sign, a row of law, a window, a rule of time or a source: what it says, where it comes from, its status and since when.',
    )
    .argument(
      '<id>',
      'as coe-197, bali-2015/offer-help, bali-2015/threats, rights, de/reflection, calendar-uk, cets-197',
    )
    .action(async (id: string) => done(await show(id, terminal)))
  cairn
    .command('check')
    .summary('prove the rules')
    .description('Proves sets of rules: no gap, no rule that can never hold, no slip that no worked case would notice.')
    .argument('[ids...]', 'sets; all where none is named')
    .action(async (some: string[]) => done(await checkRules(some, terminal)))
  cairn
    .command('diff')
    .summary('say what is different between two versions of the rules')
    .description('Compares two versions of the rulebook: in words, in published cases, in patterns of answers.')
    .argument('<old>', 'a file written at a release, or: installed')
    .argument('<new>', 'another, or: installed')
    .option('--data <file>', 'for how many conversations of your own file the next step would be another')
    .option('--quiet', 'print counts only', false)
    .action(async (old: string, now: string, options: DiffOptions) => done(await diff(old, now, options, terminal)))
  cairn
    .command('book')
    .summary('write the book of rules for reviewers')
    .description(
      'Writes the pages that reviewers read and sign: those named, with a register, the sources they rest on, and the words used.',
    )
    .argument('<folder>', 'a new or empty folder')
    .argument(
      '[ids...]',
      'sets, calendars and rows, as coe-197, calendar-uk, rights; the whole book where none is named',
    )
    .action(async (folder: string, some: string[]) => done(await writeBook(folder, some, terminal)))
  translateCommands(cairn, terminal, done)
}

function translateCommands(cairn: Command, terminal: Terminal, done: Done): void {
  const translate = cairn
    .command('translate')
    .summary('carry words to a translator and back')
    .description('Writes the spreadsheet that a translator fills in, and reads what comes back.')
  translate
    .command('export')
    .summary('write the spreadsheet for a translator')
    .description('Writes the spreadsheet that a translator fills in: one row for each text.')
    .argument('<words>', wordIds.join(', '))
    .requiredOption('--language <tag>', 'into which language, as sw or pt-BR', languageTag)
    .addOption(new Option('--direction <way>', 'how it is written').choices(['ltr', 'rtl']).default('ltr'))
    .option('--from <file>', 'an earlier sheet to go on with; texts whose English changed are marked stale')
    .requiredOption('--output <file>', 'a new file, .xlsx or .csv')
    .action(async (words: string, options: ExportOptions) => done(await exportTranslation(words, options, terminal)))
  translate
    .command('import')
    .summary('read what a translator sent back')
    .description('Reads a filled-in sheet: how far it is, what is wrong by code and row, and whether it may ship.')
    .argument('<words>', wordIds.join(', '))
    .argument('<file>', 'CSV or XLSX; - for standard input')
    .option('--output <file>', 'the words for whoever builds them in, as JSON: a new file; not while anything is wrong')
    .action(async (words: string, file: string, options: { readonly output?: string }) =>
      done(await importTranslation(words, file, options, terminal)),
    )
}

function languageTag(text: string): string {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text)) throw new InvalidArgumentError('Give a tag, as sw or pt-BR.')
  return text
}
