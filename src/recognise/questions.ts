import { tableOf } from '../language/index.js'
import { once } from '../page/once.js'
import type { Page, Para } from '../page/page.js'
import { CAPITALISED, CAPITALS, type Tokens } from '../words/tokens.js'

/** Words of a question of an interview on a line of its own. */
const MOST_WORDS = 40
/** Questions that make an interview; this share of them is put to somebody. */
const LEAST = 4
const SHARE = 0.4

/** The questions of an interview without labels; none where an article asks its readers ("What happens next?"). */
export const asked: (page: Page) => ReadonlySet<Para> = once((page) => {
  const questions = page.paras.filter(
    ({ index, text, words }) => index >= page.lede && words <= MOST_WORDS && text.endsWith('?'),
  )
  const personal = questions.filter((para) => addresses(page.tokens, para))
  const put = personal.length >= LEAST && personal.length >= questions.length * SHARE
  const answered = questions.filter(({ index }) => isInMarks(page.paras[index + 1]?.text ?? ''))
  return new Set(put || answered.length >= LEAST_ANSWERED ? questions : [])
})

/** Questions with nothing but somebody's words below them that make an interview. */
const LEAST_ANSWERED = 2

/** "«On a Tuesday, I think»." */
function isInMarks(text: string): boolean {
  return /^["\u201c\u201e\u00ab\u2039]/u.test(text) && /["\u201c\u201d\u00bb\u203a][.!?]?$/u.test(text)
}

/** "Were you afraid?", "Haben Sie gewartet?": what is no other person's word has no capital but where a language is polite. */
function addresses(tokens: Tokens, { tokens: [from, to] }: Para): boolean {
  for (let token = from; token < to; token++) {
    const number = tableOf('notes.you').number(tokens.lower(token))
    if (number > 0 && (!isPolite(tokens.lower(token)) || (token > from && isWrittenLarge(tokens, token)))) return true
  }
  return false
}

function isPolite(word: string): boolean {
  return tableOf('notes.you-polite').has(word)
}

function isWrittenLarge({ cases }: Tokens, token: number): boolean {
  return cases[token] === CAPITALISED || cases[token] === CAPITALS
}
