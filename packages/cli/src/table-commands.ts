import { type Command, InvalidArgumentError, Option } from 'commander'
import { type MapOptions, mapColumns } from './commands/map.ts'
import { type PseudonymiseOptions, pseudonymise } from './commands/pseudonymise.ts'
import { type TemplateOptions, writeTemplate } from './commands/template.ts'
import { ids } from './instruments.ts'
import { recordNames } from './tables/record-names.ts'
import type { Terminal } from './terminal.ts'

/** Takes what a command ends with. */
export type Done = (code: 0 | 1) => void

/** The commands that are about tables and keys. */
export function tableCommands(cairn: Command, terminal: Terminal, done: Done): void {
  const map = cairn
    .command('map')
    .summary('say once which column of your table is what')
    .description('Asks what each column of a table is, and writes a mapping for --mapping.')
    .argument('<file>', 'CSV or XLSX')
    .requiredOption('--output <file>', 'the mapping to write: a new file')
    .option('--accept-proposals', 'ask nothing: take what the headings suggest', false)
    .option('--show-headings', 'show your headings on the terminal, not only letters', false)
    .option('--instrument <id>', `questions that answers may be to: ${ids.join(', ')}`, another, [])
    .action(async (file: string, options: MapOptions) => done(await mapColumns(file, options, terminal)))
  tableWords(map, { mapping: false })
  cairn
    .command('template')
    .summary('write a blank table for a record')
    .description('Writes a blank table for a record; a workbook has drop-downs and a page of explanations.')
    .argument('<record>', recordNames.join(', '))
    .requiredOption('--output <file>', 'a new file, .xlsx or .csv')
    .option('--instrument <id>', `questions for answers@1: ${ids.join(', ')}`, another, [])
    .option('--repeat <n>', 'columns for how many entries of a list', wholeNumber, 3)
    .action((record: string, options: TemplateOptions) => done(writeTemplate(record, options, terminal)))
  cairn
    .command('pseudonymise')
    .summary('replace ids by random pseudonyms')
    .description('Replaces ids by random pseudonyms. What stands for whom goes to a file of keys, which lies apart.')
    .argument('<file>', 'CSV, XLSX, JSON or NDJSON; - for standard input')
    .option('--column <heading or letter>', 'a column of ids in a table, again for more', another, [])
    .option('--pointer <pointer>', 'a place of ids in a record, * for every entry, again for more', another, [])
    .option('--sheet <n>', 'which sheet of a workbook; the first that is not hidden unless told', wholeNumber)
    .option('--heading-row <n>', 'in which row of a table the headings are', wholeNumber)
    .option('--whole-ids', 'ids of more than 15 digits end with zeros by themselves: they were compared', false)
    .requiredOption('--keys <file>', 'what stands for whom: a new file, or that of an earlier run')
    .requiredOption('--output <file>', 'a new file, in another folder than the keys; a sheet of a workbook becomes CSV')
    .action(async (file: string, options: PseudonymiseOptions) => done(await pseudonymise(file, options, terminal)))
}

/** What can be said about how a table is read. */
export function tableWords(command: Command, { mapping = true }: { readonly mapping?: boolean } = {}): void {
  command.option('--schema <record>', `what a record or row is: ${recordNames.join(', ')}`)
  if (mapping) command.option('--mapping <file>', 'what each column of a table is; cairn map makes one')
  command
    .addOption(
      new Option('--dates <order>', 'how dates are written in a table, where not YYYY-MM-DD').choices([
        'iso',
        'day-first',
        'month-first',
        'excel-serial',
        'excel-serial-1904',
      ]),
    )
    .option('--sheet <n>', 'which sheet of a workbook, from 1; the first that is not hidden unless told', upTo(9999))
    .option('--heading-row <n>', 'in which row the headings are, from 1', upTo(1000))
}

/** One more of an option that may be given again. */
export function another(id: string, before: readonly string[]): readonly string[] {
  return [...before, id]
}

/** A position, counted from 1; as high as a mapping can say it. */
function upTo(most: number): (text: string) => number {
  return (text) => {
    const at = /^[0-9]{1,4}$/.test(text) ? Number(text) : 0
    if (at < 1 || at > most) throw new InvalidArgumentError(`Give a whole number from 1 to ${most}.`)
    return at
  }
}

/** A whole number of up to four digits. */
export function wholeNumber(text: string): number {
  if (!/^[0-9]{1,4}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 0 to 9999.')
  return Number(text)
}
