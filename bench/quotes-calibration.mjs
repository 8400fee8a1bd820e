// How often are attributions right, by the confidence and the rule that they name? Right: the mention overlaps the annotated source.
//   node bench/quotes-calibration.mjs FOLDER [FILE]      FOLDER holds FILE (dev.jsonl): a line an article, with `id`, `text` and `quotes`
import { readArticles, readSet } from './support/articles.mjs'

const [folder, file = 'dev.jsonl'] = process.argv.slice(2)
const set = readSet(folder, file)
const articles = await readArticles(folder, file, null)
const bins = new Map()
const rules = new Map()

for (const { id, quotes: gold } of set) {
  for (const quote of articles.get(id)?.quotes ?? []) {
    if (!quote.speaker) continue
    for (const part of quote.parts) {
      const annotated = gold.find(({ start, end, source }) => source.length > 0 && agree([start, end], part.span))
      if (!annotated) continue
      const [from, to] = quote.speaker.mention.span
      const right = annotated.source.some(([a, b]) => from < b && a < to)
      const bin =
        quote.confidence >= 0.9 ? '0.90 and more' : quote.confidence >= 0.8 ? '0.80 to 0.89' : 'less than 0.80'
      count(bins, bin, right)
      count(rules, quote.rule, right)
    }
  }
}

console.log('confidence')
print([...bins].sort(([a], [b]) => (a < b ? -1 : 1)).reverse())
console.log('\nrule')
print([...rules].sort(([, a], [, b]) => b.all - a.all))

function agree([a1, a2], [b1, b2]) {
  const shared = Math.min(a2, b2) - Math.max(a1, b1)
  return shared / (Math.max(a2, b2) - Math.min(a1, b1)) >= 0.8
}

function count(map, key, right) {
  const row = map.get(key) ?? { all: 0, right: 0 }
  row.all += 1
  if (right) row.right += 1
  map.set(key, row)
}

function print(rows) {
  for (const [name, { all, right }] of rows)
    console.log(`${name.padEnd(28)}${String(right).padStart(6)} of ${String(all).padEnd(6)}${(right / all).toFixed(3)}`)
}
