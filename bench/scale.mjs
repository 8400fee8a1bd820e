// How time grows with the length of a text: node bench/scale.mjs. Twice the text should take about twice the time.
import { parse, render } from '../dist/index.js'

const paragraphs = [
  'The harbor board voted on Monday to keep the night ferry running through the winter, against the advice of its engineers.',
  '“Nobody sleeps on an island,” said Teo Brandt, the board’s chair. “They wait.”',
  'Advertisement',
  'The ferry lost a quarter of its passengers last year, according to figures that the board published after the vote.',
]
const head = 'Harbor board votes to keep the night ferry\n\nBy Odile Marrin, Staff Writer\n'

parse(article(50_000))
let before = null
for (const size of [100_000, 200_000, 400_000, 800_000]) {
  const text = article(size)
  const times = [1, 2, 3].map(() => timed(() => render(parse(text), 'json')))
  const best = Math.min(...times)
  const growth = before === null ? '' : `, ${(best / before).toFixed(2)} times the half`
  console.log(`${(size / 1000).toFixed(0).padStart(4)} kB: ${best.toFixed(0).padStart(5)} ms${growth}`)
  before = best
}

function article(size) {
  let text = head
  for (let i = 0; text.length < size; i++) text += `\n${paragraphs[i % paragraphs.length]}\n`
  return text
}

function timed(act) {
  const start = performance.now()
  act()
  return performance.now() - start
}
