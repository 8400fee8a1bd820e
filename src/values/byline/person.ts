import { isGivenName } from '../../language/given-names.js'
import { classesOf, tableOf } from '../../language/index.js'
import { CAPITALISED, CAPITALS, type Tokens, WORD } from '../../words/tokens.js'
import { isAgency } from '../agencies.js'
import { isNameWord, isOneOf, startsCapital, undotted, type Word } from '../word.js'

const MOST_WORDS = 6
const LONGEST = 60
/** Capitals in a row that are no initials. */
const SHOUTED = 3

/** How sure the words are a person's name: 0 for words that are none, 1 for one word that could be, 2 for a name of several. */
export function personScore(tokens: Tokens, words: readonly Word[]): 0 | 1 | 2 {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last || words.length > MOST_WORDS || lengthOf(tokens, first, last) > LONGEST) return 0
  if (words.length < 3 && isParticle(first.small) && !startsCapital(tokens, first)) return 0
  // Behind one given name "Staff", "Post" and "Editor" are surnames.
  const pair = words.length === 2 && isGivenName(first.small)
  const brief = words.length === 2 && words.every((word) => isBrief(tokens, word))
  if (!words.every((word, index) => fits(tokens, word, index, pair, brief))) return 0
  // "(Northern Wire)"
  if (isOneOf(tokens, first.first, '(') && isOneOf(tokens, last.end - 1, ')')) return 0
  if (!words.some((word) => startsCapital(tokens, word)) || isAgency(tokens, first.first, last.end)) return 0
  return words.length > 1 ? 2 : 1
}

function lengthOf({ starts, ends }: Tokens, first: Word, last: Word): number {
  return (ends[last.end - 1] as number) - (starts[first.first] as number)
}

/** "Li Na", "An Lo": two of them are a name, though each is a small word in some language. */
function isBrief({ cases }: Tokens, { first, end, small }: Word): boolean {
  return end - first === 1 && cases[first] === CAPITALISED && small.length <= BRIEF
}

const BRIEF = 3

/** True for a word that can stand at that place of a name. */
function fits(tokens: Tokens, word: Word, index: number, pair: boolean, brief: boolean): boolean {
  if (index > 0 && isSuffix(word)) return true
  // "Una Hale": what is a small word in one language is a name in another
  const never = tableOf('bylines.no-name').has(word.small) && !isGivenName(word.small)
  if (isParticle(word.small) && (index > 0 || !never)) return true
  if (!isNameWord(tokens, word)) return false
  if (pair && index === 1) return true
  if (never && !brief) return false
  const bare = undotted(word)
  return !tableOf('bylines.desk').has(bare) && (index === 0 || !tableOf('bylines.role').has(bare))
}

/** Small words within names of persons. */
function isParticle(small: string): boolean {
  return tableOf('names.particle').has(small)
}

/** True for "Jr.", "III", "MD": what stands behind a name and belongs to it. */
export function isSuffix(word: Word): boolean {
  return tableOf('names.suffix').has(undotted(word))
}

/** A name in capitals as prose has it: "ANA RUIZ" as "Ana Ruiz", "TED D'AMICO" as "Ted D'Amico". Any other name as it stands. */
export function readableName(tokens: Tokens, words: readonly Word[], name: string): string {
  const first = words[0]?.first ?? 0
  const end = words.at(-1)?.end ?? 0
  let shouted = false
  for (let token = first; token < end; token++) {
    if (tokens.kinds[token] !== WORD) continue
    if (!isShouted(tokens, token)) return name
    if ((tokens.ends[token] as number) - (tokens.starts[token] as number) >= SHOUTED) shouted = true
  }
  if (!shouted) return name
  return words
    .map((word, index) => (index > 0 && isParticle(word.small) ? word.small : capitalised(tokens, word)))
    .join(' ')
}

/** "RUIZ", "McVEY" */
export function isShouted(tokens: Tokens, token: number): boolean {
  if (tokens.cases[token] === CAPITALS) return true
  const word = tokens.of(token)
  const behind = word.slice(PREFIX)
  return (
    behind.length > 1 &&
    behind === behind.toUpperCase() &&
    tableOf('names.prefix').has(tokens.lower(token).slice(0, PREFIX))
  )
}

function capitalised(tokens: Tokens, word: Word): string {
  const kind = classesOf('names.suffix')[tableOf('names.suffix').number(undotted(word)) - 1]
  let text = ''
  for (let token = word.first; token < word.end; token++)
    text += kind === 'capitals' ? tokens.of(token) : capital(tokens.lower(token))
  return text
}

/** Letters of "Mc". */
const PREFIX = 2

function capital(small: string): string {
  const prefix = small.slice(0, PREFIX)
  if (small.length > PREFIX && tableOf('names.prefix').has(prefix)) return titled(prefix) + titled(small.slice(PREFIX))
  return titled(small)
}

function titled(small: string): string {
  return small.charAt(0).toUpperCase() + small.slice(1)
}
