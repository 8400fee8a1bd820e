import { firstWhere } from '../../text/search.js'
import type { Phrase } from '../syntax/head.js'
import * as classes from '../words/classes.js'
import * as grammar from '../words/grammar.js'
import { at, has, is, type Token } from '../words/token.js'
import type { Entity, Gender, NamePlace, Recent, Register, Resolved } from './entity.js'
import { genderOf } from './other-mention.js'
import { isParted } from './parted.js'
import { isTold } from './pronoun.js'
import type { Trait, Where } from './trait.js'

/** Somebody whom the sentences before tell of. */
export interface Candidate {
  readonly resolved: Resolved
  /** Null for somebody without a name. */
  readonly entity: Entity | null
  /** Where he was last told of. */
  readonly s: readonly Token[]
  readonly phrase: Phrase
  readonly gender: Gender
  readonly traits: Map<Trait, number>
}

export interface Story {
  readonly register: Register
  readonly sentences: readonly (readonly Token[])[]
  readonly recent: Recent
}

/** Who a sentence is about, by its number. */
export type Subjects = (sentence: number) => { readonly resolved: Resolved; readonly phrase: Phrase } | null

/** Sentences that are looked back over. */
export const REACH = 8
/** From here on it makes no difference how far back a sentence is. */
const FAR = 5
const QUITE_FAR = 3
/** Names that are counted, and speakers that are looked at. */
const MOST_NAMES = 200
const MOST_SPEAKERS = 2
/** Quotations that are looked back over for them. */
const MOST_TOLD = 50

/** Those told of before an offset, each with what speaks for him. */
export function candidatesBefore(start: number, sentence: number, story: Story, subjects: Subjects): Candidate[] {
  const found = new Found(sentence, paragraphStart(story.sentences, sentence), story)
  const end = firstWhere(story.register.places.length, (n) => (story.register.places[n] as NamePlace).start >= start)
  found.addSentences(end, subjects)
  found.addSpeakers(start)
  found.addCounts(end)
  return found.all()
}

/** The first sentence of a paragraph. */
function paragraphStart(sentences: Story['sentences'], sentence: number): number {
  let n = sentence
  while (n > 0 && sentence - n < REACH && !isParted(sentences, n - 1, n)) n -= 1
  return n
}

class Found {
  private readonly byKey = new Map<string, Candidate>()
  private readonly near = new Map<Candidate, Where>()

  private readonly sentence: number
  private readonly paragraph: number
  private readonly story: Story

  constructor(sentence: number, paragraph: number, story: Story) {
    this.sentence = sentence
    this.paragraph = paragraph
    this.story = story
  }

  all(): Candidate[] {
    return [...this.byKey.values()]
  }

  /** Names and subjects of the sentences before, the nearest first. */
  addSentences(end: number, subjects: Subjects): void {
    const { places } = this.story.register
    let first = end
    for (let n = this.sentence; n >= 0 && this.sentence - n <= REACH; n--) {
      const last = first
      while (first > 0 && (places[first - 1] as NamePlace).sentence >= n) first -= 1
      const subject = n < this.sentence ? subjects(n) : null
      if (subject) this.addSubject(subject.resolved, subject.phrase, n)
      for (let i = first; i < last; i++) this.addName(places[i] as NamePlace, n, i === first, subject?.resolved.key)
    }
  }

  private addSubject(resolved: Resolved, phrase: Phrase, n: number): void {
    const own = this.get(resolved, this.story.sentences[n] as readonly Token[], phrase)
    this.tell(own, n)
    const back = this.sentence - n
    if (back === 1) this.add(own, `subject 1 ${this.where(n)}`)
    if (back === 2) this.add(own, `subject 2 ${this.where(n)}`)
    if (n === this.paragraph) this.add(own, 'opens paragraph')
  }

  private addName(place: NamePlace, n: number, first: boolean, subject: string | undefined): void {
    if (place.sentence !== n || place.entity.type !== 'person') return
    const isSubject = place.isSubject()
    // "la veille de Lima", "en la calle Lima"
    if (!place.entity.human && (!isSubject || !(place.entity.again || place.entity.words.length > 1))) return
    const own = this.ofPlace(place)
    this.tell(own, n)
    if (n === this.sentence && isSubject) this.add(own, 'own sentence')
    if (n === this.sentence - 1 && subject !== own.resolved.key)
      this.add(own, isSubject && !place.isAside() ? 'second subject' : 'object')
    if (n >= this.paragraph && first) this.add(own, 'named first in paragraph')
  }

