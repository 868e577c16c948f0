// One invented person, from a file to the worker's sheet.
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { assess, leaveBehind, leaveBehindText, sheet, sheetText } from '@cairn/casework'
import { bali2015, bali2015InEnglish } from '@cairn/rulebook/bali-2015'
import { Case, read } from '@cairn/schemas'

// 1. Read: a file is never trusted. What is wrong comes back as codes and places, without a word of the record.
const result = read(Case, await readFile(new URL('case.json', import.meta.url)))

if (!result.ok) {
  for (const { code, path, says } of result.problems) process.stdout.write(`${code} ${path} ${says}\n`)
  process.exitCode = 1
} else {
  // 2. Decide: plain data in, plain data out. A result says what may be done next, never what a person is.
  const assessment = assess(result.value, { instruments: [bali2015], spoken: [bali2015InEnglish] })

  // 3. Print: the worker's sheet, and apart from it the paper that the person keeps.
  process.stdout.write(sheetText(sheet(assessment)))
  process.stdout.write(`\n${leaveBehindText(leaveBehind([{ label: 'emergency', number: '112' }]))}`)
}
