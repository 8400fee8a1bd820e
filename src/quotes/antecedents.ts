import { isAsked, toldIn } from './frames/earlier.js'
import type { Hit } from './frames/frame.js'
import { leavesSubjectOut } from './frames/left-out.js'
import { type Candidate, candidatesBefore, REACH, type Subjects } from './people/candidates.js'
import type { Gender, Resolved } from './people/entity.js'
import { genderOf } from './people/other-mention.js'
import { pronounGender } from './people/pronoun.js'
import { pointsAtSomebody } from './people/shown-gender.js'
import { resolve, type Scene } from './people/speaker.js'
import { isOneTrade, isTrade, officeOf, officesIn } from './people/trades.js'
import { OF_A_DESCRIPTION, OF_A_PRONOUN, OF_A_SUBJECT_LEFT_OUT, type Weights } from './people/weights.js'
import { isComma } from './syntax/facts.js'
import { isSubjectFirst } from './syntax/finite.js'
import type { Phrase } from './syntax/head.js'
import * as classes from './words/classes.js'
import { VERB_ENDING, VERB_OF_MANY_ENDING } from './words/endings.js'
import * as grammar from './words/grammar.js'
import { at, ends, has, is, type Token } from './words/token.js'

/** Who is meant by a pronoun, a description or a verb without a subject, where the Romance press has several people to choose from. */

type Subject = ReturnType<Subjects>

/** Tells who each sentence is about; each is looked at once. */
export function subjectsOf(scene: Scene): Subjects {
  const known = new Map<number, Subject>()
  const subjectOf = (n: number): Subject => {
    const s = scene.sentences[n] as readonly Token[]
    // Whoever asks without a name is not who the article goes on about
    const phrase = isAsked(s) ? null : toldIn(s)
    // It goes on about whom the one before is about
    if (!phrase) return leavesSubjectOut(s, s.length) ? (known.get(n - 1) ?? null) : null
    const resolved = resolve(s, phrase, n, scene)
    return resolved && { resolved, phrase }
  }
  return (sentence) => {
    for (let n = Math.max(0, sentence - REACH); n <= sentence; n++) if (!known.has(n)) known.set(n, subjectOf(n))
    return known.get(sentence) ?? null
  }
}

type Numbers = (s: readonly Token[]) => number | undefined

/** What names a speaker without a name, and where it stands. */
interface Asked {
  readonly weights: Weights
  readonly s: readonly Token[]
  readonly phrase: Phrase
  readonly start: number
  readonly sentence: number
  readonly gender: Gender
  /** The verb has the form of one, or a noun does. */
  readonly one: boolean
}

/** How much better somebody else has to fit than whom the words were taken for. */
const MARGIN = 0.5
/** How sure it is that he is meant. */
const SURE = 0.8

/** Who fits better than `own`, and where he is told of; null where nobody does. */
export function antecedent(
  hit: Hit,
  sentence: number,
  own: Resolved | null,
  scene: Scene,
  numberOf: Numbers,
  subjects: Subjects,
): { readonly resolved: Resolved; readonly hit: Hit } | null {
  const asked = askedOf(hit, sentence, numberOf)
  if (!asked) return null
  const all = candidatesBefore(asked.start, asked.sentence, scene, subjects).filter((each) => mayBe(each, asked))
  const mine = all.find(({ resolved }) => resolved.key === own?.key)
  // A noun that names nobody told of stays what it says
  if (own && !mine) return null
  let best: Candidate | null = null
  let most = mine ? scoreOf(mine, asked) + MARGIN : 0
  for (const each of all) {
    const score = scoreOf(each, asked)
    if (score > most && each !== mine) [best, most] = [each, score]
  }
  if (!best) return null
  const resolved = { ...best.resolved, confidence: SURE }
  return { resolved, hit: hit.leftOut ? { ...hit, s: best.s, speaker: best.phrase, cue: null } : hit }
}

