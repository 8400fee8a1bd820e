// Who do pronouns stand for? Compares the speakers of direct quotations whose words are a pronoun with labels made by hand.
//   node bench/pronouns.mjs FOLDER [FILE]      FOLDER holds FILE (dev.jsonl): a line an article, with `id` and `text`
import { readFileSync } from 'node:fs'
import { readArticles } from './support/articles.mjs'

const all = JSON.parse(readFileSync(new URL('./pronouns.json', import.meta.url), 'utf8'))
const [folder, file = 'dev.jsonl'] = process.argv.slice(2)
const count = { right: 0, wrong: 0, open: 0 }
const articles = await readArticles(folder, file, new Set(all.map(({ article }) => article)))
const labels = all.filter(({ article }) => articles.has(article))

for (const { article, start, name } of labels) {
  const quotes = articles.get(article)?.quotes ?? []
  const quote = quotes.find(({ parts }) => parts.some(({ span }) => span[0] === start))
  const got = quote?.speaker && quote.speaker.type !== 'unnamed' ? quote.speaker.name : null
  const outcome = got === null ? 'open' : same(got, name) ? 'right' : 'wrong'
  count[outcome] += 1
  if (outcome !== 'right') console.log(`${outcome}  ${article} ${start}: ${name}, got ${got ?? 'nobody'}`)
}
console.log(`${labels.length} pronouns: ${count.right} right, ${count.wrong} wrong, ${count.open} left open`)

/** A label may be the shorter form: an article does not always spell a name out. */
function same(got, name) {
  const [a, b] = [got, name].map((each) =>
    each
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return a === b || ` ${a}`.endsWith(` ${b}`)
}
