import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const found = PLACES.find((path) => path && existsSync(path))

/** Tests in the system's own headless Chromium; where there is none they are skipped, and that is said. */
export function inBrowser(name: string, tests: (open: () => Promise<Page>) => void): void {
  if (!found) console.warn(`no Chromium is installed (CHROMIUM names one): "${name}" is skipped`)
  describe.skipIf(!found)(name, () => {
    let browser: Browser
    beforeAll(async () => {
      // The tests run as any user, in containers, too; nothing from elsewhere is opened
      browser = await chromium.launch({ executablePath: found as string, args: ['--no-sandbox'] })
    })
    afterAll(() => browser.close())
    tests(async () => (await browser.newContext()).newPage())
  })
}
