import * as closed from './function-words.js'
import { inflect } from './inflect.js'
import { list } from './list.js'
import * as speech from './speech-verbs.js'
import * as tags from './tags.js'
import * as titles from './titles.js'

/** Words by their first character, each with its bits (words/tags) in base 36: "|said=8|says=8|". */
export type LexiconShelves = Readonly<Record<string, string>>

/** Every word of the tables with its forms. The build keeps what comes out: to work it out at each start would be dear. */
export function lexiconShelves(): LexiconShelves {
  const shelves: Record<string, string> = {}
  for (const [word, bits] of build()) {
    const first = word.charAt(0)
    shelves[first] = `${shelves[first] ?? '|'}${word}=${bits.toString(36)}|`
  }
  return shelves
}

function build(): Map<string, number> {
  const map = new Map<string, number>()
  for (const [words, bits] of closedRows) for (const word of list(words)) put(map, word, bits)
  const irregular = new Map(speech.irregularVerbs.split(';').map((row) => [row.split(' ')[0], row.split(' ')] as const))
  const telling = new Set(list(speech.tellingVerbs))
  for (const [verbs, extra] of [
    [speech.speechVerbs, 0],
    [speech.judgingVerbs, tags.JUDGE],
    ['say tell write', 0],
  ] as const) {
    for (const base of list(verbs)) {
      const bits = extra | (telling.has(base) ? tags.TELL : 0)
      const forms = irregular.get(base)?.slice(1) ?? inflect(base)
      putVerb(map, base, forms, bits)
    }
  }
  for (const word of list(speech.doubtfulForms)) if (map.has(word)) put(map, word, tags.DOUBTFUL)
  return map
}

function putVerb(map: Map<string, number>, base: string, forms: readonly string[], bits: number): void {
  const [third = '', past = '', ing = ''] = forms
  // "said" stays a plain verb of saying where a judging list names it too.
  put(map, base, tags.SAY | bits)
  put(map, third, tags.SAID | bits)
  put(map, past, tags.SAID | bits)
  put(map, ing, tags.SAYING | bits)
}

const closedRows: readonly (readonly [string, number])[] = [
  [closed.determiners, tags.DET],
  [closed.prepositions, tags.PREP],
  [closed.conjunctions, tags.CONJ],
  [closed.subordinators, tags.SUB],
  [closed.subjectPronouns, tags.PRON],
  [closed.relatives, tags.REL],
  [closed.auxiliaries, tags.AUX],
  [closed.adverbs, tags.ADV],
  [closed.times, tags.TIME],
  [closed.possessives, tags.POSS],
  [closed.numbers, tags.NUM],
  [closed.otherVerbs, tags.VERB],
  [closed.adjectives, tags.ADJ],
  [titles.honorifics, tags.HONORIFIC],
  [`${titles.honorifics.replaceAll(' ', '. ')}.`, tags.HONORIFIC],
  [titles.officeTitles, tags.ROLE],
  [
    'sen. rep. gov. gen. lt. col. maj. capt. cmdr. adm. sgt. cpl. pvt. atty. supt. pres. rev. msgr. sens. reps. govs. hon.',
    tags.ROLE,
  ],
  [titles.peopleNouns, tags.VOICE],
  [titles.voiceNouns, tags.VOICE],
  [titles.speechNouns, tags.SPEECH],
]

function put(map: Map<string, number>, word: string, bits: number): void {
  map.set(word, (map.get(word) ?? 0) | bits)
}
