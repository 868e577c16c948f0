import { execFile, type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { assess, pseudo, sheet, sheetHtml } from '@cairn/casework'
import { bali2015 } from '@cairn/rulebook/bali-2015'
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

describe.skipIf(!browser)('every sheet, on paper', () => {
  let page: Page
  beforeAll(async () => {
    page = await (browser as Browser).newPage()
  })

  test.each(inventedCases)('$id fits two sides of A4, both ways round', async ({ record }) => {
    const assessment = assess(record, allRules)
    for (const words of [undefined, pseudo]) {
      await page.setContent(sheetHtml(sheet(assessment, words)))
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
