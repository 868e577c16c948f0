import { compile, type RuleSet } from '@cairn/engine'
import { type Answers, type AnyRecord, readRecord } from '@cairn/schemas'
import { toFacts } from '@cairn/screening'
import type { Piece } from './input/piece.ts'
import type { ProblemCode } from './problem.ts'

/** Something wrong with a record: a code and a place in it. */
type Wrong = { readonly code: ProblemCode; readonly line: number; readonly at: string }

/** A record that was read, or not, and everything that is wrong with it. */
export type Checked = { readonly record?: AnyRecord; readonly wrong: readonly Wrong[] }

/** Reads one record against its schema, and its answers against the sets of questions that they name. */
export function check(piece: Exclude<Piece, { kind: 'finding' }>, instruments: readonly RuleSet[]): Checked {
  const { line } = piece
  if (piece.kind === 'too-long') return { wrong: [{ code: 'SCH-102', line, at: '' }] }
  const read = readRecord(piece.bytes)
  if (read.ok) return { record: read.value, wrong: wrongAnswers(read.value, line, instruments) }
  return {
    wrong: read.problems.map(({ code, path, position, at, rule }) => ({
      code,
      line: line + (at ? at.line - 1 : 0),
      at: [path, position === undefined ? '' : `entry ${position}`, rule ?? ''].filter(Boolean).join(' '),
    })),
  }
}

function wrongAnswers(record: AnyRecord, line: number, instruments: readonly RuleSet[]): readonly Wrong[] {
  if (record.schema === 'answers@1') return ofConversation(record, '', line, instruments)
  if (record.schema !== 'case@1') return []
  return record.answers.flatMap((one, i) => ofConversation(one, `/answers/${i}`, line, instruments))
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
function ofConversation(
  conversation: Answers,
  path: string,
  line: number,
  instruments: readonly RuleSet[],
): readonly Wrong[] {
  const set = instruments.find(({ id }) => id === conversation.instrument)
  if (!set) return [{ code: 'CLI-107', line, at: `${path}/instrument` }]
  return packer(set)(toFacts(conversation)).problems.map(({ position }) => ({
    code: 'CLI-108',
    line,
    at: `${path}/answers/${position}`,
  }))
}
