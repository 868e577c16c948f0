// The documents as pages: what a reader, a keyboard, a printer and a locked-down browser make of them.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { writeXlsx } from '@cairn/spreadsheet'
import { inventedCases } from '@cairn/testing'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { startChromium } from './chromium.ts'
import { root } from './packages.ts'

const site = join(root, 'build', 'site')
const address = (path: string) => pathToFileURL(join(site, path)).href
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const browser = await startChromium()
if (!browser) process.stderr.write('No Chromium was found: the pages are not opened (set CHROMIUM_PATH).\n')
afterAll(() => browser?.close())

/** Pages that a test has opened: closed after it, so that none stands in the way of the next. */
const open: Page[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((page) => page.close()))
})

const build = spawnSync(process.execPath, [join('site', 'build.mjs')], { cwd: root, encoding: 'utf8' })
const listed = readFileSync(join(site, 'llms.txt'), 'utf8')
const pages = [...listed.matchAll(/^- \[[^\]]*\]\(([^)]+)\)$/gm)].map(([, path]) => path as string)
const ours = pages.filter((path) => !path.startsWith('api/'))
const reference = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.startsWith('api/') && path.endsWith('.html'))
const someOfReference = reference.filter((path) => /\.(screen|CaseSchema|Advice|index)\.html$/.test(path)).slice(0, 6)

test('every link leads to a page and a part that are there', () => {
  expect(build.stderr).toBe('')
  expect(build.status).toBe(0)
  expect(ours.length).toBeGreaterThan(100)
})

test('the menu has one front page, and no two pages of a part have the same name', () => {
  const parts = listed.split(/^## /m).slice(1)
  expect(parts[0]).toMatch(/^Start here\n\n- \[Front page\]\(index\.html\)\n/)
  const names = parts.map((part) => [...part.matchAll(/^- \[([^\]]+)\]/gm)].map(([, name]) => name as string))
  expect(names.flat()).not.toContain('Cairn')
  for (const some of names) expect(some).toEqual([...new Set(some)])
})

/** Opens a page as a reader has it: no server, and whatever it asks for is noted. */
async function opened(path: string, options: BrowserContextOptions = {}) {
  const page = await (browser as Browser).newPage(options)
  open.push(page)
  // A page behind others is not given what a key asks for.
  await page.bringToFront()
  const asked: string[] = []
  const wrong: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('console', (said) => said.type() === 'error' && wrong.push(said.text()))
  await page.goto(address(path))
  return { page, asked, wrong }
}

/** The text of what has the focus. */
const focused = (page: Page) => page.evaluate('document.activeElement.textContent')

/** Presses Tab until something is reached; whatever is passed on the way shows that it has the focus. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    await page.keyboard.press(key)
    const { is, shown, what } = (await page.evaluate(`(() => {
      const one = document.activeElement
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      const shown = one.matches(':focus-visible') && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
      return { is: one.matches(${JSON.stringify(selector)}), shown, what: one.outerHTML.slice(0, 80) }
    })()`)) as { is: boolean; shown: boolean; what: string }
    expect(shown, what).toBe(true)
    if (is) return
  }
  throw new Error(`no key reaches ${selector}`)
}

/** Two who do not see colours: one has the colours of the system, the other sees shades of grey. */
async function withoutColours(path: string, kind: 'forced' | 'grey') {
  const found = await opened(path, kind === 'forced' ? { forcedColors: 'active' } : {})
  if (kind === 'grey') {
    const devtools = await found.page.context().newCDPSession(found.page)
    await devtools.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' })
  }
  return found
}

/** What is tried of every page: its text, colours too. What stands around that is the same on all, and is tried on a few. */
const TEXT = 'main, [role=main]'
// Three are never serious, and a lock of the screen is tried on the style sheets.
const LEFT_OUT = ['region', 'heading-order', 'landmark-unique', 'css-orientation-lock']

/** What axe finds serious or worse, within a part of the page that has it. */
async function serious(page: Page, within: string, without: readonly string[] = []): Promise<readonly string[]> {
  const rules = Object.fromEntries(without.map((id) => [id, { enabled: false }]))
  const options = JSON.stringify({ preload: false, resultTypes: ['violations'], rules })
  return page.evaluate(`axe.run(${JSON.stringify(within)}, ${options}).then(({ violations }) =>
    violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => id + ' ' + nodes[0].html))`)
}

/**
 * Shows a page in a tab that has axe already: a small part of the time of opening it. Of a long table the first rows are
 * enough, since one renderer makes all.
 */
