import { at, has, isFinite } from '../syntax/facts.js'
import type { Phrase } from '../syntax/phrase.js'
import { subjectBefore } from '../syntax/subject.js'
import * as tags from '../words/tags.js'
import type { Token } from '../words/token.js'
import type { Entity, Gender, NamePlace } from './entity.js'
import type { Register } from './register.js'

/** Speakers found so far, by sentence: a pronoun often goes on with the last one. */
export interface Recent {
  readonly speakers: { readonly entity: Entity; readonly sentence: number; readonly start: number }[]
}

interface Place {
  readonly register: Register
  readonly sentences: readonly (readonly Token[])[]
  readonly recent: Recent
}

type Found = { readonly entity: Entity; readonly confidence: number } | { readonly s: readonly Token[]; readonly phrase: Phrase; readonly sentence: number }

/** Sentences that a pronoun looks back over. */
const REACH = 10

const GENDER: Readonly<Record<string, Gender>> = { he: 'male', his: 'male', him: 'male', she: 'female', her: 'female' }

/** Who a pronoun in sentence number `sentence` stands for; null where nobody fits. */
export function byPronoun(token: Token, sentence: number, place: Place): Found | null {
  const gender = GENDER[token.lower]
  if (gender) return person(token, sentence, gender, place)
  if (/^(?:they|their|we|our)$/u.test(token.lower)) return subjectBack(sentence, place, isPlural)
  return /^(?:it|its)$/u.test(token.lower) ? subjectBack(sentence, place, isThing) : null
}

function person(token: Token, sentence: number, gender: Gender, { register, recent }: Place): Found | null {
  const end = lastBefore(register.places, token.start)
  let any: NamePlace | null = null
  for (let n = sentence, i = end; n >= 0 && sentence - n <= REACH; n--) {
    let subject: NamePlace | null = null
    let other: NamePlace | null = null
    for (; i >= 0 && (register.places[i] as NamePlace).sentence === n; i--) {
      const each = register.places[i] as NamePlace
      if (!fits(each.entity, gender)) continue
      if (each.subject) subject = each
      else other ??= each
    }
    const spoke = recent.speakers.findLast((each) => each.sentence === n && each.start < token.start && fits(each.entity, gender))
    const best = subject?.entity ?? spoke?.entity
    if (best) return { entity: best, confidence: best.gender === gender ? 0.95 : 0.9 }
    any ??= other
    if (any && sentence - n >= 2) break
  }
  return any && { entity: any.entity, confidence: 0.8 }
}

function fits(entity: Entity, gender: Gender): boolean {
  return entity.type === 'person' && (entity.gender === null || entity.gender === gender)
}

/** Index of the last place that starts before `start`. */
function lastBefore(places: readonly NamePlace[], start: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as NamePlace).start < start) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The nearest subject of a sentence before that `fits`. */
function subjectBack(sentence: number, { sentences }: Place, fits: (s: readonly Token[], phrase: Phrase) => boolean): Found | null {
  for (let n = sentence - 1; n >= 0 && sentence - n <= 4; n--) {
    const s = sentences[n] as readonly Token[]
    for (let i = 1; i < s.length && i < 40; i++) {
      if (!isFinite(s, i)) continue
      const phrase = subjectBefore(s, i)
      if (phrase && !has(at(s, phrase.from), tags.PRON | tags.REL) && fits(s, phrase)) return { s, phrase, sentence: n }
      break
    }
  }
  return null
}

function isPlural(s: readonly Token[], phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) {
    if (has(at(s, i), tags.PREP)) return /s$/u.test(at(s, i - 1).lower)
    if (has(at(s, i), tags.CONJ)) return true
  }
  return /(?:[^su]s|people|men|women|police)$/u.test(at(s, phrase.to - 1).lower) && !at(s, phrase.to - 1).cap
}

function isThing(s: readonly Token[], phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) if (has(at(s, i), tags.ROLE)) return false
  const last = at(s, phrase.to - 1)
  return has(last, tags.VOICE) || /^\p{Lu}[\p{Lu}.&]+$/u.test(last.text)
}
