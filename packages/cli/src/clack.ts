import process from 'node:process'
import type { Ask } from './ask.ts'

/** Asks in a terminal; nothing where standard input or output is none. */
export async function clack(): Promise<Ask | undefined> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined
  const { autocomplete, isCancel, select } = await import('@clack/prompts')
  const told = (answer: unknown): string | undefined => (isCancel(answer) ? undefined : String(answer))
  return {
    select: async (message, options, first) =>
      told(await select({ message, options: [...options], ...(first !== undefined && { initialValue: first }) })),
    search: async (message, options) => told(await autocomplete({ message, options: [...options], maxItems: 10 })),
  }
}
