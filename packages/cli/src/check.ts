import { compile, type RuleSet } from '@cairn/engine'
import { type Answers, type AnyRecord, type RecordName, read, readRecord, records } from '@cairn/schemas'
import { toFacts } from '@cairn/screening'
import type * as z from 'zod'
import type { Found } from './finding.ts'
import type { Piece } from './input/piece.ts'

/** A record that was read, or not, and everything that is wrong with it. */
export type Checked = { readonly record?: AnyRecord; readonly wrong: readonly Found[] }

/**
 * Reads one record against its schema, and its answers against the sets of questions that they name.
 *
 * @param schema - the schema it must follow; that of its schema line unless told
 */
export function check(
  piece: Exclude<Piece, { kind: 'finding' }>,
  instruments: readonly RuleSet[],
  schema?: RecordName,
): Checked {
  const { line } = piece
  if (piece.kind === 'too-long') return { wrong: [{ code: 'SCH-102', line }] }
  const found = schema ? read(records[schema] as z.ZodType<AnyRecord>, piece.bytes) : readRecord(piece.bytes)
  if (found.ok)
    return { record: found.value, wrong: wrongAnswers(found.value, instruments).map((one) => ({ ...one, line })) }
  return {
    wrong: found.problems.map(({ code, path, position, at, rule, expected }) => ({
      code,
      line: line + (at ? at.line - 1 : 0),
      ...(path !== '' && { pointer: path }),
      ...(position !== undefined && { entry: position }),
      ...(rule !== undefined && { rule }),
      ...(expected && { expected }),
    })),
  }
}

/** What is wrong with the answers of a record, by the sets of questions that they name. */
export function wrongAnswers(record: AnyRecord, instruments: readonly RuleSet[]): readonly Found[] {
  if (record.schema === 'answers@1') return ofConversation(record, '', instruments)
  if (record.schema !== 'case@1') return []
  return record.answers.flatMap((one, i) => ofConversation(one, `/answers/${i}`, instruments))
}

const packers = new WeakMap<RuleSet, Pack>()
type Pack = ReturnType<typeof compile<string, string, string>>['pack']

/** Reads answers against a set that is made ready once. */
function packer(set: RuleSet): Pack {
  const pack = packers.get(set) ?? compile(set).pack
  packers.set(set, pack)
  return pack
}

/** By position only: the name of a question nobody knows could be anything. */
function ofConversation(conversation: Answers, path: string, instruments: readonly RuleSet[]): readonly Found[] {
  const set = instruments.find(({ id }) => id === conversation.instrument)
  if (!set) return [{ code: 'CLI-107', pointer: `${path}/instrument` }]
  return packer(set)(toFacts(conversation)).problems.map(({ position }) => ({
    code: 'CLI-108',
    pointer: `${path}/answers/${position}`,
  }))
}
