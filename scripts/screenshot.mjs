// Draws docs/gallery/page.png: an article as HTML in the system's Chromium (CHROMIUM, else /usr/bin/chromium)
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { parse, render } from '../dist/index.js'

const article = parse(readFileSync('docs/gallery/articles/night-ferry.txt', 'utf8'))
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' })
const page = await browser.newPage({ viewport: { width: 760, height: 900 } })
await page.setContent(render(article, 'html'))
await page.screenshot({ path: 'docs/gallery/page.png' })
await browser.close()
