// The code blocks of documents and of documentation comments, and what their comments promise.
import { existsSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** One block of code that readers are shown. */
export type Block = {
  readonly file: string
  /** The line of the file on which the code begins. */
  readonly line: number
  readonly language: 'ts' | 'js'
  /** Why it cannot run here: the words after `// Not run:` on its first line. */
  readonly notRun: string | undefined
  readonly code: string
}

/** The `ts` and `js` blocks of a document, or of the documentation comments of a source file, in their order. */
export function blocksOf(file: string): Block[] {
  if (!existsSync(file)) return []
  const text = readFileSync(file, 'utf8')
  return [...(file.endsWith('.md') ? text : onlyComments(text)).matchAll(FENCE)].map((found) => {
    const { info = '', indent = '', code = '' } = found.groups ?? {}
    const [language, ...flags] = info.trim().split(/\s+/)
    return {
      file,
      line: text.slice(0, found.index).split('\n').length + 1,
      language: language === 'js' ? 'js' : 'ts',
      notRun: flags.includes('no-run') ? (/^\s*\/\/ Not run: (.+)/.exec(code)?.[1] ?? '') : undefined,
      code: code.replaceAll(`\n${indent}`, '\n').slice(indent.length),
    }
  })
}

const FENCE = /^(?<indent> *)```(?<info>(?:ts|js)\b[^\n]*)\n(?<code>.*?\n)\k<indent>```$/gms

/** The text with all but its documentation comments blanked, every line kept where it was. */
function onlyComments(text: string): string {
  const blank = (code: string): string => code.replace(/[^\n]/g, '')
  const comments = [...text.matchAll(/^[ \t]*\/\*\*.*?\*\//gms)]
  let end = 0
  const parts = comments.map((comment) => {
    const before = blank(text.slice(end, comment.index))
    end = comment.index + comment[0].length
    return before + comment[0].replace(/^[ \t]*(\/\*\*|\*\/|\* ?)/gm, '')
  })
  return parts.join('') + blank(text.slice(end))
}

/**
 * The code with every promise turned into an assertion. A promise is a comment after a statement on the same line:
 * `// => value` in general, and `// 'value': words` where a literal text opens the comment. The value may go on over
 * further lines of comment. It is compared with the expression, with what `console.log` would print, or with the
 * constant that the statement declares.
 */
export function withAssertions(code: string): { code: string; promises: number } {
  const source = ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022, true)
  const edits: { from: number; to: number; text: string }[] = []
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit)
    if (!ts.isExpressionStatement(node) && !ts.isVariableStatement(node)) return
    const value = promiseAfter(code, node.end)
    if (value === undefined) return
    const checked = (text: string): string => `expect(${text}).toEqual(${value})`
    if (ts.isExpressionStatement(node)) {
      const shown = argumentOfLog(node.expression) ?? node.expression
      edits.push({ from: node.getStart(), to: node.end, text: `;${checked(`(${shown.getText()})`)}` })
    } else {
      const name = node.declarationList.declarations[0]?.name.getText() ?? ''
      edits.push({ from: node.end, to: node.end, text: `;${checked(name)}` })
    }
  }
  visit(source)
  let text = code
  for (const edit of edits.sort((a, b) => b.from - a.from))
    text = text.slice(0, edit.from) + edit.text + text.slice(edit.to)
  return { code: `import { expect } from 'vitest';${text}`, promises: edits.length }
}

/** The value that the comment after this position promises, as source text. */
function promiseAfter(code: string, end: number): string | undefined {
  const [first = '', ...further] = code.slice(end).split('\n')
  const said = /^[ \t;]*\/\/ ?(?<said>.*)$/.exec(first)?.groups?.['said']
  if (said === undefined) return undefined
  const text = /^'[^']*'(?=$|[:,;. ])/.exec(said)?.[0]
  if (text) return text
  if (!said.startsWith('=>')) return undefined
  let value = said.slice(2)
  for (const line of further) {
    if (isLiteral(value)) break
    const more = /^\s*\/\/(?<more>.*)$/.exec(line)?.groups?.['more']
    if (more === undefined) break
    value += `\n${more}`
  }
  if (!isLiteral(value)) throw new Error(`not a literal value: ${value.trim()}`)
  return value.trim().replace(/^\{.*\}$/s, '($&)')
}

function argumentOfLog(expression: ts.Expression): ts.Expression | undefined {
  const isLog = ts.isCallExpression(expression) && expression.expression.getText() === 'console.log'
  return isLog ? expression.arguments[0] : undefined
}

function isLiteral(text: string): boolean {
  const source = ts.createSourceFile('value.ts', `(${text})`, ts.ScriptTarget.ES2022, true)
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly unknown[] }
  const statement = source.statements[0]
  return parseDiagnostics.length === 0 && source.statements.length === 1 && statement !== undefined && plain(statement)
}

/** Whether a piece of syntax is made of literals alone. */
function plain(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return node.text === 'undefined' || node.text === 'Infinity' || node.text === 'NaN'
  if (ts.isPropertyAssignment(node)) return plain(node.initializer)
  return (
    !ts.isCallExpression(node) && !ts.isSpreadElement(node) && (ts.forEachChild(node, (child) => !plain(child)) ?? true)
  )
}
