// Marks to speakers on invented articles, one core: megabytes a second, the best and the median of several runs.
//   node bench/quotes-speed.mjs [--runs 9]
import { parseArgs } from 'node:util'
import { load } from './support/articles.mjs'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' } } })
const { findQuotations } = await load('src/quotes/index.ts')

const PARAGRAPHS = [
  'The harbour council met on Monday to discuss the new bridge, which has been closed since the spring floods and will need at least two years of work before it can carry cars again.',
  '“We have waited long enough for this bridge,” said Ana Ruiz, a member of the council. “People drive an hour to see their own families, and nobody can tell them when it ends.”',
  'Bo Lee, the town’s chief engineer, told reporters that the piers were “in worse shape than anybody thought,” and added that the work would cost twice as much as planned.',
  'Ms. Ruiz disagreed with that view, saying the engineers had known about the damage for years but kept it to themselves while the money went to other roads in the county.',
  '“It is not a question of money,” she said. “It is a question of who gets told the truth, and when.”',
  'A second meeting is planned for the autumn; until then a ferry will cross the river twice a day, weather permitting, and the old road through the hills stays open to lorries.',
]

const inputs = Array.from({ length: 150 }, (_, i) => article(i))
const size = inputs.reduce((sum, { text }) => sum + text.length, 0)
const speeds = []
for (let run = 0; run < Number(values.runs); run++) {
  const start = process.cpuUsage()
  for (const input of inputs) findQuotations(input)
  speeds.push(size / process.cpuUsage(start).user)
}
speeds.sort((a, b) => a - b)
console.log(
  `${(size / 1e6).toFixed(1)} MB: best ${speeds.at(-1).toFixed(1)} MB/s, median ${speeds[speeds.length >> 1].toFixed(1)} MB/s`,
)

function article(i) {
  const paragraphs = Array.from({ length: 36 }, (_, n) => PARAGRAPHS[(i + n) % PARAGRAPHS.length])
  const text = paragraphs.join('\n\n')
  let at = 0
  const blocks = paragraphs.map((each) => {
    const span = [at, at + each.length]
    at += each.length + 2
    return { type: 'paragraph', text: each, span }
  })
  return { text, sections: [{ heading: null, level: 2, blocks }], authors: [] }
}
