import { beside, bodyOdds, COLUMNS, type Forests, namedClasses } from '../../src/recognise/zones/body-odds.js'
import { TEMPLATES } from '../../src/recognise/zones/dimensions.js'
import { type Forest, forestSums } from '../../src/recognise/zones/forest.js'
import { BODY } from '../../src/recognise/zones/labels.js'
import { secondLook } from '../../src/recognise/zones/second-look.js'
import { readPages } from './data.js'
import { type Lines, learnTrees } from './learn-trees.js'
import { hasBody } from './learn-zones.js'
import { measure } from './measure.js'
import { packForest, writeLearned } from './pack.js'
import { partOf } from './publishers.js'
import { learnedPages, selection, type Tested, tested } from './zones.js'

const FILE = 'src/recognise/zones/learned-forests.ts'
/** Parts of the pages: what a second look sees of a page is told by trees that have not seen its publisher. */
const FOLDS = 3

/** Learns which lines of a page are its article's body; `folder` holds the annotated pages. */
export function train(folder: string): void {
  const pages = learnedPages(readPages(folder, 'train')).filter(hasBody)
  const classes = pages.map(({ features }) => namedClasses(features))
  const folds = pages.map(({ gold }) => partOf(gold.id, FOLDS))
  const learn = (seen: (at: number) => boolean, looks: readonly Uint8Array[], width: number): Forest =>
    learnTrees(
      linesOf(
        pages.filter((_, at) => seen(at)),
        looks.filter((_, at) => seen(at)),
        width,
      ),
    )
  const unseen: Float64Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = learn((at) => folds[at] !== fold, classes, TEMPLATES)
    classes.forEach((own, at) => {
      if (folds[at] === fold) unseen[at] = forestSums(forest, own, TEMPLATES)
    })
    console.log(`trees: ${fold + 1} of ${FOLDS} parts`)
  }
  const first = learn(() => true, classes, TEMPLATES)
  const looks = pages.map(({ features }, at) =>
    beside(classes[at] as Uint8Array, secondLook(features, unseen[at] as Float64Array)),
  )
  const forests = { first, second: learn(() => true, looks, COLUMNS) }
  const dev = readPages(folder, 'dev')
  const sets = { page: dev.map((each) => tested(each, each.text, 1)), selection: dev.flatMap(selection) }
  for (const [name, tests] of Object.entries(sets)) {
    const isGold = ({ gold }: Tested): boolean => gold.id.startsWith('fu-')
    console.log(
      `trees, ${name}: ${show(
        tests.filter((each) => !isGold(each)),
        forests,
      )} | gold ${show(tests.filter(isGold), forests)}`,
    )
  }
  const packed = { first: packForest(forests.first), second: packForest(forests.second) }
  writeLearned(FILE, 'learnedForests', 'PackedForests', 'forest', packed)
}

function linesOf(pages: readonly Tested[], classes: readonly Uint8Array[], width: number): Lines {
  const count = pages.reduce((sum, { features }) => sum + features.lines, 0)
  const lines = {
    classes: new Uint8Array(count * width),
    width,
    right: new Uint8Array(count),
    weights: new Float64Array(count),
  }
  let at = 0
  pages.forEach(({ features, allowed, weight }, page) => {
    lines.classes.set(classes[page] as Uint8Array, at * width)
    for (let line = 0; line < features.lines; line++, at++) {
      lines.right[at] = (allowed[line] as number) & (1 << BODY) ? 1 : 0
      // Every page counts, but a long one for more
      lines.weights[at] = (WEIGHT * weight) / Math.sqrt(features.lines)
    }
  })
  return lines
}

const WEIGHT = 10

function show(pages: readonly Tested[], forests: Forests): string {
  const results = pages.map(({ features, gold, body }) => {
    return { page: gold.page, body, keep: Array.from(bodyOdds(features, forests), (odd) => odd > 0) }
  })
  const { precision, recall, f1, lost } = measure(results)
  const [p, r, f] = [precision, recall, f1].map((value) => value.toFixed(3))
  return `P ${p} R ${r} F1 ${f} lost ${Math.round(lost * pages.length)} of ${pages.length}`
}
