import { BODY, isAnybody, NOUN, speakerRank } from '../people/can-speak.js'
import { isComma, isOf } from '../syntax/facts.js'
import { isSubjectFirst, isVerbSecond } from '../syntax/finite.js'
import type { Phrase } from '../syntax/head.js'
import { phraseAfter } from '../syntax/phrase.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { at, has, is, type Token } from '../words/token.js'
import type { Frame } from './frame.js'

/** Frames in which a noun for words says whose they are. */

/** `Réponse de Ana Ruiz, à la sortie : « … »`, `El lema de la alcaldesa: «…»`, `Das Fazit von Ana Ruiz: „…“`, `Ihr Urteil lautet: „…“` */
export const wordsOf: Frame = {
  name: 'words-of',
  confidence: 0.88,
  beside: false,
  find({ s, i }) {
    const open = at(s, i - 1).text === ':' || is(at(s, i - 1), classes.VERBS_OF_WORDING)
    const speaker = !open ? null : isVerbSecond(at(s, 0)) ? ownerInSecond(s) : (owner(s) ?? ownerBeforeColon(s, i))
    return speaker && speaker.to < i ? { s, speaker, cue: null } : null
  },
}

/** `« … » La question de Ana Ruiz, riveraine, a été applaudie.` */
export const wordsOfBehind: Frame = {
  name: 'words-of-behind',
  confidence: 0.8,
  beside: false,
  find({ alone, i, number, paragraph, s }) {
    const next = paragraph[number + 1]
    const speaker = alone && next && i >= s.length - 2 ? owner(next) : null
    return speaker ? { s: next as readonly Token[], speaker, cue: null } : null
  },
}

/** "Ihr Urteil", "Das nüchterne Fazit von Ana Ruiz", "Die Antwort des Ministers": whose words a sentence opens with, where the verb goes second. */
function ownerInSecond(s: readonly Token[]): Phrase | null {
  const first = has(at(s, 0), grammar.CONJUNCTIONS) ? 1 : 0
  if (!has(at(s, first), grammar.DETERMINERS | grammar.OTHER_PRONOUNS)) return null
  let noun = first + 1
  while (noun < first + MOST_ATTRIBUTES && !at(s, noun).cap && at(s, noun).kind === 'word') noun += 1
  // "Die Kernaussage von Ana Ruiz lautete:"
  const worded = s.some((token) => is(token, classes.VERBS_OF_WORDING))
  if (!worded && !has(at(s, noun), grammar.SPEECH_NOUNS) && !is(at(s, noun), classes.NOUNS_OF_OPINION)) return null
  if (is(at(s, first), classes.POSSESSIVES_OF_A_SPEAKER)) return { from: first, to: first + 1 }
  const of = at(s, noun + 1)
  const linked = is(of, classes.PREPOSITIONS_OF_BELONGING) && !has(of, grammar.DETERMINERS)
  const speaker = linked || has(of, grammar.DETERMINERS) ? phraseAfter(s, linked ? noun + 2 : noun + 1) : null
  // "Das Fazit des Berichts"
  const least = has(at(s, noun), grammar.SPEECH_NOUNS) ? NOUN : BODY
  return speaker && speakerRank(s, speaker) >= least ? speaker : null
}

/** Tokens of "nüchternes, klares". */
const MOST_ATTRIBUTES = 4

/** Whose words a sentence opens with. */
function owner(s: readonly Token[]): Phrase | null {
  if (!isSubjectFirst(at(s, 0))) return null
  const noun = has(at(s, 0), grammar.DETERMINERS) ? 1 : 0
  if (!has(at(s, noun), grammar.SPEECH_NOUNS)) return null
  // "Réplique immédiate de"
  const behind =
    isOf(at(s, noun + 1)) || !isOf(at(s, noun + 2)) || has(at(s, noun + 1), grammar.AUXILIARIES) ? noun + 1 : noun + 2
  const of = at(s, behind)
  if (!is(of, classes.PREPOSITIONS_OF_BELONGING) && !is(of, classes.PREPOSITIONS_WITH_AN_ARTICLE)) return null
  const speaker = phraseAfter(s, behind + 1)
  const person = speaker && (isAnybody(s, speaker) || is(of, classes.PREPOSITIONS_WITH_AN_ARTICLE))
  return person && (at(s, speaker.to).kind !== 'word' || isComma(at(s, speaker.to)) || noun === 1) ? speaker : null
}

/** "Similar es la opinión de Ana Ruiz: «…»": whose words the sentence ends in. */
function ownerBeforeColon(s: readonly Token[], i: number): Phrase | null {
  if (!isSubjectFirst(at(s, 0)) || at(s, i - 1).text !== ':') return null
  let from = i - 1
  while (from > 0 && at(s, from - 1).cap && at(s, from - 1).kind === 'word') from -= 1
  const noun = at(s, from - 2)
  const words = has(noun, grammar.SPEECH_NOUNS) || is(noun, classes.NOUNS_OF_OPINION)
  const speaker = from < i - 1 && from > 2 && words && isOf(at(s, from - 1)) ? { from, to: i - 1 } : null
  return speaker && isAnybody(s, speaker) ? speaker : null
}
