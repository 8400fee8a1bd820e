import { readFileSync } from 'node:fs'
import { loadReader, readArticles } from '../parse.js'
import { renderers } from '../renderers/index.js'

const files = process.argv.slice(2).filter((each) => !each.startsWith('-') && each !== 'ndjson')
const renderer = await renderers.find((row) => row.name === 'ndjson')?.load()
for (const file of files) {
  const text = readFileSync(file, 'utf8')
  const { name, reader } = await loadReader(text, 'auto')
  for (const article of readArticles(text, reader, { name: file, format: name, encoding: 'utf-8' })) {
    process.stdout.write(renderer?.render(article, {} as never) ?? '')
  }
}
