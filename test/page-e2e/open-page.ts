import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** `npm start` as a user runs it, with a browser to look at its page. */
export type Started = Readonly<{
  url: string
  /** Opens the page as a person, in a window of its own. */
  openAs: (personId: string, width?: number) => Promise<Page>
  /** What the page logged as an error or threw. */
  troubles: readonly string[]
  stop: () => Promise<void>
}>

/** Starts the built command line without tokens, on a free port and an empty database. */
export async function startPlayground(): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-page-'))
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/cli.js', 'start'], {
    cwd: root,
    env: { PATH: process.env['PATH'], PLAYGROUND_PORT: '0', DATABASE_URL: `file:${join(folder, 'team.db')}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await readUrl(child)
  const browser = await openBrowser()
  const troubles: string[] = []
  return {
    url,
    troubles,
    openAs: (personId, width = 1280) => openPage(browser, { url: `${url}/?as=${personId}`, width, troubles }),
    async stop() {
      await browser.close()
      child.kill('SIGTERM')
      await once(child, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Types a line into the direct message and waits until the newest message shows `answer`. */
export async function typeLine(page: Page, line: string, answer: string | RegExp): Promise<void> {
  const box = page.locator('textarea').first()
  await box.fill(line)
  await box.press('Escape')
  await box.press('Enter')
  await page.getByText(answer).last().waitFor({ timeout: 10_000 })
}

/** Moves the workspace's clock to a local time of the person, `YYYY-MM-DDTHH:MM`, through the clock's panel. */
export async function moveClock(page: Page, to: string): Promise<void> {
  await page.locator('.bar-button').first().click()
  await page.locator('input[type="datetime-local"]').fill(to)
  await page.getByRole('button', { name: /^(Move|调整)$/ }).click()
  await page.keyboard.press('Escape')
}

async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

async function openPage(
  browser: Browser,
  { url, width, troubles }: Readonly<{ url: string; width: number; troubles: string[] }>,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  await page.goto(url)
  await page.locator('textarea').first().waitFor()
  return page
}

function readUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The playground ended with code ${code}`)))
    child.stdout?.on('data', (chunk: Buffer) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(chunk.toString())
      if (found !== null) resolve(found[0])
    })
  })
}
