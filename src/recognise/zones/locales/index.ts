import { fewAsked } from '../../../text/few-asked.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { more } from './more.js'
import type { FurnitureReason, FurnitureWords } from './words.js'

/** THE TABLE. Pages mix languages (an English share bar on a German page), so all are looked at together; where two disagree the upper wins. */
const locales: readonly FurnitureWords[] = [en, de, fr, es, ...more]

/** How many languages there are. */
export const LANGUAGES: number = locales.length

/** Words of furniture of every language, ready for look-up by `furnitureKey`. */
export interface Lexicon {
  readonly lines: ReadonlyMap<string, FurnitureReason>
  readonly starts: ReadonlyMap<string, FurnitureReason>
  readonly menu: ReadonlySet<string>
  /** Index of the language in the table, for each common word. */
  readonly common: ReadonlyMap<string, number>
}

let lexicon: Lexicon | null = null

/** The tables of all languages as one; built when first needed. */
export function furnitureLexicon(): Lexicon {
  lexicon ??= {
    lines: merge(locales.map((each) => each.lines)),
    starts: merge(locales.map((each) => each.starts)),
    menu: new Set(locales.flatMap((each) => each.menu.split('|').filter(Boolean))),
    common: commonWords(),
  }
  return lexicon
}

/** Keys that are searched for in the texts of the tables before they are made one. */
const FEW = 64

const asked = { lines: reasons('lines'), starts: reasons('starts') }

/** Why a line that reads or starts like `key` is furniture; null where the tables do not hold it. */
export function furnitureReason(where: 'lines' | 'starts', key: string): FurnitureReason | null {
  return lexicon === null ? asked[where](key) : (lexicon[where].get(key) ?? null)
}

function reasons(where: 'lines' | 'starts'): (key: string) => FurnitureReason | null {
  return fewAsked(
    FEW,
    (key) => searched(where, key),
    () => (key) => furnitureLexicon()[where].get(key) ?? null,
  )
}

function searched(where: 'lines' | 'starts', key: string): FurnitureReason | null {
  const phrase = `|${key}|`
  // Without the bar in front: a search for a letter finds fewer places to look at
  if (!allOf(where).includes(phrase.slice(1))) return null
  for (const { [where]: table } of locales) {
    for (const [reason, phrases] of Object.entries(table)) {
      if (`|${phrases}|`.includes(phrase)) return reason as FurnitureReason
    }
  }
  return null
}

function commonWords(): Map<string, number> {
  const words = new Map<string, number>()
  locales.forEach(({ common }, index) => {
    for (const word of common.split(' ')) if (word && !words.has(word)) words.set(word, index)
  })
  return words
}

const all: { lines?: string; starts?: string } = {}

/** The tables of all languages as one text: most lines are in none of them, which one search shows. */
function allOf(where: 'lines' | 'starts'): string {
  all[where] ??= ['', ...locales.flatMap(({ [where]: table }) => Object.values(table)), ''].join('|')
  return all[where]
}

type Table = Partial<Readonly<Record<FurnitureReason, string>>>

function merge(tables: readonly Table[]): Map<string, FurnitureReason> {
  const merged = new Map<string, FurnitureReason>()
  for (const table of tables) {
    for (const [reason, phrases] of Object.entries(table)) {
      for (const phrase of phrases.split('|')) {
        if (!merged.has(phrase)) merged.set(phrase, reason as FurnitureReason)
      }
    }
  }
  return merged
}
