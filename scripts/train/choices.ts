import { writeFileSync } from 'node:fs'
import { readPages } from './data.js'
import { bylineChoices, dateChoices } from './head-choices.js'
import { headlineChoices, unseenHeadlineChoices } from './headline-choices.js'
import { type Choice, type Learned, learnChoices, measure } from './learn-choices.js'
import { subheadChoices } from './subhead-choices.js'

const FILE = 'src/recognise/choices/weights.json'

/** Learns what tells an article's own headline, byline and date; `folder` holds the annotated pages. */
export function train(folder: string): void {
  const [pages, dev] = [readPages(folder, 'train'), readPages(folder, 'dev')]
  const date = fitted('dates', dateChoices(pages), dateChoices(dev))
  const byline = fitted('bylines', bylineChoices(pages), bylineChoices(dev))
  const headline = fitted('headlines', unseenHeadlineChoices(pages), headlineChoices(dev))
  const subhead = fitted('subheads', subheadChoices(pages), subheadChoices(dev))
  writeFileSync(FILE, `${JSON.stringify({ date, byline, headline, subhead }, null, 2)}\n`)
}

function fitted(name: string, pages: readonly Choice[], dev: readonly Choice[]): Learned {
  const learned = learnChoices(pages)
  console.log(`${name}: train ${measure(pages, learned)}; dev ${measure(dev, learned)}`)
  return learned
}
