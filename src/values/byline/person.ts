import { isAgency } from '../agencies.js'
import { isGivenName } from './given-names.js'
import { spaced, wordSet } from './word-sets.js'

/** Small words within names of persons. */
const PARTICLES: ReadonlySet<string> = spaced(`
  de da do dos das del della di du des van von vom v. der den ten ter zu zum zur la le las los el al bin ibn
  ben bint y e af av und d' 't op dela st.`)

/** What is behind a name and belongs to it. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d|esq|r\.?n|d\.?d\.?s|ma|msc|mba|jd)\.?$/iu
const LONGEST_SUFFIX = 'd.d.s.'.length

/** Nearly every word of a name, known without the classes of all the world's letters. */
const PLAIN_NAME_WORD = /^[A-Z](?:[a-z]+|\.)$/
/** A word as names have them: "Ruiz", "O'Neill", "J.", "Jean-Loup", "d’Afflisio", "RUIZ". */
const NAME_WORD =
  /^["“„(]?(?:\p{Lu}\.?|(?:\p{Lu}\.-?){2,4}|(?:[dDlL]['’])?\p{Lu}[\p{L}\p{M}]*(?:['’‘.-]{1,2}\p{L}[\p{L}\p{M}]*){0,4}\.?)["”“)]?$/u

/** Words with a capital that stand in no person's name: articles, pronouns, menu words. */
const NO_NAME: ReadonlySet<string> = spaced(`
  the a an our my your this in on at for from with and or of how why what when who is are more read share
  follow home news us top latest to by about all best new not it he she they we i der die das ein eine mehr
  alle und mit für auf im zur zum wie was les el los las un una une des`)

/** How sure the words are a person's name: 0 for words that are none, 1 for one word that could be, 2 for a name of several. */
export function personScore(text: string): 0 | 1 | 2 {
  const words = text.split(/\s+/u).filter(Boolean)
  if (words.length === 0 || words.length > 6 || text.length > 60 || /\d|[?!:;|@]/u.test(text) || isAgency(text))
    return 0
  if (PARTICLES.has(words[0] ?? '') && words.length < 3) return 0
  // Behind one given name "Staff", "Post" and "Editor" are surnames.
  const pair = words.length === 2 && isGivenName(words[0] ?? '')
  if (!words.every((word, index) => fits(word, index, pair))) return 0
  if (!words.some((word) => PLAIN_NAME_WORD.test(word) || /^\P{L}*\p{Lu}/u.test(word))) return 0
  return words.length > 1 ? 2 : 1
}

/** True for a word that can stand at that place of a name. */
function fits(word: string, index: number, pair: boolean): boolean {
  const small = word.toLowerCase()
  if (index > 0 && isSuffix(word.replace(/,$/u, ''))) return true
  if (PARTICLES.has(small) && (index > 0 || !NO_NAME.has(small))) return true
  if (!(PLAIN_NAME_WORD.test(word) || NAME_WORD.test(word)) || NO_NAME.has(small)) return false
  if (pair && index === 1) return true
  return !isWordOf('desks', small) && (index === 0 || !isWordOf('roles', small))
}

/** A name in capitals as prose has it: "ANA RUIZ" as "Ana Ruiz", "TED D'AMICO" as "Ted D'Amico". Any other name as it stands. */
export function readableName(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name)) return name
  return name
    .split(' ')
    .map((word, index) => (index > 0 && PARTICLES.has(word.toLowerCase()) ? word.toLowerCase() : capitalise(word)))
    .join(' ')
}

function capitalise(word: string): string {
  if (/^(?:II|III|IV|MD|MA|MSC|MBA|JD|RN)$|^(?:\p{Lu}\.)+$/u.test(word)) return word
  return word
    .toLowerCase()
    .replace(/^mc\p{L}|(?<![\p{L}\p{M}])\p{L}/gu, (start) =>
      start.startsWith('mc') ? `Mc${start.slice(2).toUpperCase()}` : start.toUpperCase(),
    )
}

/** True for "Jr.", "III", "MD": what a comma may part from its name. */
export function isSuffix(text: string): boolean {
  const suffix = text.trim()
  return suffix.length <= LONGEST_SUFFIX && SUFFIX.test(suffix)
}

function isWordOf(row: 'desks' | 'roles', word: string): boolean {
  return wordSet(row).has(word.replace(/[.,]$/u, ''))
}
