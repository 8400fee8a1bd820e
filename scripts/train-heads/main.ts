import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bylineChoices, type Choice, dateChoices, readPages } from './gold.js'
import { type Learned, learn, measure } from './learn.js'

const FILE = 'src/recognise/choices/weights.json'

/** Entry of `npm run train-heads -- DIR`. */
export function main(args: readonly string[]): void {
  const folder = args[0]
  if (!folder) throw new Error('usage: npm run train-heads -- DIR (holds train.jsonl and dev.jsonl)')
  const [train, dev] = [readPages(join(folder, 'train.jsonl')), readPages(join(folder, 'dev.jsonl'))]
  const date = fitted('dates', dateChoices(train), dateChoices(dev))
  const byline = fitted('bylines', bylineChoices(train), bylineChoices(dev))
  writeFileSync(FILE, `${JSON.stringify({ date, byline }, null, 2)}\n`)
}

function fitted(name: string, train: readonly Choice[], dev: readonly Choice[]): Learned {
  const learned = learn(train)
  console.log(`${name}: train ${measure(train, learned)}; dev ${measure(dev, learned)}`)
  return learned
}