async function shown(page: Page, html: string): Promise<void> {
  await page.evaluate(`{
    const { body } = new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html')
    for (const one of body.querySelectorAll('script, tbody tr:nth-child(n + 11)')) one.remove()
    document.body.replaceWith(document.adoptNode(body))
  }`)
}

/** What is found on some pages, by two tabs. */
async function seriousOn(some: readonly string[]): Promise<readonly string[]> {
  const left = [...some]
  const found: string[] = []
  const tab = async () => {
    const page = await (browser as Browser).newPage()
    await page.goto(address(some[0] ?? ''))
    await page.evaluate(axe)
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      await shown(page, readFileSync(join(site, path), 'utf8'))
      found.push(...(await serious(page, TEXT, LEFT_OUT)).map((one) => `${path}: ${one}`))
    }
    await page.close()
  }
  await Promise.all([tab(), tab()])
  return found
}

/** Pages without what only a whole page can lack: a language, a title, a text that can be jumped to. */
const notWhole = (some: readonly string[]) =>
  some.filter(
    (path) =>
      !/<html [^>]*lang="en"[^>]*>[\s\S]*<title>[^<]+<\/title>[\s\S]*(<main | role="main")/.test(
        readFileSync(join(site, path), 'utf8'),
      ),
  )

describe.skipIf(!browser)('the pages', () => {
  test('every one of ours can be read by everybody: nothing serious is found', async () => {
    expect(await seriousOn(ours)).toEqual([])
    expect(notWhole(ours)).toEqual([])
  }, 600_000)

  test('every one of the reference too', async () => {
    expect(await seriousOn(reference)).toEqual([])
    expect(notWhole(reference)).toEqual([])
  }, 600_000)

  test('what would stop a reader is found', async () => {
    const { page } = await opened('index.html')
    await page.evaluate(axe)
    const link = '<summary>More <a href="#more">here</a></summary>'
    // The policy of the page lets no style in; an attribute that is older than styles is none.
    const pale = '<p><font color="#bbb">A text that few can read</font></p>'
    await shown(page, `<main><details>${link}</details>${pale}<img src="a.png"></main>`)
    expect((await serious(page, TEXT, LEFT_OUT)).map((one) => one.split(' ')[0]).sort()).toEqual([
      'color-contrast',
      'image-alt',
      'nested-interactive',
    ])
  })

  test('no style sheet holds the screen in one direction', async () => {
    const page = await (browser as Browser).newPage()
    const locked = async (css: string) => {
      await page.setContent(`<style>${css}</style><main>Text</main>`)
      await page.evaluate(axe)
      return page.evaluate(`axe.run({ runOnly: ['css-orientation-lock'] }).then(({ violations, passes, incomplete }) =>
        [violations.length, passes.length, incomplete.length])`)
    }
    const sheets = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'))
    expect(sheets.length).toBeGreaterThan(3)
    for (const sheet of sheets) {
      const found = (await locked(readFileSync(join(site, sheet), 'utf8'))) as readonly number[]
      expect([found[0], found[2]], sheet).toEqual([0, 0])
    }
    expect(await locked('@media (orientation: portrait) { html { transform: rotate(90deg) } }')).toEqual([1, 0, 0])
  })

  test.each([
    'index.html',
    'packages/rulebook/book/coe-197.html',
    'playground.html',
    'validate.html',
    ...someOfReference,
  ])('%s asks for nothing but what lies beside it, and breaks no policy of its own', async (path) => {
    const { page, asked, wrong } = await opened(path)
    expect(asked.filter((url) => !url.startsWith(pathToFileURL(site).href))).toEqual([])
    expect(wrong).toEqual([])
    await page.evaluate(axe)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await serious(page, 'html'), colorScheme).toEqual([])
    }
    // What opens a part may be drawn by a script: nothing that a key reaches stands within it.
    expect(await page.locator('summary :is(a, button, input, [tabindex])').count()).toBe(0)
  })

  test('from the front page to why one given case got its outcome in three clicks', async () => {
    const { page } = await opened('index.html')
    await page.click('main a:has-text("the book")')
    await page.click('main a:has-text("Sample indicators of the Bali Process guide, 2015")')
    await page.click('nav.contents a:has-text("Worked cases")')
    expect(new URL(page.url()).hash).toBe('#worked-cases')
    expect(await page.locator('#worked-cases').isVisible()).toBe(true)
  })

  test('a keyboard is enough: past the menu, into the search, to a page', async () => {
    const { page } = await opened('index.html')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the text')
    await page.keyboard.press('/')
    expect(await page.evaluate('document.activeElement.id')).toBe('search')
    await page.keyboard.type('recovery northern')
    await page.waitForSelector('#found a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/calendar-reflection-north/)
  })

  test('on paper each rule is one side of A4, and the menu is gone', async () => {
    const page = await (browser as Browser).newPage({ viewport: { width: 680, height: 1000 } })
    await page.emulateMedia({ media: 'print' })
    for (const path of ours.filter((one) => /\/book\/[a-z]+-\d/.test(one))) {
      await page.goto(address(path))
      const heights = await page
        .locator('.rule')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
      for (const height of heights) expect(height, path).toBeLessThan(1001)
    }
    await page.goto(address('packages/rulebook/book/coe-197.html'))
    expect(await page.locator('nav.menu').isVisible()).toBe(false)
    const breaks = (selector: string) =>
      page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).breakBefore`)
    expect([await breaks('#rules'), await breaks('#rules + .rule')], 'a heading goes with its rule').toEqual([
      'page',
      'auto',
    ])
    const ids = await page
      .locator('td:has(> code:only-child)')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))
    expect(ids.length).toBeGreaterThan(20)
    expect(Math.min(...ids), 'no id is broken at every letter').toBeGreaterThan(90)
    const sides = async () => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(/\/MediaBox \[0 0 59[456][.\d]* 84[123][.\d]*\]/.test(pdf)).toBe(true)
      return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
    }
    const whole = await sides()
    const rules = await page.locator('.rule').count()
    expect(whole).toBeGreaterThan(rules)
    // A side more or less for each rule that comes or goes: none shares a side, and none needs two.
    for (let left = rules - 1; left > 0; left -= 1) {
      const before = await sides()
      await page.evaluate(`document.querySelectorAll('.rule')[${left - 1}].remove()`)
      expect(before - (await sides())).toBe(1)
    }
  })

  test('nothing is wider than a phone', async () => {
    const { page } = await opened('index.html', { viewport: { width: 360, height: 740 } })
    const some = ['index', 'validate', 'playground', 'packages/rulebook/book/bali-2015', 'docs/start-here/developer']
    for (const path of some.map((one) => `${one}.html`)) {
      await page.goto(address(path))
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(360)
    }
  })
})

describe.skipIf(!browser)('the playground', () => {
  const open = (options?: BrowserContextOptions) => opened('playground.html', options)
  const told = (page: Page) => page.locator('#advice strong').first().textContent()

  test('S-28: a name that says nothing, a watermark, no free text', async () => {
    const { page } = await open()
    expect(await page.title()).toBe('Notes')
    expect(await page.locator('.watermark').isVisible()).toBe(true)
    expect(await page.locator('input[type=text], input[type=search], textarea, input:not([type])').count()).toBe(0)
  })

  test('the library asks; declined is not asked again, and none of it is a no', async () => {
    const { page, wrong } = await open()
    expect(await page.locator('#conversation button').count(), 'S-04: no adult age, no question').toBe(0)
    await page.selectOption('#age', 'adult')
    const first = await page.locator('#conversation legend').textContent()
    await page.click('#conversation button:has-text("Declined to say")')
    expect(await page.locator('#conversation legend').textContent()).not.toBe(first)
    expect(await told(page)).toBe(
      'Keep the door open: help with what is needed, stay in contact, come back to it when the person wishes.',
    )
    await page.click('#conversation button:has-text("Yes")')
    expect(await told(page)).toBe('Offer help and a referral now; the person decides.')
    expect(await page.locator('#advice small').first().textContent()).toContain('rule 1')
    await page.click('#said button:has-text("Open again") >> nth=0')
    expect(wrong).toEqual([])
  })

  test('a keyboard is enough: all four answers, open again, another set, leave', async () => {
    const { page, wrong } = await open()
    await tabTo(page, '#age')
    await page.keyboard.press('ArrowDown')
    expect(await page.inputValue('#age')).toBe('adult')
    const asked = new Set<string | null>()
    const say = async (label: string) => {
      asked.add(await page.locator('#conversation legend').textContent())
      for (let at = 0; (await focused(page)) !== label && at < 6; at += 1) await page.keyboard.press('Tab')
      expect(await focused(page)).toBe(label)
      await page.keyboard.press('Enter')
      expect(await page.evaluate(`document.activeElement.closest('#conversation') !== null`), label).toBe(true)
    }
    await tabTo(page, '#conversation button')
    for (const label of ['Declined to say', 'Not sure', 'No', 'Yes']) await say(label)
    expect(asked.size).toBe(4)
    expect(await page.locator('#said strong').allTextContents()).toEqual(['Declined to say', 'Not sure', 'No', 'Yes'])
    expect(await told(page)).toBe('Offer help and a referral now; the person decides.')
    await tabTo(page, '#said button')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(`document.activeElement.closest('#conversation') !== null`)).toBe(true)
    await tabTo(page, '#person')
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('#sheet h4').count()).toBeGreaterThan(7)
    await tabTo(page, '#leave', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('about:blank')
    expect(wrong).toEqual([])
  })

  test.each(['forced', 'grey'] as const)(
    'without colours (%s) each answer, the next step and its rule are words',
    async (kind) => {
      const { page } = await withoutColours('playground.html', kind)
      await page.selectOption('#age', 'adult')
      for (const label of ['Declined to say', 'Not sure', 'Yes'])
        await page.click(`#conversation button:text-is("${label}")`)
      const said = await page.innerText('#main')
      for (const words of [
        'Declined to say',
        'Not sure',
        'Yes',
        'Offer help and a referral now',
        'Because',
        'Rests on',
      ])
        expect(said).toContain(words)
      if (kind === 'forced') expect(await page.evaluate(`matchMedia('(forced-colors: active)').matches`)).toBe(true)
      await page.goto(address('packages/rulebook/book/bali-2015.html'))
      expect(await page.innerText('main table >> nth=0')).toMatch(/status[\s\S]*house/)
      for (const rule of await page.locator('.rule').all())
        expect(await rule.innerText()).toMatch(/status: (house|read)/i)
      expect(await page.innerText('main')).toMatch(/offer help[\s\S]*keep open/)
    },
  )

  test('on paper: what was said, the next step and the sheet, under the watermark, without what can be pressed', async () => {
    const { page } = await open()
    await page.selectOption('#age', 'adult')
    await page.click('#conversation button:text-is("Not sure")')
    await page.selectOption('#person', 'adult')
    await page.emulateMedia({ media: 'print' })
    for (const id of ['.watermark', '#said', '#advice', '#sheet']) expect(await page.isVisible(id), id).toBe(true)
    for (const id of ['header', '.menu', '#leave', '#conversation', '#said button'])
      expect(await page.locator(id).first().isVisible(), id).toBe(false)
  })

  test('every set of questions can be picked, answered, and read up', async () => {
    const { page, wrong } = await open()
    const sets = await page
      .locator('#instrument option')
      .evaluateAll((all) => all.map((one) => (one as unknown as { value: string }).value))
    for (const id of sets) {
      await page.selectOption('#instrument', id)
      await page.selectOption('#age', 'adult')
      await page.waitForFunction(`document.querySelector('#advice a').getAttribute('href').includes('/${id}.')`)
      for (let asked = 0; asked < 12 && (await page.locator('#conversation fieldset').count()) > 0; asked += 1)
        await page.click('#conversation button:has-text("Not sure")')
      expect(await told(page), id).toMatch(/\.$/)
    }
    expect(wrong).toEqual([])
  })

  test('every invented person goes through all five questions', async () => {
    const { page, wrong } = await open()
    for (const { id } of inventedCases) {
      await page.selectOption('#person', id)
      expect(await page.locator('#sheet h4').count(), id).toBeGreaterThan(7)
    }
    expect(wrong).toEqual([])
  })

  test('nothing is sent, nothing is made from text, nothing is stored, and leaving empties it', async () => {
    const { page } = await open()
    expect(await page.evaluate(`fetch('style.css').then(() => 'sent', () => 'refused')`)).toBe('refused')
    await page.selectOption('#age', 'adult')
    await page.click('#conversation button:has-text("Yes")')
    // Whether the page itself could run text as code: a script of the page is asked, since the test may always.
    const policy = await page.getAttribute('meta[http-equiv=Content-Security-Policy]', 'content')
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).not.toMatch(/unsafe|connect-src|https?:/)
    expect(await page.evaluate('localStorage.length + sessionStorage.length + document.cookie.length')).toBe(0)
    await page.click('#leave')
    await page.waitForURL('about:blank')
    await page.goto(address('playground.html'))
    expect(await page.inputValue('#age')).toBe('')
    expect(await page.locator('#said strong').count()).toBe(0)
  })

  test.each(['en', 'pseudo'])('fits a phone in %s, in its direction', async (words) => {
    const { page } = await open({ viewport: { width: 360, height: 740 } })
    await page.selectOption('#words', words)
    await page.selectOption('#age', 'adult')
    await page.selectOption('#person', 'adult')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    expect(await page.getAttribute('#main', 'dir')).toBe(words === 'en' ? 'ltr' : 'rtl')
    await page.evaluate(axe)
    expect(await serious(page, 'main')).toEqual([])
  })
})