  /** Who spoke last, and who before him. */
  addSpeakers(start: number): void {
    const { told } = this.story.recent
    const seen = new Set<string>()
    for (let i = told.length - 1; i >= 0 && told.length - i <= MOST_TOLD && seen.size < MOST_SPEAKERS; i--) {
      const each = told[i] as Recent['told'][number]
      if (each.start >= start || seen.has(each.resolved.key)) continue
      seen.add(each.resolved.key)
      const own = this.get(each.resolved, each.s, each.phrase)
      this.tell(own, each.sentence)
      const where = this.where(each.sentence)
      const far = where === 'other' && this.sentence - each.sentence >= FAR
      if (seen.size > 1) this.add(own, `spoke before ${where}`)
      else this.add(own, far ? 'spoke far back' : `spoke last ${where}`)
      if (seen.size === 1 && each.asks && where === 'same') this.add(own, 'asks')
    }
  }

  /** How often the article names each, and what it says of him. */
  addCounts(end: number): void {
    const { places } = this.story.register
    const counts = new Map<Entity, number>()
    for (let i = end - 1; i >= 0 && end - i < MOST_NAMES; i--) {
      const { entity } = places[i] as NamePlace
      if (entity.type === 'person') counts.set(entity, (counts.get(entity) ?? 0) + 1)
    }
    const topic = places
      .slice(0, Math.min(end, MOST_NAMES))
      .find(({ entity }) => entity.human && entity.type === 'person')
    if (topic) this.ofPlace(topic)
    const most = Math.max(0, ...counts.values())
    const body = at(this.story.sentences[0] ?? [], 0).start
    for (const each of this.byKey.values()) {
      this.addKind(each)
      const { entity } = each
      if (!entity) continue
      const count = counts.get(entity) ?? 0
      each.traits.set('names', Math.log2(1 + count))
      if (!entity.human) continue
      this.add(each, 'human')
      if (topic?.entity === entity) this.add(each, 'named first of all')
      if (count === most && most > 1) this.add(each, 'named most')
      if (entity.start < body) this.add(each, 'headline')
    }
  }

  private addKind(each: Candidate): void {
    const opener = at(each.s, each.phrase.from)
    const relative = each.entity
      ? isTold(each.entity, this.story.register)
      : has(opener, grammar.OTHER_PRONOUNS) && !has(opener, grammar.SUBJECT_PRONOUNS)
    if (relative) this.add(each, `relative ${this.near.get(each) ?? 'other'}`)
    if (each.entity) return
    this.add(each, each.resolved.type)
    // "El vecino, un albañil llamado Vidal": by a name that the article has only here
    if (each.resolved.type === 'person') {
      this.add(each, 'human')
      this.add(each, 'names')
    }
    if (is(opener, classes.ARTICLES) && !is(opener, classes.DETERMINERS_OF_WHAT_IS_KNOWN)) this.add(each, 'indefinite')
  }

  private ofPlace({ entity, s, run }: NamePlace): Candidate {
    const { key, name, role, type } = entity
    return this.get({ key, name, role, type, confidence: 0.85 }, s, { from: run.titleFrom, to: run.to })
  }

  private get(resolved: Resolved, s: readonly Token[], phrase: Phrase): Candidate {
    const known = this.byKey.get(resolved.key)
    if (known) return known
    const entity = this.story.register.byKey(resolved.key)
    const gender = entity ? entity.gender : genderOf(at(s, phrase.from), at(s, phrase.from + 1))
    const made: Candidate = { resolved, entity, s, phrase, gender, traits: new Map() }
    this.byKey.set(resolved.key, made)
    return made
  }

  private where(n: number): Where {
    return n < this.paragraph ? 'other' : 'same'
  }

  /** The nearest sentence that tells of him. */
  private tell(each: Candidate, n: number): void {
    if (this.near.has(each)) return
    this.near.set(each, this.where(n))
    const back = this.sentence - n
    const far = back >= FAR ? '5' : back >= QUITE_FAR ? '3' : (String(back) as '0' | '1' | '2')
    this.add(each, `told ${far} ${this.where(n)}`)
  }

  private add({ traits }: Candidate, trait: Trait): void {
    traits.set(trait, 1)
  }
}
