import { at, has, isComma, isDash } from '../syntax/facts.js'
import * as tags from '../words/tags.js'
import type { Site } from './frame.js'

/** Words that titles write small. */
const SMALL = new Set(
  'a an the and or but nor of in on at to from by with for as is it vs de la le der die das und et y'.split(' '),
)
const NAMING =
  /^(?:called|titled|entitled|named|dubbed|nicknamed|headlined|subtitled|known|so-called|labeled|labelled|billed|as)$/u
const WORKS =
  /^(?:book|books|novel|memoir|song|songs|single|film|movie|documentary|series|show|program|programme|podcast|play|musical|album|column|article|essay|episode|report|study|magazine|game|video|ad|spot|sitcom|drama|comedy|hat|hats|sign|shirt|banner|hit|tour|segment|poem)$/u

/** A title, a nickname or a word under tongs: marks around what nobody says. */
export function isTitle(site: Site): boolean {
  const { text, stretch, s, i, words } = site
  if (words > 12) return false
  const before = at(s, i - 1)
  if (has(before, tags.SPEECH) || has(at(s, i - 2), tags.SPEECH)) return false
  if (words <= 4 && isNickname(s, i)) return true
  if (before.kind === 'word' && NAMING.test(before.lower) && before.lower !== 'as') return isNamed(site)
  if (!isTitleCase(text.slice(...stretch.inner))) return false
  if (before.kind === 'word') return isWithinPhrase(site)
  return isComma(before) && (WORKS.test(at(s, i - 2).lower) || WORKS.test(at(s, i - 3).lower))
}

/** `Marcia "Cia" Price` */
function isNickname(s: Site['s'], i: number): boolean {
  return (
    at(s, i - 1).cap &&
    at(s, i + 1).cap &&
    at(s, i + 1).kind === 'word' &&
    !/[.,!?]/u.test(at(s, i).tail) &&
    !has(at(s, i - 1), tags.SAID)
  )
}

/** `a group called "…"`: a thing has the name, nobody says it. "He called it …" is another matter. */
function isNamed({ s, i, text, stretch }: Site): boolean {
  const named = at(s, i - 2)
  if (/^(?:called|labeled|labelled|dubbed|billed)$/u.test(at(s, i - 1).lower)) {
    return (
      named.kind === 'word' &&
      !named.cap &&
      !has(named, tags.PRON | tags.POSS | tags.AUX | tags.REL | tags.ADV | tags.ROLE) &&
      isTitleCase(text.slice(...stretch.inner))
    )
  }
  return true
}

function isWithinPhrase({ s, i, words }: Site): boolean {
  const before = at(s, i - 1)
  if (has(before, tags.SAID | tags.SAY | tags.SAYING) && !has(before, tags.DOUBTFUL)) return false
  const after = at(s, i + 1)
  if (words === 1) return has(before, tags.PREP) || /^[’']s$/u.test(before.lower) || WORKS.test(before.lower)
  return !isDash(before) && (after.kind !== 'mark' || after.text !== '—' || has(before, tags.PREP))
}

/** Every word but the small ones starts with a capital. */
function isTitleCase(inner: string): boolean {
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? []
  if (words.length === 0 || !/^[\p{Lu}\p{N}]/u.test(words[0] as string)) return false
  const big = words.filter((word) => !SMALL.has(word.toLowerCase()))
  return big.length > 0 && big.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
}