describe.skipIf(!browser)('the page that checks a table', () => {
  const drop = async (page: Page, name: string, buffer: Buffer) => {
    await page.setInputFiles('#file', { name, mimeType: 'text/plain', buffer })
    // A function of the test that the page runs again and again would be code from text, which its policy refuses.
    await expect.poll(() => page.textContent('#state')).not.toMatch(/^(Reading|$)/)
    return (await page.textContent('main')) ?? ''
  }

  test('S-20: codes and places of a table, never what stands in it, and nothing asked of anybody', async () => {
    const { page, wrong, asked } = await opened('validate.html')
    await page.selectOption('#record', 'person@1')
    const said = await drop(
      page,
      'people.csv',
      Buffer.from('pseudonym;languages;Zanzibar\r\nk7q2-m9xd-4vht;pt;Zanzibar\r\n;Zanzibar;+44 7700 900123\r\n'),
    )
    expect(said).toMatch(/Read as person@1\. Rows: 3; records: 1; with problems: 1;/)
    expect(said).toContain('row 3, column A (pseudonym)')
    expect(await page.locator('#result h2 a').first().getAttribute('href')).toMatch(/^docs\/reference\/problems\.html#/)
    expect(said).not.toMatch(/Zanzibar|7700/)
    expect(await page.locator('#save').isVisible()).toBe(true)
    expect(wrong).toEqual([])
    expect(asked.filter((url) => !url.startsWith(pathToFileURL(site).href))).toEqual([])
  })

  test('what is left out of the saved file is counted, on the page and in the file', async () => {
    const { page, wrong } = await opened('validate.html')
    await drop(page, 'one.csv', Buffer.from(`pseudonym;languages\r\n${';pt\r\n'.repeat(1000)}`))
    expect(await page.textContent('#left')).toBe('')
    await drop(page, 'many.csv', Buffer.from(`pseudonym;languages\r\n${';pt\r\n'.repeat(1203)}`))
    expect(await page.innerText('#result h2')).toBe('SCH-202 · findings: 1203')
    expect(await page.textContent('#left')).toMatch(/at most 1000 findings of each code; 203 are left out/)
    const saved = page.waitForEvent('download')
    await page.click('#save')
    const lines = readFileSync(await (await saved).path(), 'utf8')
      .trimEnd()
      .split('\r\n')
    expect(lines).toHaveLength(1 + 1000 + 1)
    expect(lines.at(-1)).toMatch(/^SCH-202,,,,,,203 more findings of this code are not in this file\./)
    expect(wrong).toEqual([])
  })

  test('a workbook, told by its headings; a file that is none is refused', async () => {
    const { page, wrong } = await opened('validate.html')
    const rows = [
      ['pseudonym', 'languages'],
      ['k7q2-m9xd-4vht', 'pt'],
    ]
    expect(await drop(page, 'people.xlsx', Buffer.from(writeXlsx([{ name: 'People', rows }])))).toContain(
      'Nothing was found.',
    )
    expect(await drop(page, 'old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toContain(
      'neither CSV nor XLSX',
    )
    expect(wrong).toEqual([])
  })

  test.each(['forced', 'grey'] as const)('a keyboard is enough, and no colour is needed (%s)', async (kind) => {
    const { page, wrong } = await withoutColours('validate.html', kind)
    // Asked for before the first key: the browser needs a moment until it hands over what it would choose from.
    const chooser = page.waitForEvent('filechooser')
    await tabTo(page, '#file')
    await page.keyboard.press('Enter')
    const buffer = Buffer.from('pseudonym;languages\r\nk7q2-m9xd-4vht;pt\r\n;pt\r\n')
    await (await chooser).setFiles({ name: 'people.csv', mimeType: 'text/plain', buffer })
    await expect
      .poll(() => page.textContent('#state'))
      .toMatch(/^Read as person@1\. Rows: 3; records: 1; with problems: 1;/)
    expect(await page.evaluate('document.activeElement.id')).toBe('result')
    expect(await page.innerText('#result h2')).toBe('SCH-202 · findings: 1')
    await tabTo(page, '#result a')
    await tabTo(page, '#save')
    const saved = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    const text = readFileSync(await (await saved).path(), 'utf8')
    expect(text).toMatch(/SCH-202,1,3,A,pseudonym,/)
    expect(wrong).toEqual([])
  })
})
