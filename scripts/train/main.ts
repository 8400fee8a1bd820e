import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bestPath, emissions, marginals, type Weights } from '../../src/recognise/zones/chain.js'
import { readFeatures } from '../../src/recognise/zones/features.js'
import { type HeadlineModel, headlineCandidates, headlineChances } from '../../src/recognise/zones/headline.js'
import { BODY, HEADLINE, LABELS } from '../../src/recognise/zones/labels.js'
import { packTrees } from './boost.js'
import { type Annotated, bare, type Gold, goldOf } from './gold.js'
import { type Example, learn } from './learn.js'
import { type Choice, learnForest, learnHeadline } from './learn-headline.js'
import { measure } from './measure.js'
import { packWeights } from './pack.js'

interface Tested extends Example {
  readonly gold: Gold
  readonly body: string
  readonly headline?: string
}

const OPTIONS = { epochs: 9, rate: 0.03, decay: 0.02, drop: 0.4, seed: 23, dense: 0.15 }

/** Entry of `npm run train -- DIR`. */
export function main(args: readonly string[]): void {
  const folder = args[0]
  if (!folder) throw new Error('usage: npm run train -- DIR (holds train.jsonl and dev.jsonl)')
  const train = read(join(folder, 'train.jsonl'))
  const dev = read(join(folder, 'dev.jsonl'))
  const learned = [...train.flatMap((each) => variants(each)), ...reframed(train)]
  const pages = learned.filter(({ allowed }) => allowed.some((set) => set & (1 << BODY)))
  const [devPages, devSelections] = [dev.map((each) => tested(each, each.text, 1)), dev.flatMap(selection)]
  const devClean = dev.flatMap((each) => clean(each))
  console.log(`${pages.length} pages to learn from`)
  const report = (epoch: number, weights: Weights): void => {
    if (epoch % 4 !== 3) return
    console.log(epoch + 1, show(devPages, weights), '|', show(devSelections, weights), '|', show(devClean, weights))
  }
  const weights = learn(pages, { ...OPTIONS, ...(JSON.parse(args[1] ?? '{}') as object) }, report)
  console.log('mean', show(devPages, weights), '|', show(devSelections, weights), '|', show(devClean, weights))
  const choices = crossChoices(
    train.flatMap((each) => [tested(each, each.text, 1), ...selection(each)]),
    args,
  )
  const headline = { rows: learnHeadline(choices), forest: packTrees(learnForest(choices)) }
  console.log('headline', right(devPages, weights, headline), '|', right(devSelections, weights, headline))
  const packed = packWeights({ ...weights, headline: headline.rows, headlineForest: headline.forest })
  writeFileSync('src/recognise/zones/weights.json', `${JSON.stringify(packed, null, 2)}\n`)
  console.log(`weights: ${JSON.stringify(packed).length} bytes`)
}

/** Choices of headlines as the finished program meets them: each page tagged by a model that has not seen it. */
function crossChoices(pages: readonly Tested[], args: readonly string[]): Choice[] {
  const ids = [...new Set(pages.map(({ gold }) => gold.id))]
  const half = new Map(ids.map((id, at) => [id, at % 2]))
  return [0, 1].flatMap((fold) => {
    const options = { ...OPTIONS, ...(JSON.parse(args[1] ?? '{}') as object), epochs: 5 }
    const others = pages.filter(
      ({ gold, allowed }) => half.get(gold.id) !== fold && allowed.some((set) => set & (1 << BODY)),
    )
    const weights = learn(others, options)
    return pages.filter(({ gold }) => half.get(gold.id) === fold).flatMap((page) => choiceOf(page, weights))
  })
}

function choiceOf({ features, gold, headline }: Tested, weights: Weights): Choice[] {
  if (!headline) return []
  const scores = emissions(features, weights)
  const labels = bestPath(features, scores, weights)
  const candidates = headlineCandidates({ features, labels, likely: marginals(features, scores, weights) })
  const right = candidates.map(({ at }) => bare(gold.page.paras[at]?.text ?? '') === bare(headline))
  return right.includes(true) ? [{ candidates, right }] : []
}

/** Share of pages whose likeliest headline is the annotated one. */
function right(pages: readonly Tested[], weights: Weights, headline: HeadlineModel): string {
  const titled = pages.filter((page) => page.headline)
  const found = titled
    .flatMap((page) => choiceOf(page, weights))
    .filter(({ candidates, right }) => {
      const chances = headlineChances(candidates, headline)
      return right[chances.indexOf(Math.max(...chances))]
    })
  return (found.length / titled.length).toFixed(3)
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

/** Articles in the frames of other pages of their language: a menu says nothing of the article below it. */
function reframed(all: readonly Annotated[]): Tested[] {
  const cut = all.map((each) => ({ each, parts: partsOf(each) }))
  return cut.flatMap(({ each, parts }, at) => {
    const other = [...cut.slice(at + 1), ...cut.slice(0, at)].find((next) => next.parts && next.each.lang === each.lang)
    if (!parts || !other?.parts) return []
    return [tested(each, other.parts.above + parts.article + other.parts.below, 0.7)]
  })
}

/** A page cut at its headline and at the end of its body; null where the headline is not annotated. */
function partsOf(each: Annotated): { above: string; article: string; below: string } | null {
  const { page, allowed } = goldOf(each.id, each.text, each.body, each.headline)
  const first = allowed.indexOf(1 << HEADLINE)
  const last = allowed.lastIndexOf(1 << BODY)
  const [start, end] = [page.paras[first]?.span[0], page.paras[last]?.span[1]]
  if (start === undefined || end === undefined || end <= start) return null
  return { above: each.text.slice(0, start), article: each.text.slice(start, end), below: each.text.slice(end) }
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
  const likely: Float64Array[] = []
  const results = pages.map(({ features, gold, body, headline }) => {
    const scores = emissions(features, weights)
    const path = bestPath(features, scores, weights)
    likely.push(marginals(features, scores, weights))
    if (headline) {
      titled += 1
      if (bare(gold.page.paras[path.indexOf(HEADLINE)]?.text ?? '') === bare(headline)) right += 1
    }
    return { page: gold.page, keep: Array.from(path, (label) => label === BODY), body }
  })
  const figure = (value: number): string => value.toFixed(3)
  const { precision, recall, f1, lost } = measure(results)
  const softer = [0.4, 0.3, 0.2].map((least) => {
    const kept = results.map((result, at) => ({
      ...result,
      keep: result.keep.map((_, i) => (likely[at]?.[i * LABELS.length + BODY] ?? 0) > least),
    }))
    const { f1, lost } = measure(kept)
    return `>${least} ${figure(f1)} ${figure(lost)}`
  })
  return `P ${figure(precision)} R ${figure(recall)} F1 ${figure(f1)} lost ${figure(lost)} headline ${figure(right / titled)} ${softer.join(' ')}`
}
