import { writeFileSync } from 'node:fs'
import { readPages } from './data.js'
import { bylineChoices, dateChoices } from './head-choices.js'
import { headlineChoices, unseenHeadlineChoices } from './headline-choices.js'
import { type Choice, type Learned, learnChoices, measure, type Pace } from './learn-choices.js'

const FILE = 'src/recognise/choices/weights.json'

/** What was found to work. */
const PACES = {
  date: { epochs: 60, rate: 0.1, decay: 0.02 },
  byline: { epochs: 150, rate: 0.2, decay: 0.002 },
  headline: { epochs: 20, rate: 0.05, decay: 0.05 },
}
/** Annotated pages have authors, if not always on the page: a byline left open is as wrong as another's. */
const LESS_OPEN = 1.5

/** Learns what tells an article's own headline, byline and date; `folder` holds the annotated pages. */
export function train(folder: string): void {
  const [pages, dev] = [readPages(folder, 'train'), readPages(folder, 'dev')]
  const date = fitted('dates', dateChoices(pages), dateChoices(dev), PACES.date)
  const byline = fitted('bylines', bylineChoices(pages), bylineChoices(dev), PACES.byline, LESS_OPEN)
  const headline = fitted('headlines', unseenHeadlineChoices(pages), headlineChoices(dev), PACES.headline)
  writeFileSync(FILE, `${JSON.stringify({ date, byline, headline }, null, 2)}\n`)
}

function fitted(name: string, pages: readonly Choice[], dev: readonly Choice[], pace: Pace, lessOpen = 0): Learned {
  const { weights, none } = learnChoices(pages, pace)
  const learned = { weights, none: none - lessOpen }
  console.log(`${name}: train ${measure(pages, learned)}; dev ${measure(dev, learned)}`)
  return learned
}
