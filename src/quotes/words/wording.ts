import { languages, listOf, tableOf } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import type { WordRules } from '../../words/sentence-words.js'
import { CONTRACTIONS, ELIDED_WORDS, SUBJECTS_BEHIND_A_HYPHEN, SUBJECTS_BEHIND_A_LINKING_LETTER } from './classes.js'
import {
  ADVERB_ENDING,
  ENDINGS,
  PARTICIPLE_ENDING,
  REPORT_ENDING,
  ROLE_ENDING,
  VERB_ENDING,
  VOICE_ENDING,
} from './endings.js'
import { ADVERBS, NUMBERS, OTHER_PARTICIPLES, OTHER_VERBS, PHRASE_OPENERS, ROLES, VOICES } from './grammar.js'
import { SUBJECT_DROPPED, SUBJECT_FIRST, VERB_SECOND } from './order.js'
import { grammarOf, isInSet } from './sets.js'
import { type WordReader, wordReader } from './word.js'

/** How the words of one language are read. */
export interface Wording extends WordRules {
  /** What the word, number or mark is that stands in `[start, end)` of a text. */
  readonly word: WordReader
  /** Number of the set of classes that a word or phrase, in small letters, belongs to; 0 where no heading has it. */
  setOf(word: string): number
  /** Opening marks that the speaker may be named behind: « C’est fini, dit X, il faut partir. » */
  readonly marksAroundSpeaker: readonly string[]
}

const ORDERS: Readonly<Record<string, number>> = {
  'verb second': VERB_SECOND,
  'subject first': SUBJECT_FIRST,
  'subject dropped': SUBJECT_DROPPED,
}

const opened = new Map<string, Wording>()

/** How the words of `language` are read; as English where its words are not known. */
export function wordingOf(language: string | null): Wording {
  const code = languages.some((each) => each.whole && each.code === language) ? (language as string) : 'en'
  const wording = opened.get(code) ?? open(code)
  opened.set(code, wording)
  return wording
}

function open(code: string): Wording {
  const table = tableOf(`speech.${code}`)
  const abbreviations = new Set(listOf(`speech.${code}.abbreviations`))
  const setOf = (word: string): number => Math.max(0, table.number(word))
  // Where noun phrases follow one another without a preposition, any small word may open one
  const small = listOf(`speech.${code}.unknown small words`).length > 0 ? PHRASE_OPENERS : 0
  return {
    word: wordReader({
      order: listOf(`speech.${code}.order of words`).reduce((all, each) => all | (ORDERS[each] ?? 0), 0),
      setOf,
      endingsOf: endingsIn(code),
      grammarByLook: (word, capital, endings) => byLook(word, capital, endings, small),
    }),
    setOf,
    isContraction: (ending) => isInSet(setOf(ending), CONTRACTIONS),
    isAbbreviation: (word) => abbreviations.has(word),
    partsOf: (run) => partsOf(run, setOf),
    marksAroundSpeaker: listOf(`speech.${code}.marks around a speaker`),
  }
}

function byLook(word: string, capital: boolean, endings: number, small: number): number {
  const sign = word.charCodeAt(0)
  if ((sign >= 0x30 && sign <= 0x39) || sign === 0x24) return NUMBERS
  if (capital) return (endings & ROLE_ENDING) !== 0 ? ROLES : (endings & VOICE_ENDING) !== 0 ? VOICES : 0
  if ((endings & ADVERB_ENDING) !== 0) return ADVERBS
  if ((endings & (VERB_ENDING | REPORT_ENDING)) !== 0) return OTHER_VERBS | small
  return (endings & PARTICIPLE_ENDING) !== 0 ? OTHER_PARTICIPLES : small
}

/** "l’AFP", "dit-il", "a-t-il": two words in one run, unless the run is a word by itself ("d’après"). */
function partsOf(run: string, setOf: (word: string) => number): Span | null {
  if (grammarOf(setOf(run)) !== 0) return null
  const apostrophe = run.search(/[\u2019']/u)
  if (apostrophe > 0 && isInSet(setOf(run.slice(0, apostrophe)), ELIDED_WORDS)) return [apostrophe + 1, apostrophe + 1]
  const hyphen = run.lastIndexOf('-')
  if (hyphen < 1 || !isInSet(setOf(run.slice(hyphen + 1)), SUBJECTS_BEHIND_A_HYPHEN)) return null
  const link = run.lastIndexOf('-', hyphen - 1)
  const linked = link > 0 && isInSet(setOf(run.slice(link + 1, hyphen)), SUBJECTS_BEHIND_A_LINKING_LETTER)
  return [linked ? link : hyphen, hyphen + 1]
}

/** Tells what the ending of a word in small letters shows in the language with this code. */
function endingsIn(code: string): (word: string) => number {
  const byLast = new Map<number, Ending[]>()
  for (const [heading, bit] of ENDINGS) {
    for (const letters of listOf(`speech.${code}.${heading}`)) {
      const last = letters.charCodeAt(letters.length - 1)
      const same = byLast.get(last)
      if (same) same.push({ letters, bit })
      else byLast.set(last, [{ letters, bit }])
    }
  }
  return (word) => {
    const endings = byLast.get(word.charCodeAt(word.length - 1))
    if (endings === undefined) return 0
    let bits = 0
    for (let i = 0; i < endings.length; i++) {
      const { letters, bit } = endings[i] as Ending
      if ((bits & bit) === 0 && word.endsWith(letters)) bits |= bit
    }
    return bits
  }
}

interface Ending {
  readonly letters: string
  readonly bit: number
}
