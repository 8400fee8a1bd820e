// Who said what in articles whose speakers are known: node bench/speakers.mjs bench/speakers/fr/building [--wrong]
//
// A file is an article, a line "===", and one line a quotation: d(irect) or m(ixed) | who, as the article has it | its first words.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const wrong = process.argv.includes('--wrong')
for (const folder of process.argv.slice(2).filter((each) => each !== '--wrong')) {
  const scores = { d: [0, 0], m: [0, 0], sure: [0, 0] }
  const work = mkdtempSync(join(tmpdir(), 'speakers-'))
  for (const file of readdirSync(folder).sort()) {
    const [text, known] = readFileSync(join(folder, file), 'utf8').split('\n===\n')
    writeFileSync(join(work, file), text)
    const run = spawnSync('node', ['bin/news-fmt.js', '--format', 'ndjson', join(work, file)], { encoding: 'utf8' })
    const parts = JSON.parse(run.stdout).quotes.flatMap((quote) => quote.parts.map((part) => ({ ...quote, part })))
    for (const line of known.split('\n').filter(Boolean)) {
      const [kind, who, start] = line.split(' | ')
      const found = parts.find(({ part }) => part.text.startsWith(start) || part.text.slice(1).startsWith(start))
      const said = `${found?.speaker?.name ?? ''} / ${found?.speaker?.mention?.text ?? ''}`
      const right = said.includes(who)
      scores[kind][0] += right ? 1 : 0
      scores[kind][1] += 1
      if (found?.confidence >= 0.9) scores.sure = [scores.sure[0] + (right ? 1 : 0), scores.sure[1] + 1]
      if (wrong && !right) console.log(`${file}: ${start} … is ${who}’s, not ${said} (${found?.rule})`)
    }
  }
  rmSync(work, { recursive: true })
  const shares = Object.entries(scores).map(
    ([name, [right, all]]) => `${name} ${right}/${all} ${(right / all).toFixed(3)}`,
  )
  console.log(`${folder}: ${shares.join(' · ')}`)
}
