import { lineCandidates } from '../../src/recognise/choices/headline/line-candidates.js'
import type { Weights } from '../../src/recognise/zones/dimensions.js'
import { zoneModel } from '../../src/recognise/zones/model.js'
import { pathOf } from '../../src/recognise/zones/path.js'
import { type Annotated, bare } from './data.js'
import type { Choice } from './learn-choices.js'
import { hasBody, learnZones, OPTIONS } from './learn-zones.js'
import { alone, selection, type Tested, tested } from './zones.js'

/** Rounds in which the zones are learned that headlines are chosen from. */
const EPOCHS = 5

/** What the pages with a known headline offer as theirs, with the zones as they are shipped. */
export function headlineChoices(pages: readonly Annotated[]): Choice[] {
  return testedOf(pages).flatMap((page) => choiceOf(page, zoneModel()))
}

/** The same as the finished program meets them: the zones of each half are told by a model that has not seen it. */
export function unseenHeadlineChoices(pages: readonly Annotated[]): Choice[] {
  const all = testedOf(pages)
  const half = new Map(pages.map(({ id }, at) => [id, at % 2]))
  return [0, 1].flatMap((own) => {
    const others = all.filter((page) => half.get(page.gold.id) !== own && hasBody(page))
    const weights = learnZones(others, { ...OPTIONS, epochs: EPOCHS })
    return all.filter(({ gold }) => half.get(gold.id) === own).flatMap((page) => choiceOf(page, weights))
  })
}

function testedOf(pages: readonly Annotated[]): Tested[] {
  return pages.flatMap((each) => [tested(each, each.text, 1), ...selection(each), ...alone(each)])
}

function choiceOf({ features, gold, headline }: Tested, weights: Weights): Choice[] {
  if (!headline) return []
  const { candidates } = lineCandidates(pathOf(features, weights))
  const key = bare(headline)
  return [{ candidates, right: candidates.map(({ at }) => bare(gold.page.paras[at]?.text ?? '') === key) }]
}
