import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bestPath, emissions, type Weights } from '../../src/recognise/tagger/chain.js'
import { readFeatures } from '../../src/recognise/tagger/features.js'
import { BODY, HEADLINE } from '../../src/recognise/tagger/labels.js'
import { type Annotated, bare, type Gold, goldOf } from './gold.js'
import { type Example, learn } from './learn.js'
import { measure } from './measure.js'
import { packWeights } from './pack.js'

interface Tested extends Example {
  readonly gold: Gold
  readonly body: string
  readonly headline?: string
}

/** Entry of `npm run train -- DIR`. */
export function main(args: readonly string[]): void {
  const folder = args[0]
  if (!folder) throw new Error('usage: npm run train -- DIR (holds train.jsonl and dev.jsonl)')
  const train = read(join(folder, 'train.jsonl'))
  const dev = read(join(folder, 'dev.jsonl'))
  const pages = train.flatMap((each) => variants(each))
  const [devPages, devSelections] = [dev.map((each) => tested(each, each.text, 1)), dev.flatMap(selection)]
  const devClean = dev.flatMap((each) => clean(each))
  console.log(`${pages.length} pages to learn from`)
  const report = (epoch: number, weights: Weights): void => {
    if (epoch % 5 !== 4) return
    console.log(epoch + 1, show(devPages, weights), '|', show(devSelections, weights), '|', show(devClean, weights))
  }
  const weights = learn(pages, { epochs: Number(args[1] ?? 20), rate: 0.1, decay: Number(args[2] ?? 0.002) }, report)
  console.log('mean', show(devPages, weights), '|', show(devSelections, weights), '|', show(devClean, weights))
  const packed = packWeights(weights)
  writeFileSync('src/recognise/tagger/weights.json', `${JSON.stringify(packed)}\n`)
  console.log(`weights: ${JSON.stringify(packed).length} bytes`)
}

function read(file: string): Annotated[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Annotated)
}

function variants(each: Annotated): Tested[] {
  return [tested(each, each.text, 1), ...selection(each), ...clean(each)]
}

function tested(each: Annotated, text: string, weight: number): Tested {
  const gold = goldOf(each.id, text, each.body, each.headline)
  return {
    features: readFeatures(gold.page),
    allowed: gold.allowed,
    weight,
    gold,
    body: each.body,
    ...(each.headline ? { headline: each.headline } : {}),
  }
}

function selection(each: Annotated): Tested[] {
  return each.selection ? [tested(each, each.selection, 1)] : []
}

/** The article alone, as somebody pastes it who took care: nothing of it may go. */
function clean(each: Annotated): Tested[] {
  const lines = each.body
    .split('\n')
    .filter((line) => line.trim() && (!each.headline || bare(line) !== bare(each.headline)))
  const parted = each.id.length % 2 === 0 ? '\n' : '\n\n'
  const body = lines.join('\n')
  const text = [...(each.headline ? [each.headline, ''] : []), lines.join(parted)].join('\n')
  return lines.length > 1 ? [tested({ ...each, body }, text, 0.5)] : []
}

function show(pages: readonly Tested[], weights: Weights): string {
  let titled = 0
  let right = 0
  const results = pages.map(({ features, gold, body, headline }) => {
    const path = bestPath(features, emissions(features, weights), weights)
    if (headline) {
      titled += 1
      if (bare(gold.page.paras[path.indexOf(HEADLINE)]?.text ?? '') === bare(headline)) right += 1
    }
    return { page: gold.page, keep: Array.from(path, (label) => label === BODY), body }
  })
  const { precision, recall, f1, lost } = measure(results)
  const figure = (value: number): string => value.toFixed(3)
  return `P ${figure(precision)} R ${figure(recall)} F1 ${figure(f1)} lost ${figure(lost)} headline ${figure(right / titled)}`
}
