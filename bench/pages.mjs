// What is found on annotated pages: node bench/pages.mjs PAGES... [--command 'node bin/news-fmt.js']
//
// PAGES is a file of JSON lines as docs/zones.md describes them, or a folder of the public article-extraction benchmark:
// ground-truth.json and html/ID.html.gz.
import { parseArgs } from 'node:util'
import { pagesOf, print, read } from './support/page-scores.mjs'

const { values, positionals } = parseArgs({ options: { command: { type: 'string' } }, allowPositionals: true })
const command = (values.command ?? `${process.execPath} bin/news-fmt.js`).split(' ')

for (const path of positionals) {
  const pages = pagesOf(path)
  print(path, pages, read(pages, command))
}
