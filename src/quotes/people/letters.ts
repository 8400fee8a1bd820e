import { tableOf } from '../../language/index.js'
import { firstWhere } from '../../text/search.js'
import { phraseAt } from '../../words/phrases.js'
import { SMALL, type Tokens } from '../../words/tokens.js'
import { isDash } from '../syntax/facts.js'
import { readWords } from '../words/read-words.js'
import { at, type Token } from '../words/token.js'
import type { Wording } from '../words/wording.js'
import { isParticle } from './name-run.js'
import { isHonorific, readable } from './readable.js'

/** A name that signs a letter, and where its paragraph starts. */
interface Signature {
  readonly at: number
  readonly name: string
}

/** Longest signature in characters: what is longer is a paragraph. */
const LONGEST = 120
/** Longest address behind the name. */
const LONGEST_ADDRESS = 82
/** Longest name in a salutation. */
const LONGEST_NAME = 60

/** Tells who signs the letter that has the text at an offset. The article is read when it is first asked. */
export function letters(tokens: Tokens, wording: Wording): (offset: number) => string | null {
  let signed: readonly Signature[] | null = null
  return (offset) => {
    const all = signed ?? signatures(tokens, wording)
    signed = all
    return all[firstWhere(all.length, (i) => (all[i] as Signature).at > offset)]?.name ?? null
  }
}

/** The signatures of letters, in their order: of paragraphs that are a name, where a salutation stands above them. */
function signatures(tokens: Tokens, wording: Wording): Signature[] {
  const found: Signature[] = []
  for (let from = firstGreeting(tokens); from < tokens.count; ) {
    const to = paragraphEnd(tokens, from)
    const span = [tokens.starts[from] as number, tokens.ends[to - 1] as number] as const
    if (span[1] - span[0] <= LONGEST) {
      const name = signedName(tokens.text, readWords(tokens, span, [], wording))
      if (name) found.push({ at: span[0], name })
    }
    from = to
  }
  return found
}

function firstGreeting(tokens: Tokens): number {
  for (let i = 0; i < tokens.count; i++) if (linesBefore(tokens, i) > 0 && isGreeting(tokens, i)) return i
  return tokens.count
}

/** Line feeds between a token and the one before it; one before the first. */
function linesBefore({ text, starts, ends }: Tokens, i: number): number {
  if (i === 0) return 1
  let lines = 0
  for (let k = ends[i - 1] as number; k < (starts[i] as number); k++) if (text.charAt(k) === '\n') lines += 1
  return lines
}

/** "Dear Bo," or "To the Editor" */
function isGreeting(tokens: Tokens, i: number): boolean {
  if (tokens.cases[i] === SMALL) return false
  if (phraseAt(tokens, i, tableOf('people.salutations'))) return true
  if (!tableOf('people.salutations before a name').has(tokens.lower(i))) return false
  for (let k = i + 2; k < tokens.count && linesBefore(tokens, k) === 0; k++) {
    if ((tokens.starts[k] as number) - (tokens.ends[i] as number) > LONGEST_NAME) return false
    if (tokens.of(k) === ',' || tokens.of(k) === ':') return true
  }
  return false
}

function paragraphEnd(tokens: Tokens, from: number): number {
  let to = from + 1
  while (to < tokens.count && linesBefore(tokens, to) < 2) to += 1
  return to
}

/** A name alone on its line, before a comma, a bracket or the line's end; null for any other paragraph. */
function signedName(text: string, s: readonly Token[]): string | null {
  const first = isDash(at(s, 0)) ? 1 : 0
  let capitals = first
  while (isCapitalWord(at(s, capitals)) && (capitals === first || !isNextLine(text, s, capitals))) capitals += 1
  let last = capitals - 1
  if (isParticle(at(s, capitals))) {
    last = capitals
    while (isParticle(at(s, last))) last += 1
  }
  const name = at(s, last)
  if (last === first || last - first > 6 || !isCapitalWord(name) || name.text.length < 2 || name.text.endsWith('.'))
    return null
  const behind = at(s, last + 1)
  const rest = (s.at(-1)?.end ?? 0) - name.end
  const ends = behind.text === '' || behind.text === ',' || behind.text === '(' || isNextLine(text, s, last + 1)
  if (!(ends && rest <= LONGEST_ADDRESS) && !(behind.text === '.' && last + 2 === s.length)) return null
  return withoutTitle(text.slice(at(s, first).start, name.end))
}

function isCapitalWord(token: Token): boolean {
  return token.kind === 'word' && token.cap
}

function isNextLine(text: string, s: readonly Token[], i: number): boolean {
  return text.slice(at(s, i - 1).end, at(s, i).start).includes('\n')
}

function withoutTitle(name: string): string {
  const words = name.split(/\s+/u)
  return (isHonorific(words[0] ?? '') && words.length > 2 ? words.slice(1) : words).map(readable).join(' ')
}
