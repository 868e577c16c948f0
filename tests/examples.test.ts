import { execFile, type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { factColumns, ownMapping, readRows } from '@cairn/adapter-table'
import { assess, pseudo, sheet, sheetHtml } from '@cairn/casework'
import { nextQuestions } from '@cairn/engine/interview'
import { bali2015, bali2015InEnglish } from '@cairn/rulebook/bali-2015'
import { firstContact } from '@cairn/rulebook/first-contact'
import { palermo2000 } from '@cairn/rulebook/palermo-2000'
import { Answers } from '@cairn/schemas/answers'
import { read } from '@cairn/schemas/read'
import { Service } from '@cairn/schemas/service'
import { readCsv } from '@cairn/spreadsheet'
import { inventedCases } from '@cairn/testing'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRules } from './all-rules.ts'
import { startChromium } from './chromium.ts'

const examples = join(import.meta.dirname, '..', 'examples')
const browser = await startChromium()
if (!browser) process.stderr.write('No Chromium was found: what needs a browser is skipped (set CHROMIUM_PATH).\n')
afterAll(() => browser?.close())

describe('the script', () => {
  test('prints a sheet and the paper that the person keeps', () => {
    const { stdout, stderr, status }: SpawnSyncReturns<string> = spawnSync('npm', ['start'], {
      cwd: join(examples, 'node-script'),
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    expect(status, stderr).toBe(0)
    expect(stdout).toContain('Next steps · xxxx-xxxx-9999\n')
    expect(stdout).toMatch(/Useful numbers\n\nEmergency {2}112\n$/)
  })
})

describe('the town', () => {
  test('says which services fit, by whose rule one does not, and what is lacking', () => {
    const { stdout, stderr, status }: SpawnSyncReturns<string> = spawnSync('npm', ['start'], {
      cwd: join(examples, 'town'),
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    expect(status, stderr).toBe(0)
    expect(stdout).toMatch(/^open-hearth +fits +additional-assessment-required$/m)
    expect(stdout).toMatch(/^willow-house +does-not-fit .*\(service\)/m)
    expect(stdout).toMatch(/^lacking: accommodation: /m)
  })
})

describe('the clean-up of a CSV', () => {
  const folder = join(examples, 'csv-clean-up')
  const clean = (...args: string[]): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [join(folder, 'script.mjs'), ...args], { encoding: 'utf8' })
  const count = (text: string, label: string) => Number(new RegExp(`^${label} +(\\d+)$`, 'm').exec(text)?.[1])
  const names = readFileSync(join(folder, 'conversations.csv'), 'latin1')
    .split('\r\n')
    .slice(1)
    .flatMap((line) => line.split(';').slice(0, 2))
    .filter((text) => text !== '')
  let out = ''
  beforeAll(() => {
    out = mkdtempSync(join(tmpdir(), 'cairn-clean-'))
  })
  afterAll(() => rmSync(out, { recursive: true }))
  const written = (name: string) => readFileSync(join(out, name), 'utf8')

  test('accounts for every row, and says why each one that is held back is', () => {
    const { stdout, status } = clean(join(folder, 'conversations.csv'), join(folder, 'mapping.json'), out)
    expect(status).toBe(1)
    const [rows, headings, kept, back] = ['rows in the file', 'of headings', 'clean', 'held back'].map((one) =>
      count(stdout, one),
    )
    expect([rows, headings, count(stdout, 'blank'), kept, back]).toEqual([14, 1, 1, 8, 4])
    const held = written('findings.csv')
      .split('\r\n')
      .filter((line) => line.includes(',yes,,'))
    expect(held.map((line) => line.split(',').slice(0, 6))).toEqual([
      ['4', 'C', 'Asked on', 'yes', '', 'COL-203'],
      ['5', 'A', 'Case no.', 'yes', '', 'id-shortened'],
      ['9', 'C', 'Asked on', 'yes', '', 'COL-205'],
      ['11', 'G', 'Excessive hours?', 'yes', '', 'COL-201'],
    ])
    expect(written('findings.csv')).toMatch(/^13,,,,2,same-codes,/m)
    expect(written('findings.csv')).toMatch(/^12,K,,,,COL-122,/m)
  })

  test('the records are valid, the clean table reads back as the same ones, and nobody is in them', async () => {
    const lines = written('records.ndjson').trim().split('\n')
    const records = lines.map((line) => {
      const found = read(Answers, line)
      if (!found.ok) throw new Error(found.problems[0]?.code)
      return found.value
    })
    const again: unknown[] = []
    for await (const event of readRows(readCsv(bytesOf(written('clean.csv'))), ownMapping('answers@1'), {
      facts: factColumns([bali2015]),
    }))
      if (event.kind === 'record') again.push(event.record)
    expect(again).toEqual(records)
    expect(records.map(({ language }) => language)).toEqual(['pt', 'fr', 'de', 'fr', 'de', 'es', 'pt', 'pl'])
    for (const file of ['clean.csv', 'records.ndjson', 'findings.csv'])
      for (const name of names) expect(written(file)).not.toContain(name)
  })

  test('reads the row with 03/04 once the mapping says what comes first', () => {
    const told = join(out, 'mapping.json')
    const mapping = JSON.parse(readFileSync(join(folder, 'mapping.json'), 'utf8'))
    writeFileSync(told, JSON.stringify({ ...mapping, dates: 'day-first' }))
    const { stdout } = clean(join(folder, 'conversations.csv'), told, out)
    expect([count(stdout, 'clean'), count(stdout, 'held back')]).toEqual([9, 3])
    expect(written('records.ndjson')).toContain('"asked":"2026-04-03"')
  })

  const answers = 'Place;Language;Misled about work?;Excessive hours?;Threats?;Coerced?'
  const cells = 'car;English;yes;no;no;no'
  /** Cleans a table of these lines up, with a mapping changed so; what it says begins at `said`, and `wrote` tells whether. */
  const cleaned = (lines: readonly string[], change: (text: string) => string = (text) => text) => {
    const folderOut = mkdtempSync(join(out, 'a-'))
    const [table, mapping] = [join(folderOut, 'table.csv'), join(folderOut, 'mapping.json')]
    writeFileSync(table, lines.join('\n'))
    writeFileSync(mapping, change(readFileSync(join(folder, 'mapping.json'), 'utf8')))
    const { stdout, stderr, status } = clean(table, mapping, join(folderOut, 'dist'))
    expect(stderr).toBe('')
    return {
      stdout,
      status,
      wrote: existsSync(join(folderOut, 'dist')),
      findings: join(folderOut, 'dist/findings.csv'),
    }
  }
  const id = '260115000000000041'

  test.each([
    [
      'unknown headings',
      ['a;b;c', '1;2;3'],
      /^No column was found for the id .* and for the date .* and for any answer/,
    ],
    [
      'doubled headings',
      [`Case no.;Asked on;Case no.;${answers}`, `${id};2026-01-15;;${cells}`],
      /^No column .* the id /,
    ],
    ['no date', [`Case no.;${answers}`, `${id};${cells}`], /^No column was found for the date \(\/asked\): write /],
    ['no answers', ['Case no.;Asked on', `${id};2026-01-15`], /^No column was found for any answer /],
    ['nothing', [], /^The table holds no rows: /],
    ['headings only', [`Case no.;Asked on;${answers}`, '', ''], /^The table has its headings and no rows yet: /],
    ['a workbook', ['PK\u0003\u0004…'], /^The table is no CSV: /],
  ])('refuses %s in one sentence, and writes nothing', (_, lines, sentence) => {
    const { stdout, status, wrote } = cleaned(lines)
    expect({ status, wrote }).toEqual({ status: 2, wrote: false })
    expect(stdout).toMatch(sentence)
    expect(stdout.trim().split('\n')).toHaveLength(1)
  })

  test.each([
    ['the table', ['nowhere.csv', join(folder, 'mapping.json')], 'The table is not there or cannot be read'],
    ['the table, a folder', [folder, join(folder, 'mapping.json')], 'The table is not there or cannot be read'],
    ['the mapping', [join(folder, 'conversations.csv'), 'nowhere.json'], 'The mapping is not there or cannot be read'],
    [
      'the folder',
      [...['conversations.csv', 'mapping.json', 'README.md'].map((name) => join(folder, name))],
      'The results cannot be written',
    ],
  ])('says in one sentence, without a place on the machine, that it cannot use: %s', (_, args, sentence) => {
    const { stdout, stderr, status } = clean(...args)
    expect([status, stderr, stdout.trim().split('\n').length]).toEqual([2, '', 1])
    expect(stdout.startsWith(sentence)).toBe(true)
    expect(stdout).not.toContain(folder)
  })

  test('finds the column of ids by its letter, and whatever its case and spaces', () => {
    const rows = [`x;CASE  NO;ASKED ON;${answers}`, `;${id};2026-01-15;${cells}`]
    const byLetter = (text: string) => text.replace('"heading": "Case no."', '"letter": "B"')
    for (const change of [undefined, byLetter]) {
      const { stdout, status } = cleaned(rows, change)
      expect([status, count(stdout, 'clean')]).toEqual([0, 1])
    }
  })

  test('a row with a separator too many is held back: its answers would stand under other questions', () => {
    const rows = [`Case no.;Asked on;${answers}`, `${id};2026-01-15;;${cells}`]
    const { stdout, status, findings } = cleaned(rows)
    expect([status, count(stdout, 'clean'), count(stdout, 'held back')]).toEqual([1, 0, 1])
    expect(readFileSync(findings, 'utf8')).toMatch(/^2,.*TAB-109,/m)
  })

  test('a column of the mapping that is not there is told by its place in the record, and ends with 1', () => {
    const { stdout, status } = cleaned([`Case no.;Asked on;Place;Language;Threats?`, `${id};2026-01-15;car;English;no`])
    expect([status, count(stdout, 'clean')]).toEqual([1, 1])
    expect(stdout).toMatch(/^row 1 \/answers\/coercion +COL-102 /m)
    const letter = (text: string) => text.replace('"heading": "Coerced?"', '"letter": "ZZ"')
    const { stdout: beyond } = cleaned([`Case no.;Asked on;${answers}`, `${id};2026-01-15;${cells}`], letter)
    expect(beyond).toMatch(/^row 1 ZZ +COL-102 /m)
  })

  test.each([
    ['2,60117E+17', 'id-shortened'],
    ['2.60117E+17', 'id-shortened'],
    ['3E+17', 'id-shortened'],
    ['260117000000000000', 'id-shortened'],
    ['2601170000000010', 'id-shortened'],
    ['', 'no-id'],
    ['Ann Example', 'SCH-209'],
  ])('holds the row of %s back: %s', (text, code) => {
    const { stdout, status, findings } = cleaned([
      `Asked on;Case no.;${answers}`,
      `2026-01-15;${text};${cells}`,
      `2026-01-16;${id};${cells}`,
    ])
    expect([status, count(stdout, 'clean'), count(stdout, 'held back')]).toEqual([1, 1, 1])
    expect(readFileSync(findings, 'utf8')).toMatch(new RegExp(`^2,B,Case no\\.,yes,,${code},`, 'm'))
  })

  test('begins nothing with a mapping that is wrong', () => {
    const wrong = join(out, 'wrong.json')
    writeFileSync(wrong, '{"schema":"mapping@1","record":"answers@1","columns":[{"heading":"Name","to":"/nome"}]}')
    const { stdout, status } = clean(join(folder, 'conversations.csv'), wrong, join(out, 'none'))
    expect([status, stdout]).toEqual([
      2,
      'COL-301 /columns/0/to The mapping names a place that the record does not have.\n',
    ])
  })
})

describe('the interview', () => {
  const gate = ['no', 'no', 'no', 'adult', 'private', 'fit', 'given', 'fresh', 'ready']
  const talk = (answers: readonly string[], ...args: string[]): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [join(examples, 'interview', 'script.mjs'), ...args], {
      input: `${answers.join('\n')}\n`,
      encoding: 'utf8',
    })
  const questions = (text: string) => text.match(/^ {2}yes · /gm)?.length ?? 0
  /** The answers in the order in which the example asks; none told of anything new, up to where nothing is given. */
  const inTurn = (give: (fact: string) => 'no' | 'declined' | undefined): readonly string[] => {
    const told: Record<string, string> = {}
    const { facts } = bali2015
    const heavy = Object.entries(facts).flatMap(([fact, one]) => (one.sensitivity === 'high' ? [fact] : []))
    for (;;) {
      const not = [...heavy, ...Object.keys(told)] as (keyof typeof facts)[]
      const fact = nextQuestions(told, bali2015, { limit: 1, not }).questions[0]?.fact
      const given = fact && give(fact)
      if (!fact || !given) return Object.values(told)
      told[fact] = given
    }
  }
  const untilAge = inTurn((fact) => (/under-age$/.test(fact) ? undefined : 'no'))
  /** Danger, injury, self-harm: none, looked at again. */
  const calm = ['no', 'no', 'no']

  test('stops as soon as the offer is certain, and prints the next step only (S-15)', () => {
    const { stdout, stderr, status } = talk([...gate, 'declined', 'yes', ...calm, 'yes', 'yes'])
    expect(status, stderr).toBe(0)
    expect(stdout.endsWith(`\nNext step: ${bali2015.outcomes['offer-help']}\n`)).toBe(true)
    expect(questions(stdout)).toBe(3 + 2 + 3)
    expect(stdout.slice(stdout.indexOf(bali2015InEnglish.before))).not.toMatch(/\d|offer-help|settle|possible/)
  })

  test('S-03 asks nothing again that was declined, and a no is never made of it', () => {
    const answers = inTurn((fact) => (/under-age$/.test(fact) ? 'no' : 'declined'))
    expect(answers.length).toBeGreaterThan(20)
    const { stdout } = talk([...gate, ...answers, ...answers])
    const asked = stdout.match(/^.*\?$/gm) ?? []
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked).toHaveLength(answers.length)
    expect(stdout).toContain(`Next step: ${bali2015.outcomes['keep-open']}`)
  })

  test.each(['unsure', 'declined', 'yes'])('S-04 asks no sign more once a sign that tells of an age is: %s', (told) => {
    const { stdout } = talk([...gate, ...untilAge, told, ...(told === 'declined' ? [] : calm), ...untilAge])
    expect(stdout.match(/^.*\?$/gm)?.at(-1)).toMatch(/under age/)
    expect(stdout.endsWith(`\nNext step: ${firstContact.outcomes['child-staff']}\n`)).toBe(true)
  })

  test('S-08 looks at danger again as soon as something new is told, and stops there', () => {
    const { stdout } = talk([...gate, 'no', 'unsure', 'yes', 'no', 'no', 'no'])
    expect(stdout.match(new RegExp(firstContact.facts['danger-now'].says, 'g'))).toHaveLength(2)
    expect(stdout.match(/^.*\?$/gm)).toHaveLength(2)
    expect(stdout.endsWith(`\nNext step: ${firstContact.outcomes['act-now']}\n`)).toBe(true)
  })

  test.each(['child', 'unsure', 'declined'])('S-04 asks about no sign when the age is: %s', (age) => {
    const { stdout } = talk(['no', 'no', 'no', age, ...gate.slice(4), 'yes', 'yes'])
    expect(stdout).toContain('trained child staff')
    expect(stdout).not.toContain(bali2015InEnglish.before)
  })

  test('is saved after each answer and resumed where it stood', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-interview-'))
    try {
      const file = join(folder, 'saved.json')
      const first = talk([...gate, 'no', 'unsure', ...calm, 'stop'], file)
      expect(first.stdout).toContain(`Next step: ${bali2015.outcomes['keep-open']}`)
      const second = talk(['yes', ...calm], file)
      expect(questions(second.stdout)).toBe(1 + 3)
      expect(second.stdout).toContain(`Next step: ${bali2015.outcomes['offer-help']}`)
      writeFileSync(file, '{"gate":{"format":"interview/9"}}')
      const third = talk(['yes'], file)
      expect([third.status, third.stdout]).toEqual([
        1,
        'The saved conversation cannot be read: other-format, not-an-interview.\n',
      ])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('S-20 never prints what was typed', () => {
    expect(talk(['Ada Example', 'stop']).stdout).not.toContain('Ada')
  })
})

describe('the form', () => {
  const file = join(examples, 'browser-form', 'dist', 'index.html')
  let address = ''
  let server: ReturnType<typeof execFile>

  beforeAll(async () => {
    const folder = join(examples, 'browser-form')
    server = execFile(process.execPath, ['serve.mjs'], { cwd: folder, env: { ...process.env, PORT: '0' } })
    address = await new Promise<string>((tell, fail) => {
      server.stdout?.on('data', (said: string) => tell(/http:\S+/.exec(said)?.[0] ?? ''))
      server.stderr?.on('data', fail)
    })
  })
  afterAll(() => server.kill())

  test('is one file that may fetch and send nothing', () => {
    const html = readFileSync(file, 'utf8')
    expect(html).toMatch(
      /content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'"/,
    )
    expect(html).not.toMatch(/<[^>]+\b(src|href|action)=/)
  })

  test('is served at one address only', async () => {
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect((await fetch(new URL('package.json', address))).status).toBe(404)
  })

  describe.skipIf(!browser)('in a browser', () => {
    const { outcomes } = bali2015

    test.each([
      ['served', () => address],
      ['from a folder', () => pathToFileURL(file).href],
    ])('%s: answers in, one sentence out', async (_, where) => {
      const { page, wrong, asked } = await opened(where())
      await page.selectOption('select[name=age]', 'adult')
      expect(await page.locator('select').count()).toBe(1 + Object.keys(bali2015.facts).length)

      const step = async (answers: Record<string, string>) => {
        for (const [fact, answer] of Object.entries(answers)) await page.selectOption(`select[name=${fact}]`, answer)
        await page.click('button[type=submit]')
        return page.textContent('#step')
      }
      expect(await step({}), 'nothing asked is no "no"').toBe(outcomes['keep-open'])
      expect(await step({ threats: 'declined', 'misled-about-work': 'unsure' })).toBe(outcomes['keep-open'])
      expect(await step({ 'misled-about-work': 'yes' })).toBe(outcomes['offer-help'])
      expect(await step(Object.fromEntries(Object.keys(bali2015.facts).map((fact) => [fact, 'no'])))).toBe(
        outcomes['other-help'],
      )
      expect(await page.locator('#step').isVisible(), 'S-27: folded away').toBe(false)
      expect(wrong).toEqual([])
      expect(asked).toEqual([where()])
    })

    test('S-04: of a possible child nothing more is asked, and nothing is kept', async () => {
      const { page } = await opened(address)
      expect(await page.locator('#questions').isVisible()).toBe(false)
      expect(await page.locator('#child').isVisible()).toBe(true)
      await page.selectOption('select[name=age]', 'adult')
      await page.selectOption('select[name=threats]', 'yes')
      await page.selectOption('select[name=age]', 'may-be-child')
      expect(await page.locator('#questions').isVisible()).toBe(false)
      expect(await page.inputValue('select[name=threats]')).toBe('')
    })

    test('S-28: leaving empties the page, coming back finds it empty, and nothing was stored', async () => {
      const { page } = await opened(address)
      await page.selectOption('select[name=age]', 'adult')
      await page.selectOption('select[name=threats]', 'yes')
      expect(await page.evaluate('localStorage.length + sessionStorage.length + document.cookie.length')).toBe(0)
      await page.click('#leave')
      await page.waitForURL('about:blank')
      await page.goto(address)
      expect(await page.inputValue('select[name=age]')).toBe('')
    })

    test('connecting anywhere is refused', async () => {
      const { page } = await opened(address)
      expect(await page.evaluate(`fetch('/').then(() => 'sent', () => 'refused')`)).toBe('refused')
    })
  })
})

describe('the form in React', () => {
  const folder = join(examples, 'react-form')
  const file = join(folder, 'dist', 'index.html')

  beforeAll(() => {
    const { status, stderr } = spawnSync(process.execPath, ['make.mjs'], { cwd: folder, encoding: 'utf8' })
    expect(status, stderr).toBe(0)
  })

  test.skipIf(!browser)('says what is wrong at its field, and gives an entry that the schema takes', async () => {
    const { page, wrong, asked } = await opened(pathToFileURL(file).href)
    const alerts = () =>
      page.locator('[role=alert]').evaluateAll((all) => all.map((one) => one.getAttribute('data-for')).sort())
    await page.click('button[type=submit]')
    await page.waitForSelector('[role=alert]')
    expect(await alerts()).toEqual(['id', 'name', 'offers', 'state'])

    await page.fill('#id', 'open-door')
    await page.fill('#name', 'Open Door')
    await page.selectOption('#state', 'active')
    await page.selectOption('#offers', ['legal', 'information'])
    await page.fill('input[name="criteria.ages.from"]', '18')
    await page.fill('input[name="criteria.ages.to"]', '16')
    await page.click('button[type=submit]')
    await page.waitForFunction(`document.querySelectorAll('[role=alert]').length === 1`)
    expect(await alerts(), 'a rule over two fields').toEqual(['ages'])

    await page.fill('input[name="criteria.ages.to"]', '')
    await page.click('button[type=submit]')
    await page.waitForFunction(`document.getElementById('entry').textContent !== ''`)
    const entry = read(Service, (await page.textContent('#entry')) ?? '')
    expect(entry).toEqual({
      ok: true,
      value: {
        schema: 'service@1',
        id: 'open-door',
        name: 'Open Door',
        state: 'active',
        offers: ['information', 'legal'],
        criteria: { ages: { from: 18 } },
      },
    })
    expect(wrong).toEqual([])
    expect(asked).toEqual([pathToFileURL(file).href])
  })
})

describe('the endpoint', () => {
  const logged: string[] = []
  let send: (body: string) => Promise<Response>

  beforeAll(async () => {
    const { makeApp } = await import(pathToFileURL(join(examples, 'hono-endpoint', 'app.mjs')).href)
    const app = makeApp((line: string) => logged.push(line))
    send = async (body) =>
      app.request('/screenings', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  })
  const answers = (told: unknown, instrument = 'bali-2015') =>
    JSON.stringify({ schema: 'answers@1', instrument, answers: told })

  test('answers in, the next step with its reasons out', async () => {
    const response = await send(answers({ 'misled-about-work': 'yes', threats: 'unsure' }))
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toMatchObject({
      outcome: 'offer-help',
      says: bali2015.outcomes['offer-help'],
      because: [{ cites: expect.arrayContaining([expect.objectContaining({ source: 'bali-policy-guide-2015' })]) }],
    })
  })

  test('S-21: no sign, no outcome and nothing of the request is logged', () => {
    expect(logged).toHaveLength(1)
    expect(Object.keys(JSON.parse(logged[0] ?? ''))).toEqual(expect.arrayContaining(['id', 'version', 'fingerprint']))
    expect(logged[0]).not.toMatch(/misled|offer|unsure/)
  })

  test.each([
    ['a value that is no answer', answers({ threats: 'Zanzibar' })],
    ['a key that nobody knows', JSON.stringify({ Zanzibar: 1 })],
    ['an instrument that nobody knows', answers({}, 'zanzibar')],
    ['no JSON', '{"Zanzibar"'],
    ['more than anybody answers', `"${'Zanzibar'.repeat(20_000)}"`],
  ])('S-20: %s is refused with codes and places, never with a value', async (_, body) => {
    const response = await send(body)
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    const said = await response.text()
    expect(said).not.toMatch(/zanzibar/i)
    expect(JSON.parse(said).problems[0].code).toMatch(/^[\w-]+$/)
  })
})

describe.skipIf(!browser)('every sheet, on paper', () => {
  let page: Page
  beforeAll(async () => {
    page = await (browser as Browser).newPage()
  })

  const notes = {
    schema: 'answers@1',
    instrument: 'palermo-2000',
    answers: { age: 'adult', recruitment: 'yes', deception: 'yes', 'forced-labour': 'yes' },
  } as const

  test.each(inventedCases)('$id fits two sides of A4, both ways round, and with notes read off', async ({ record }) => {
    const assessment = assess(record, allRules)
    const withNotes = record.schema === 'case@1' && { ...record, answers: [...record.answers, notes] }
    const rules = { ...allRules, instruments: [...allRules.instruments, palermo2000] }
    for (const [of, words] of [[assessment], [assessment, pseudo], [assess(withNotes || record, rules)]] as const) {
      await page.setContent(sheetHtml(sheet(of, words)))
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
    }
  })
})

async function opened(url: string): Promise<{ page: Page; wrong: string[]; asked: string[] }> {
  const page = await (browser as Browser).newPage()
  const [wrong, asked]: [string[], string[]] = [[], []]
  page.on('console', (message) => wrong.push(message.text()))
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(url)
  return { page, wrong, asked }
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}
