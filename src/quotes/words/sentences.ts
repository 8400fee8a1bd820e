import { classAt, isLetter, LOWER, UPPER } from '../../text/characters.js'
import * as classes from './classes.js'
import * as grammar from './grammar.js'
import { VERB_SECOND } from './order.js'
import { has, is, isOneOf, opens, type Token } from './token.js'

/** Tokens after which a sentence is cut though nothing ends it: what reads sentences may look at all of one for each word. */
const LONGEST = 160
/** Quotations after which it is cut, for the same reason. */
const MOST_QUOTES = 16

/** The sentences of a passage. `endsAt` tells whether a quotation that ends in a full stop ends its sentence there. */
export function splitSentences(tokens: readonly Token[], text: string): Token[][] {
  const sentences: Token[][] = []
  let start = 0
  let quotes = 0
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind === 'quote') quotes += 1
    if (
      i + 1 < tokens.length &&
      i - start < LONGEST &&
      quotes < MOST_QUOTES &&
      !endsSentence(tokens, i, text, i === start)
    )
      continue
    const sentence = tokens.slice(start, i + 1)
    sentences.push(
      sentence.some(isOrdinalStop) ? sentence.filter((token, k) => !isOrdinalStop(token, k, sentence)) : sentence,
    )
    start = i + 1
    quotes = 0
  }
  return sentences
}

function endsSentence(tokens: readonly Token[], i: number, text: string, first: boolean): boolean {
  const token = tokens[i] as Token
  const next = tokens[i + 1] as Token
  if (token.kind === 'word' && !token.text.endsWith('.')) return false
  const starts = next.cap || next.kind === 'quote' || STARTING.includes(next.text.charAt(0))
  if (token.kind === 'quote') return starts && !isDashed(next) && quoteEndsSentence(tokens, i, first)
  // "(She had been warned.) Then …"
  if (token.text === ')' && i > 0 && isStop(tokens[i - 1] as Token)) return starts
  if (isOrdinalStop(token, i, tokens)) return false
  if (isStop(token) || isEllipsis(token))
    return starts || (!isEllipsis(token) && next.kind === 'word' && classAt(next.text, 0) !== LOWER)
  // "Rep. Ana Ruiz, R-La. “I looked.”": a party and its state
  const party = token.text.charAt(1) === '-' && token.text.endsWith('.') && next.kind === 'quote'
  if (token.kind !== 'word' || !(party || is(token, classes.ABBREVIATIONS_THAT_END_A_SENTENCE))) return false
  if (next.cap) return has(next, STARTS) && !has(next, NAMES)
  return next.kind === 'quote' && classAt(text, next.start + 1) === UPPER
}

/** What a sentence starts with beside capitals and quotation marks. */
const STARTING = "0123456789$([‘'–—*•-"

function isDashed(token: Token): boolean {
  return '—–―-'.includes(token.text.charAt(0)) && token.text !== ''
}

function isStop({ text }: Token): boolean {
  return text === '.' || text === '!' || text === '?'
}

/** Digits of a day, or of how often something was held. */
const ORDINAL = 2

/** "der 27. Gipfel", "Am 5. August": the full stop belongs to the number, and to no sentence. */
function isOrdinalStop(token: Token, i: number, tokens: readonly Token[]): boolean {
  if (token.text !== '.' || i < 2) return false
  const article = tokens[i - 2] as Token
  const number = tokens[i - 1] as Token
  if (!has(article, VERB_SECOND) || !has(number, grammar.NUMBERS) || number.text.length > ORDINAL) return false
  const next = tokens[i + 1]
  if (next?.cap && has(next, grammar.TIMES)) return true
  return !article.cap && has(article, grammar.DETERMINERS)
}

function isEllipsis({ text }: Token): boolean {
  return text === '…' || (text.startsWith('...') && text.length > 2)
}

/** What starts a sentence behind an abbreviation: no part of a name does. */
const STARTS =
  grammar.DETERMINERS |
  grammar.SUBJECT_PRONOUNS |
  grammar.SUBORDINATORS |
  grammar.CONJUNCTIONS |
  grammar.AUXILIARIES |
  grammar.OTHER_PRONOUNS
const NAMES = grammar.TIMES | grammar.ROLES | grammar.VOICES | grammar.PREPOSITIONS

/** Marks at the end of a quotation: behind a full stop a new sentence starts unless a short "X said." follows. */
function quoteEndsSentence(tokens: readonly Token[], i: number, first: boolean): boolean {
  const token = tokens[i] as Token
  const last = token.word.tail
  if (isPointing(tokens, i + 1)) return true
  if ((tokens[i + 1] as Token).kind === 'quote') return isOneOf('.?!…—–-', last)
  if (isOneOf('.?!', last) && !first) return true
  if (last === '.') return !isTrailer(tokens, i + 1, 8)
  if (isOneOf('?!…—–-', last)) return !isTrailer(tokens, i + 1, 40)
  return false
}

/** „…“ Das sagte X: where the finite verb goes second, the sentence has started. */
function isPointing(tokens: readonly Token[], i: number): boolean {
  const first = tokens[i] as Token
  const verb = tokens[i + 1]
  const points = first.cap && has(first, VERB_SECOND) && is(first, classes.DETERMINERS_OF_WHAT_IS_KNOWN)
  return points && verb !== undefined && has(verb, grammar.SAID | grammar.AUXILIARIES)
}

/** "Smith said." and its like: a verb of saying before the next mark, and behind it next to nothing. */
function isTrailer(tokens: readonly Token[], from: number, longest: number): boolean {
  for (let i = from; i < tokens.length && i < from + longest; i++) {
    const token = tokens[i] as Token
    const nickname = token.kind === 'quote' && token.end - token.start < 20 && isLetter(classAt(token.word.tail, 0))
    if ((token.kind === 'quote' && !nickname) || isOneOf('.;:!?', token.text)) return false
    if (i > from && (has(token, grammar.SAID) || opens(token, classes.PHRASAL_VERBS)))
      return longest > 8 || endsSoon(tokens, i + 1)
    if (token.text === ',' && longest <= 8) return false
  }
  return false
}

function endsSoon(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from]
  if (!next || next.text === '.') return true
  for (let i = from; i < from + 7; i++) {
    const token = tokens[i]
    if (!token || token.text === '.') return is(next, classes.WORDS_BEHIND_AN_ATTRIBUTION)
  }
  return false
}
