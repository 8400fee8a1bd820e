import { bestPath, emissions, marginals } from '../../src/recognise/zones/chain.js'
import type { Weights } from '../../src/recognise/zones/dimensions.js'
import { readFeatures } from '../../src/recognise/zones/features.js'
import { BODY, HEADLINE, LABELS } from '../../src/recognise/zones/labels.js'
import { type Annotated, bare, readPages } from './data.js'
import { type Gold, goldOf } from './labels.js'
import { type Example, hasBody, learnZones, OPTIONS } from './learn-zones.js'
import { measure } from './measure.js'
import { packWeights, writeLearned } from './pack.js'

export interface Tested extends Example {
  readonly gold: Gold
  readonly body: string
  readonly headline?: string
}

const FILE = 'src/recognise/zones/learned-weights.ts'

/** Learns what each line of a page is; `folder` holds the annotated pages. */
export function train(folder: string): void {
  const pages = readPages(folder, 'train')
  const learned = learnedPages(pages).filter(hasBody)
  console.log(`zones: ${learned.length} pages to learn from`)
  const dev = readPages(folder, 'dev')
  const sets = {
    page: dev.map((each) => tested(each, each.text, 1)),
    selection: dev.flatMap(selection),
    clean: dev.flatMap(clean),
  }
  const report = (name: string, weights: Weights): void => {
    for (const [set, tests] of Object.entries(sets)) console.log(`${name}, ${set}: ${show(tests, weights)}`)
  }
  const { units, ...tables } = learnZones(learned, OPTIONS, (epoch, reached) => {
    if (epoch % 4 === 3) report(`epoch ${epoch + 1}`, reached)
  })
  report('mean', { units, ...tables })
  writeLearned(FILE, 'learnedWeights', 'PackedTables', 'dimensions', packWeights(tables))
}

/** Pages to learn from: as they are, cut to their articles, and in other frames. */
export function learnedPages(pages: readonly Annotated[]): Tested[] {
  return [...pages.flatMap(variants), ...reframed(pages)]
}

function variants(each: Annotated): Tested[] {
  return [tested(each, each.text, 1), ...selection(each), ...clean(each)]
}

/** A page as it is learned from. */
export function tested(each: Annotated, text: string, weight: number): Tested {
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

export function selection(each: Annotated): Tested[] {
  return each.selection ? [tested(each, each.selection, 1)] : []
}

/** The stretch of a page from its headline to the end of its body: a selection with all that stands between. */
export function alone(each: Annotated): Tested[] {
  const parts = partsOf(each)
  return parts ? [tested(each, parts.article, 1)] : []
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
