import { at, has, isFinite, isGenitive } from '../syntax/facts.js'
import { list } from '../words/lexicon.js'
import * as tags from '../words/tags.js'
import type { Token } from '../words/token.js'
import type { Entity, Gender, NamePlace } from './entity.js'
import { female, isGiven, male } from './given.js'
import { bodies, type NameRun, nameRuns, nameWords } from './name-run.js'
import { placeHeads, places } from './places.js'
import { roleOf } from './role.js'

/** Who is who in one article. */
export interface Register {
  readonly entities: readonly Entity[]
  /** Where they are named, in document order. */
  readonly places: readonly NamePlace[]
  /** The entity with this full name. */
  readonly byName: (words: readonly Token[]) => Entity | null
  /** The entity that a name of one word stands for at `offset`; null where none or several fit. */
  readonly bySurname: (word: string, gender: Gender) => Entity | null
}

const placeWords = new Set(list(places))
const heads = new Set(list(placeHeads))

interface Found {
  readonly sentence: number
  readonly s: readonly Token[]
  readonly run: NameRun
  readonly words: readonly Token[]
}

/** Reads the names of all sentences: first the full ones, then what the short ones stand for. */
export function register(sentences: readonly (readonly Token[])[]): Register {
  const entities = new Map<string, Entity>()
  const byWord = new Map<string, Entity[]>()
  const found: Found[] = []
  sentences.forEach((s, sentence) => {
    // In a headline every word has a capital: names can't be told from the rest.
    if (isHeadline(s)) return
    for (const run of nameRuns(s)) {
      const words = nameWords(s, run)
      if (words.length === 0) continue
      found.push({ sentence, s, run, words })
      if (words.length > 1) addFull(entities, byWord, s, run, words)
    }
  })
  const bySurname = (word: string, gender: Gender): Entity | null => chooseByWord(byWord.get(word) ?? [], word, gender)
  const byName = (words: readonly Token[]): Entity | null => entities.get(keyOf(words)) ?? null
  return { entities: [...entities.values()], places: placesOf(found, byName, bySurname), byName, bySurname }
}

function isHeadline(s: readonly Token[]): boolean {
  if (s.length < 4 || s.length > 24) return false
  let big = 0
  let small = 0
  for (const token of s) {
    if (token.kind === 'quote') return false
    if (token.text.length > 3 && token.kind === 'word') token.cap ? (big += 1) : (small += 1)
  }
  return big >= 4 && big > 4 * small
}

function addFull(entities: Map<string, Entity>, byWord: Map<string, Entity[]>, s: readonly Token[], run: NameRun, words: readonly Token[]): void {
  const key = keyOf(words)
  const role = roleOf(s, run)
  const known = entities.get(key)
  if (known) {
    known.full += 1
    known.role ??= role
    known.gender ??= genderOf(words, run.honorific, role)
    if (words.length > known.words.length) [known.name, known.words] = [nameOf(s, run), words.map((word) => word.lower)]
    return
  }
  const type = isBody(words) ? 'organization' : 'person'
  const entity: Entity = { key, name: nameOf(s, run), words: words.map((word) => word.lower), type, gender: type === 'person' ? genderOf(words, run.honorific, role) : null, role: type === 'person' ? role : null, full: 1 }
  entities.set(key, entity)
  if (type !== 'person') return
  for (const word of new Set([entity.words[0] as string, entity.words.at(-1) as string])) {
    const same = byWord.get(word)
    if (same) same.push(entity)
    else byWord.set(word, [entity])
  }
}

/** Given and family name: middle names and initials make no other person. */
function keyOf(words: readonly Token[]): string {
  if (isBody(words)) return words.map((word) => word.lower).join(' ')
  return `${words[0]?.lower} ${words.at(-1)?.lower}`
}

function nameOf(s: readonly Token[], run: NameRun): string {
  const parts: string[] = []
  for (let i = run.from; i < run.to; i++) if (at(s, i).kind === 'word') parts.push(at(s, i).text)
  return parts.join(' ')
}

/** True for bodies, papers, firms and places; people have neither their words nor capitals throughout. */
export function isBody(words: readonly Token[]): boolean {
  const first = words[0]?.lower ?? ''
  const last = words.at(-1)?.lower ?? ''
  if (words.length > 1 && words.length < 4 && isGiven(first) && !bodies.has(last)) return false
  if (placeWords.has(last) || (heads.has(first) && words.length === 2 && !male.has(first))) return true
  if (words.length === 1) return placeWords.has(first) || bodies.has(first) || /^\p{Lu}[\p{Lu}.&]+$/u.test(words[0]?.text ?? '')
  return words.some((word) => bodies.has(word.lower))
}

const MALE = /^(?:mr|sir|lord|king|prince|herr|don|sr)$|man$|\b(?:chairman|spokesman|congressman|businessman|father|king|actor|son|husband|brother)\b/u
const FEMALE = /^(?:mrs|ms|miss|mme|mlle|dame|lady|madam|queen|frau|sra|srta)$|woman$|\b(?:chairwoman|spokeswoman|congresswoman|businesswoman|mother|queen|actress|daughter|wife|sister)\b/u

function genderOf(words: readonly Token[], honorific: string, role: string | null): Gender {
  if (FEMALE.test(honorific)) return 'female'
  if (MALE.test(honorific)) return 'male'
  const given = words[0]?.lower ?? ''
  if (female.has(given) && !male.has(given)) return 'female'
  if (male.has(given) && !female.has(given)) return 'male'
  const head = role?.toLowerCase().split(/ (?:of|for|at|in|from) /u)[0] ?? ''
  return FEMALE.test(head) ? 'female' : MALE.test(head) ? 'male' : null
}

/** The gender that a title shows. */
export function honorificGender(honorific: string): Gender {
  return FEMALE.test(honorific) ? 'female' : MALE.test(honorific) ? 'male' : null
}

/** Family names before given ones: "Jack" is Brian Jack rather than Jack Jones. */
function chooseByWord(all: readonly Entity[], word: string, gender: Gender): Entity | null {
  const family = all.filter((each) => each.words.at(-1) === word)
  return choose(family.length > 0 ? family : all, gender)
}

/** Of several people with one name the one that fits; the one that the article is about, where one is; else nobody. */
function choose(all: readonly Entity[], gender: Gender): Entity | null {
  const fit = gender ? all.filter((each) => each.gender === null || each.gender === gender) : all
  if (fit.length <= 1) return fit[0] ?? null
  const ranked = [...fit].sort((a, b) => b.full - a.full)
  const [first, second] = ranked as [Entity, Entity]
  return first.full >= 2 * second.full + 1 ? first : null
}

function placesOf(found: readonly Found[], byName: Register['byName'], bySurname: Register['bySurname']): NamePlace[] {
  const result: NamePlace[] = []
  for (const { sentence, s, run, words } of found) {
    const gender = honorificGender(run.honorific)
    const entity = words.length === 1 ? bySurname(words[0]?.lower ?? '', gender) : byName(words)
    if (!entity) continue
    if (entity.type === 'person') entity.gender ??= gender
    result.push({ entity, sentence, start: at(s, run.titleFrom).start, end: at(s, run.to - 1).end, subject: isSubject(s, run) })
  }
  return result
}

function isSubject(s: readonly Token[], run: NameRun): boolean {
  const before = at(s, run.titleFrom - 1)
  if (isGenitive(s, run.to)) return false
  if (has(before, tags.SAID) && at(s, run.titleFrom - 2).kind !== 'word') return true
  if (has(before, tags.PREP) || isFinite(s, run.titleFrom - 1) || has(before, tags.ING | tags.SAYING)) return false
  return true
}
