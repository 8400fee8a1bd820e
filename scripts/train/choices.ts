import { readFileSync, writeFileSync } from 'node:fs'
import { type Annotated, readPages } from './data.js'
import { bylineChoices, dateChoices } from './head-choices.js'
import { headlineChoices, unseenHeadlineChoices } from './headline-choices.js'
import { type Choice, type Learned, learnChoices, measure, type Pace } from './learn-choices.js'
import { subheadChoices } from './subhead-choices.js'

const FILE = 'src/recognise/choices/weights.json'

/** What is told by few names may be learned closer to the pages. */
const DATES: Pace = { epochs: 60, rate: 0.1, decay: 0.02 }
const BYLINES: Pace = { epochs: 40, rate: 0.2, decay: 0.03 }

type Pages = readonly Annotated[]

/** How each choice is learned. */
const LEARN: Readonly<Record<string, (pages: Pages, dev: Pages) => Learned>> = {
  date: (pages, dev) => fitted('dates', dateChoices(pages), dateChoices(dev), DATES),
  byline: (pages, dev) => fitted('bylines', bylineChoices(pages), bylineChoices(dev), BYLINES),
  headline: (pages, dev) => fitted('headlines', unseenHeadlineChoices(pages), headlineChoices(dev)),
  subhead: (pages, dev) => fitted('subheads', subheadChoices(pages), subheadChoices(dev)),
}

/** Learns what tells an article's own headline, byline, date and subheads, or one of these alone; `folder` holds the annotated pages. */
export function train(folder: string, only?: string): void {
  const [pages, dev] = [readPages(folder, 'train'), readPages(folder, 'dev')]
  const learned = JSON.parse(readFileSync(FILE, 'utf8'))
  for (const [name, learn] of Object.entries(LEARN)) if (!only || only === name) learned[name] = learn(pages, dev)
  writeFileSync(FILE, `${JSON.stringify(learned, null, 2)}\n`)
}

function fitted(name: string, pages: readonly Choice[], dev: readonly Choice[], pace?: Pace): Learned {
  const learned = learnChoices(pages, pace)
  console.log(`${name}: train ${measure(pages, learned)}; dev ${measure(dev, learned)}`)
  return learned
}
