import { languages, tableOf } from '../../language/index.js'
import type { Page, Para } from '../../page/page.js'
import { tokenFrom } from '../../words/tokens.js'
import type { LineFacts } from './facts.js'
import { lineStart, reasonNumber, wholeLine, wordsOf } from './furniture-words.js'
import { dateClass } from './line-date.js'
import { caseClass, endClass, lengthClass, sentenceCount, startClass, wordCount } from './line-shape.js'
import { signClass } from './line-signs.js'

/** Paragraphs are looked at up to this many characters: what they are shows early. */
const LOOK = 2000
/** Blank lines beyond these say nothing more. */
const MOST_GAP = 3

/** Facts of every paragraph of `page`. */
export function lineFacts(page: Page): readonly LineFacts[] {
  return page.paras.map((para) => factsOf(page, para))
}

function factsOf(page: Page, para: Para): LineFacts {
  const { tokens } = page
  const { span, text } = para
  const [first] = para.tokens
  const end = span[1] - span[0] > LOOK ? tokenFrom(tokens, span[0] + LOOK) : para.tokens[1]
  const words = wordsOf(page, para)
  const key = words.join(' ')
  const commonIn = commonWords(words)
  const count = wordCount(para)
  return {
    words,
    key,
    commonIn,
    prose: para.prose,
    count,
    length: lengthClass(count),
    end: endClass(text),
    start: startClass(text),
    gap: Math.min(para.gap, MOST_GAP),
    gapAfter: Math.min(para.gapAfter, MOST_GAP),
    whole: reasonNumber(wholeLine(key)),
    opening: reasonNumber(lineStart(words)),
    signs: signClass(tokens, first, end),
    date: dateClass(tokens, first, end, para.words, words),
    letterCase: caseClass(tokens, first, end, span[0]),
    ...commonShare(commonIn),
    sentences: sentenceCount(tokens, first, end),
    menu: words.length === 0 ? 2 : tableOf('furniture.menu').has(key) ? 1 : 0,
  }
}

function commonWords(words: readonly string[]): Uint8Array {
  const common = tableOf('furniture.common')
  const found = new Uint8Array(words.length)
  for (let at = 0; at < words.length; at++) found[at] = Math.max(0, common.number(words[at] as string))
  return found
}

/** Words of a line that are looked at for its language. */
const MOST_WORDS = 80
const counts = new Uint8Array(languages.length + 1)

/** Share of common words in eight classes, and the language that has most of them (0: none). */
function commonShare(commonIn: Uint8Array): { common: number; language: number } {
  const looked = Math.min(commonIn.length, MOST_WORDS)
  counts.fill(0)
  let most = 0
  for (let at = 0; at < looked; at++) {
    const language = commonIn[at] as number
    if (language === 0) continue
    counts[language] = (counts[language] as number) + 1
    most = Math.max(most, counts[language] as number)
  }
  if (most === 0) return { common: 0, language: 0 }
  return { common: Math.min(7, 1 + Math.floor((most / looked) * 14)), language: counts.indexOf(most) }
}
