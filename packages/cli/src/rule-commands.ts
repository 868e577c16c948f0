import type { Command } from 'commander'
import { writeBook } from './commands/book.ts'
import { checkRules } from './commands/check.ts'
import { type DiffOptions, diff } from './commands/diff.ts'
import { show } from './commands/show.ts'
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
}
