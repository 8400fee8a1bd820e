// What can be found at best on annotated pages: node bench/pages-ceiling.mjs PAGES... [--selection]
//
// Takes of each page the whole lines that together come closest to the annotated body, knowing it: no program that keeps or
// drops whole lines does better. What is lost all the same stands on no line of the page, or in the middle of one.
import { parseArgs } from 'node:util'
import { overlap, runsOf, wordsIn } from './support/page-measures.mjs'
import { pagesOf } from './support/page-scores.mjs'

const { values, positionals } = parseArgs({ options: { selection: { type: 'boolean' } }, allowPositionals: true })
const WHOLE = 0.95
const ROUNDS = 12

for (const path of positionals) {
  const pages = pagesOf(path).flatMap((page) => {
    if (!values.selection) return page
    return page.selection ? { ...page, text: page.selection } : []
  })
  const found = pages.map(({ text, body }) => overlap(body, bestLines(text, body)))
  const [precision, recall] = ['precision', 'recall'].map((key) => found.reduce((sum, each) => sum + each[key], 0))
  const f1 = (2 * precision * recall) / (precision + recall) / found.length
  const lost = found.filter((each) => each.recall < WHOLE).length
  console.log(`${path}: ${found.length} pages\n  body F1 at best: ${f1.toFixed(3)}\n  lost over 5 %: ${lost}`)
}

/** The lines of `text` whose runs of four words are closest to those of `body`: line after line is put in or out while that helps. */
function bestLines(text, body) {
  const gold = runsOf(wordsIn(body))
  const lines = text
    .split('\n')
    .map(wordsIn)
    .filter((words) => words.length > 0)
  const said = ` ${wordsIn(body).join(' ')} `
  const taken = lines.map((words) => said.includes(` ${words.join(' ')} `) || isMostly(words, gold))
  const counts = new Map()
  let both = 0
  let all = 0
  const count = (words, sign) => {
    for (const [run, times] of runsOf(words)) {
      const [before, right] = [counts.get(run) ?? 0, gold.get(run) ?? 0]
      counts.set(run, before + sign * times)
      both += Math.min(before + sign * times, right) - Math.min(before, right)
      all += sign * times
    }
  }
  const turn = (at) => {
    const above = lines.slice(0, at).filter((_, line) => taken[line])
    const below = lines.slice(at + 1).filter((_, line) => taken[at + 1 + line])
    const beside = [above.slice(-3).flat().slice(-3), below.slice(0, 3).flat().slice(0, 3)]
    const [without, within] = [beside.flat(), [...beside[0], ...lines[at], ...beside[1]]]
    count(taken[at] ? within : without, -1)
    count(taken[at] ? without : within, 1)
    taken[at] = !taken[at]
  }
  count(lines.filter((_, at) => taken[at]).flat(), 1)
  const known = [...gold.values()].reduce((sum, times) => sum + times, 0)
  const score = () => (2 * both) / (all + known || 1)
  for (let round = 0, better = true; better && round < ROUNDS; round++) {
    better = false
    for (let at = 0; at < lines.length; at++) {
      const before = score()
      turn(at)
      if (score() > before) better = true
      else turn(at)
    }
  }
  return lines
    .filter((_, at) => taken[at])
    .map((words) => words.join(' '))
    .join('\n')
}

function isMostly(words, gold) {
  const runs = [...runsOf(words).keys()]
  return runs.filter((run) => gold.has(run)).length * 2 > runs.length
}