function askedOf(hit: Hit, sentence: number, numberOf: Numbers): Asked | null {
  const { s, speaker, leftOut } = hit
  const first = at(s, speaker.from)
  if (leftOut) {
    const n = numberOf(leftOut.s)
    if (n === undefined) return null
    const { start } = leftOut
    const phrase = { from: 0, to: 0 }
    const one = isOfOne(leftOut.s, start)
    return { weights: OF_A_SUBJECT_LEFT_OUT, s: leftOut.s, phrase, start, sentence: n, gender: null, one }
  }
  if (!isSubjectFirst(first)) return null
  const place = { s, phrase: speaker, start: first.start, sentence, one: true }
  if (speaker.to === speaker.from + 1) {
    const gender = pronounGender(first)
    return gender && { ...place, weights: OF_A_PRONOUN, gender }
  }
  if (!isDescription(s, speaker)) return null
  return { ...place, weights: OF_A_DESCRIPTION, gender: genderOf(first, at(s, speaker.from + 1)) }
}

/** Tokens behind a comma in which a name would stand. */
const NAME_BEHIND = 6

/** "la chercheuse", without a name in it or behind its comma. */
function isDescription(s: readonly Token[], { from, to }: Phrase): boolean {
  if (!pointsAtSomebody(at(s, from)) || isOneOfTwo(at(s, to - 1))) return false
  const end = isComma(at(s, to)) ? to + NAME_BEHIND : to
  return !s.slice(from + 1, end).some(({ cap }) => cap)
}

/** "ce dernier", "el primero", "l’intéressé": which of those just named is plain. */
function isOneOfTwo(noun: Token): boolean {
  return (
    is(noun, classes.WORDS_FOR_THE_LAST_NAMED) ||
    is(noun, classes.WORDS_FOR_THE_FIRST_OF_TWO) ||
    is(noun, classes.WORDS_FOR_THE_SECOND_OF_TWO) ||
    is(noun, classes.NOUNS_FOR_WHO_IS_SPOKEN_OF)
  )
}

function mayBe({ gender, resolved }: Candidate, asked: Asked): boolean {
  if (asked.gender && gender && asked.gender !== gender) return false
  return resolved.type !== 'group' || !asked.one
}

/** «…», dice: the verb behind the words, or the one that opens the sentence, is not of many. */
function isOfOne(s: readonly Token[], start: number): boolean {
  const i = s.findIndex((token) => token.start === start)
  const behind = isComma(at(s, i + 1)) ? i + 2 : i + 1
  for (const from of [behind, 0]) {
    let k = from
    while (k < from + CLITICS && has(at(s, k), grammar.OTHER_PRONOUNS | grammar.AUXILIARIES | grammar.CONJUNCTIONS))
      k += 1
    const auxiliary = has(at(s, k - 1), grammar.AUXILIARIES) && k > from
    const verb = at(s, auxiliary ? k - 1 : k)
    if (has(at(s, k), grammar.SAID | grammar.OTHER_VERBS) || ends(at(s, k), VERB_ENDING))
      return !ends(verb, VERB_OF_MANY_ENDING)
  }
  return false
}

/** Tokens of "Y se lo ha" before a verb. */
const CLITICS = 4

function scoreOf(candidate: Candidate, asked: Asked): number {
  const { weights } = asked
  let score = 0
  for (const [trait, value] of candidate.traits) score += (weights[trait] ?? 0) * value
  if (asked.gender) score += weights[candidate.gender ? 'gender' : 'gender open'] ?? 0
  const trade = weights === OF_A_DESCRIPTION ? tradeOf(candidate, asked) : null
  return trade ? score + (weights[trade] ?? 0) : score
}

/** Letters of a word that tells what somebody is. */
const SHORTEST = 4

/** What the description says of his trade. */
function tradeOf(
  { entity, s: own, phrase }: Candidate,
  { s, phrase: { from, to } }: Asked,
): 'same trade' | 'called so' | 'other trade' | 'other office' | null {
  const office = officeOf(s, from, to)
  const held = entity
    ? [...officesIn(entity.role ?? ''), ...entity.called]
    : own.slice(phrase.from + 1, phrase.to).map(({ lower }) => lower)
  if (office !== null && held.some((each) => isOneTrade(office, each))) return 'same trade'
  if (held.includes(at(s, from + 1).lower)) return 'called so'
  const trade = office !== null && isTrade(office)
  if (trade && held.some(isTrade)) return 'other trade'
  return held.some((each) => each.length >= SHORTEST) ? 'other office' : null
}
