import { isSmall } from '../../text/letters.js'
import * as tags from '../words/tags.js'
import { english, type Wording } from '../words/wording.js'
import { isBodyWord } from './name-run.js'

const WORD = /\p{Lu}[\p{L}\p{M}’'-]+|\p{Lu}\.|[^\p{L}\p{N}\s]+(?=\p{Lu})|\S+/gu
const NAME = /^\p{Lu}[\p{L}\p{M}’'-]+$/u
const NO_NAME =
  tags.DET |
  tags.PREP |
  tags.CONJ |
  tags.SUB |
  tags.PRON |
  tags.POSS |
  tags.AUX |
  tags.ROLE |
  tags.HONORIFIC |
  tags.TIME |
  tags.ADV |
  tags.ADJ |
  tags.SAID |
  tags.SOURCE

/**
 * What stands before a family name anywhere in the text, headlines and quotations too: the last resort for
 * a name that the article's own sentences never spell out. Returns null where nothing or several things stand there.
 */
export function spelledOut(text: string, wording: Wording = english): (family: string) => string | null {
  let index: Map<string, Set<string>> | null = null
  return (family) => {
    index ??= readNames(text, wording)
    const given = index.get(family.toLowerCase())
    return given?.size === 1 ? `${[...given][0]} ${family}` : null
  }
}

function readNames(text: string, wording: Wording): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>()
  let last = ''
  for (const word of text.match(WORD) ?? []) {
    // Most words: no name, and nothing before one
    if (isSmall(word.charCodeAt(0))) {
      last = ''
      continue
    }
    if (/^\p{Lu}\.$/u.test(word)) continue
    const bare = word.replace(/[’']s$/u, '')
    if (last && NAME.test(bare)) add(index, bare.toLowerCase(), last)
    last = NAME.test(word) && isGivenLike(word, wording) ? word : ''
  }
  return index
}

function isGivenLike(word: string, wording: Wording): boolean {
  const lower = word.toLowerCase()
  return (
    (((wording.tagsOf(lower) ?? 0) & NO_NAME) === 0 &&
      !isBodyWord(lower) &&
      !/(?:ing|s)[’']?$/u.test(lower) === true) ||
    /^(?:james|charles|chris|thomas|dennis|louis|carlos|luis|nicolas|marcus|douglas|curtis|travis|elias|frances|agnes|gladys|iris|phyllis|doris|jesus|moses|tess|ross|russ|gus|hans|lars|andreas|matthias|tobias|thaddeus|boris|angus|magnus|rufus|silas|lucas|jonas|niklas|sterling|irving|ming|ping|bing)$/u.test(
      lower,
    )
  )
}

function add(index: Map<string, Set<string>>, family: string, given: string): void {
  const all = index.get(family)
  if (all) all.add(given)
  else index.set(family, new Set([given]))
}
