import { isComma } from '../syntax/facts.js'
import { isSubjectFirst } from '../syntax/finite.js'
import type { Phrase } from '../syntax/head.js'
import { phraseAfter } from '../syntax/phrase.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { at, has, is, type Token } from '../words/token.js'
import { isAnybody } from './earlier.js'
import type { Frame } from './frame.js'

/** Frames of the Romance languages in which a noun for words says whose they are. */

/** `Réponse de Ana Ruiz, à la sortie : « … »`, `El lema de la alcaldesa: «…»` */
export const wordsOf: Frame = {
  name: 'words-of',
  confidence: 0.88,
  beside: false,
  find({ s, i }) {
    const speaker = at(s, i - 1).text === ':' ? owner(s) : null
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

/** Whose words a sentence opens with. */
function owner(s: readonly Token[]): Phrase | null {
  if (!isSubjectFirst(at(s, 0))) return null
  const noun = has(at(s, 0), grammar.DETERMINERS) ? 1 : 0
  if (!has(at(s, noun), grammar.SPEECH_NOUNS)) return null
  const of = at(s, noun + 1)
  if (!is(of, classes.PREPOSITIONS_OF_BELONGING) && !is(of, classes.PREPOSITIONS_WITH_AN_ARTICLE)) return null
  const speaker = phraseAfter(s, noun + 2)
  const person = speaker && (isAnybody(s, speaker) || is(of, classes.PREPOSITIONS_WITH_AN_ARTICLE))
  return person && (at(s, speaker.to).kind !== 'word' || isComma(at(s, speaker.to)) || noun === 1) ? speaker : null
}
