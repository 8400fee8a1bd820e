import { dialogueMarks } from '../language/dialogue.js'
import type { Author, Quote, Section, Speaker } from '../model/article.js'
import type { Span } from '../model/span.js'
import { firstWhere } from '../text/search.js'
import { type Tokens, tokenize } from '../words/tokens.js'
import { antecedent, subjectsOf } from './antecedents.js'
import { attribute } from './attribute.js'
import type { Attributed } from './attributed.js'
import type { Hit } from './frames/frame.js'
import { headlineFrames } from './frames/headline.js'
import { frames } from './frames/index.js'
import { holdsName } from './frames/spoken-of.js'
import { headlineQuotations, headlineWords } from './headline.js'
import { withAnswers } from './interview.js'
import { opensDialogue } from './marks/dialogue.js'
import { canQuote, markTokens } from './marks/mark-tokens.js'
import { passagesOf, type ReadPassage } from './passage.js'
import { aboutAuthor } from './people/about-author.js'
import type { Entity, Recent, Register, Resolved } from './people/entity.js'
import { roleGender } from './people/gender.js'
import { initials, type KnownNames, labelReader } from './people/label.js'
import { letters } from './people/letters.js'
import { pronounGender } from './people/pronoun.js'
import { register as readRegister, type Within } from './people/register.js'
import { textOf } from './people/role.js'
import { isKnown, isNamedInFull, resolve, type Scene } from './people/speaker.js'
import { spelledOut } from './people/spelled-out.js'
import { plainQuotations } from './plain/index.js'
import { orderOf } from './plain/rules.js'
import { readPassages } from './read-passages.js'
import { type Settled, toQuotations } from './result.js'
import { isPlural } from './syntax/facts.js'
import { isSubjectFirst, isVerbSecond } from './syntax/finite.js'
import { headOf } from './syntax/head.js'
import { isNamedTurn, turnQuotations } from './turns.js'
import { I } from './words/classes.js'
import { DETERMINERS, OTHER_PRONOUNS, RELATIVE_PRONOUNS, ROLES, SUBJECT_PRONOUNS } from './words/grammar.js'
import { has, is, type Token } from './words/token.js'
import { wordingOf } from './words/wording.js'

/** What the search for quotations needs to know of an article. */
export interface QuoteInput {
  /** The decoded text that every span counts in. */
  readonly text: string
  /** The words, numbers and marks of the article's own stretch, beyond which nothing is read; made where they are not given. */
  readonly tokens?: Tokens
  readonly sections: readonly Section[]
  readonly authors: readonly Author[]
  /** BCP 47 primary language; null where the text does not show it: read as English. */
  readonly language?: string | null
  /** Where the headline stands; null where there is none. */
  readonly headline?: Span | null
}

export interface Quotations {
  readonly quotes: readonly Quote[]
  readonly speakers: readonly Speaker[]
}

/** Who said what in an article's sections. Quotations in document order, speakers in that of their first one. */
export function findQuotations(input: QuoteInput): Quotations {
  const { text, sections, authors, language = null, headline = null, tokens = tokenize(text) } = input
  const turned = sections.some(({ blocks }) => blocks.some(({ type }) => type === 'turn'))
  const marks = markTokens(tokens)
  const all = passagesOf(text, sections)
  const dialogue = dialogueMarks(language)
  const spoken = canQuote(tokens, marks) || all.some(({ span }) => opensDialogue(text, span, dialogue.dashes))
  // A headline that front matter gives stands outside the article's own stretch
  const head = headline && tokenize(text, headline)
  const marked = head !== null && canQuote(head, markTokens(head))
  if (!turned && !spoken && !marked) return { quotes: [], speakers: [] }
  const wording = wordingOf(language)
  const passages = readPassages(tokens, marks, all, wording, dialogue)
  const turns = passages.some((passage) => isNamedTurn(text, passage))
  const sentences: (readonly Token[])[] = []
  for (const passage of passages) for (const s of passage.sentences) sentences.push(s)
  const full = spelledOut(tokens, wording)
  const readPeople = (within?: readonly Within[]): Register =>
    readRegister(sentences, full, head ? headlineWords(head, headline as Span, wording) : [], within)
  let known: Register | null = null
  const register = (): Register => (known ??= readPeople())
  const own = turns ? passages.map((each) => withoutTurn(text, each)) : passages
  const found = attribute(tokens, own, wording, frames, (word) => register().isBorne(word))
  if (found.length === 0 && !turned && !marked) return { quotes: [], speakers: [] }
  const numbers = new Map<readonly Token[], number>(sentences.map((s, number) => [s, number]))
  const within = namedWithin(found, numbers)
  const people = within.length > 0 ? readPeople(within) : register()
  const scene: Scene = {
    register: people,
    sentences,
    authors: isInterview(passages) || isTalk(passages) || isStory(found) ? [] : authors.map((author) => author.name),
    signedAt: letters(tokens, wording),
    aboutAuthor: () => aboutAuthor(passages, people)?.name ?? null,
    recent: { speakers: [], told: [], untold: null },
    isCommon: commonWords(sentences),
    spelledOut: full,
  }
  const order = orderOf(language)
  const said = order ? plainQuotations(tokens, passages, found, order) : settle(text, found, numbers, scene)
  const named = turns ? turnsOf(tokens, passages, scene) : []
  const heading = head && marked ? headlineQuotations(tokens, head, headline, said, scene, wording, headlineFrames) : []
  const settled = order
    ? said
    : withAnswers(
        tokens,
        passages,
        said,
        heading,
        scene,
        authors.map(({ name }) => name),
      )
  const more = [...named, ...heading]
  return toQuotations(text, more.length > 0 || settled !== said ? inOrder([...settled, ...more]) : settled)
}

/** Paragraphs that ask, one in a few, are an interviewer's: the first person between them is who answers. */
function isInterview(passages: readonly ReadPassage[]): boolean {
  const asking = passages.filter(({ sentences }) => sentences.length > 0 && sentences.at(-1)?.at(-1)?.text === '?')
  return asking.length >= QUESTIONS && asking.length * PARAGRAPHS_A_QUESTION >= passages.length
}

/** "The Post: You say … / Ms Ruiz: I think …": paragraphs that a few labels open in turn have their own first person. */
function isTalk(passages: readonly ReadPassage[]): boolean {
  const times = new Map<string, number>()
  for (const { sentences } of passages) {
    const [first] = sentences
    const colon = first?.findIndex(({ text }) => text === ':') ?? -1
    const label =
      colon > 0 && colon <= LONGEST_LABEL && first?.slice(0, colon).every(({ kind, cap }) => kind === 'word' && cap)
    if (first && label) times.set(textOf(first, 0, colon), (times.get(textOf(first, 0, colon)) ?? 0) + 1)
  }
  return [...times.values()].filter((count) => count > 1).length > 1
}

/** Words of a label. */
const LONGEST_LABEL = 4

/** "said I": who tells it is made up, and nobody's name stands for him. */
function isStory(found: readonly Attributed[]): boolean {
  return found.some(({ hit }) => {
    const first = hit?.s[hit.speaker.from]
    return first && is(first, I) && !isSubjectFirst(first) && !isVerbSecond(first) && hit.cue?.to === hit.speaker.from
  })
}

/** Questions that make an interview, and paragraphs for each of them at most. */
const QUESTIONS = 4
const PARAGRAPHS_A_QUESTION = 5

/** Tells which words the sentences have in small letters. They are gathered when it is first asked. */
function commonWords(sentences: Scene['sentences']): Scene['isCommon'] {
  let common: Set<string> | null = null
  return (word) => {
    common ??= smallWords(sentences)
    return common.has(word)
  }
}

function smallWords(sentences: Scene['sentences']): Set<string> {
  const words = new Set<string>()
  for (const s of sentences) for (const { cap, word } of s) if (!cap) words.add(word.lower)
  return words
}

/** The marks of a turn that is a quotation itself are its speaker's: they quote nobody in the article's name. */
function withoutTurn(text: string, passage: ReadPassage): ReadPassage {
  return isNamedTurn(text, passage) ? { ...passage, stretches: [], sentences: [] } : passage
}

function turnsOf(tokens: Tokens, passages: readonly ReadPassage[], scene: Scene): Settled[] {
  const known: KnownNames = {
    person: (word) => {
      const entity = scene.register.bySurname(word, null) ?? withInitials(scene.register.entities, word)
      return entity?.type === 'person' ? { ...entity, confidence: 1 } : null
    },
    authors: scene.authors,
    spelledOut: scene.spelledOut,
  }
  return turnQuotations(tokens, passages, labelReader(known))
}

/** Letters of the longest initials. */
const INITIALS = 4

/** The one entity with these initials; null where none or several have them. */
function withInitials(entities: readonly Entity[], letters: string): Entity | null {
  const found = letters.length > INITIALS ? [] : entities.filter(({ name }) => initials(name.toLowerCase()) === letters)
  return found.length === 1 ? (found[0] as Entity) : null
}

function inOrder(settled: readonly Settled[]): Settled[] {
  return [...settled].sort((a, b) => a.each.stretch.span[0] - b.each.stretch.span[0])
}

/** "« C’est fini, dit X. Il faut partir. »": speakers whom no sentence names, in document order. */
function namedWithin(found: readonly Attributed[], numbers: ReadonlyMap<readonly Token[], number>): Within[] {
  return found.flatMap(({ hit, from }) => {
    const sentence = hit?.matrix && from < 0 ? numbers.get(hit.matrix) : undefined
    return hit && sentence !== undefined ? [{ s: hit.s, speaker: hit.speaker, sentence }] : []
  })
}

/** "Changes told of “…”": of one word at the start of a sentence that ends as plurals do nothing shows that it is a name. */
function isStray({ s, speaker: { from, to } }: Hit): boolean {
  const word = s[from] as Token
  return from === 0 && to === 1 && isPlural(word) && !isSubjectFirst(word) && !isVerbSecond(word)
}

/** "el meta": where the subject goes first, a noun for somebody, not a capital. */
function isDescription({ s, speaker: { from, to } }: Hit): boolean {
  const first = s[from] as Token
  const opens = isSubjectFirst(first) && has(first, DETERMINERS | OTHER_PRONOUNS | SUBJECT_PRONOUNS)
  return opens && !s.slice(from + 1, to).some(({ cap }) => cap)
}

/** "Uxía Lamas, para quien …": where only names have capitals, a relative that stands for two of them. */
function isWhoInFull({ s, speaker: { from, to } }: Hit, { name }: Resolved): boolean {
  const who = s[from] as Token
  return to === from + 1 && isSubjectFirst(who) && has(who, RELATIVE_PRONOUNS) && name.includes(' ')
}

/** The speaker that a hit names by a pronoun of the third person, or by a noun that shows its gender ("the woman"); null where it names another. */
function untold({ s, speaker: { from, to } }: Hit, resolved: Resolved | null, sentence: number): Recent['untold'] {
  const token = s[from] as Token
  const head = s[headOf(s, from, to)] as Token
  // "the actress" may be somebody whom the article names
  const noun = resolved?.type === 'unnamed' && !has(head, ROLES) && !isSubjectFirst(head) && !isVerbSecond(head)
  const gender = to === from + 1 ? pronounGender(token) : noun ? roleGender([head.lower], head) : null
  return resolved && gender ? { token, sentence, gender, resolved } : null
}

/** "El actor lo recordó. «Ruiz llegó tarde», contó": whom the quotation names is not taken for its speaker without a word of saying that has him for subject. */
function isNamedWithin(text: string, inner: Span, { name, type }: Resolved): boolean {
  return type === 'person' && holdsName(text, inner, name.split(' ').at(-1) ?? '')
}

/** Names every speaker in document order, so that pronouns can look back on the ones before. */
function settle(
  text: string,
  found: readonly Attributed[],
  numbers: ReadonlyMap<readonly Token[], number>,
  scene: Scene,
): { each: Attributed; resolved: Resolved | null }[] {
  const numberOf = ({ s, matrix = s }: Hit): number => numbers.get(matrix) ?? 0
  // Who is told of before his words speaks where they stand
  const sentenceAt = (start: number): number =>
    firstWhere(scene.sentences.length, (n) => (scene.sentences[n]?.[0]?.start ?? 0) > start) - 1
  const resolved: (Resolved | null)[] = []
  const isQuotedIn = (each: Attributed, speaker: Resolved): boolean =>
    each.guessed === true && isNamedWithin(text, each.stretch.inner, speaker)
  const speakerOf = (each: Attributed): Resolved | null => {
    const { hit, from, guessed } = each
    if (!hit || from >= 0) return hit ? (resolved[from] ?? null) : null
    const speaker = resolve(hit.s, hit.speaker, numberOf(hit), scene)
    if (!speaker || isQuotedIn(each, speaker)) return null
    if (isStray(hit) && !speaker.name.includes(' ') && !isKnown(speaker, scene)) return null
    const known =
      !guessed ||
      isKnown(speaker, scene) ||
      isDescription(hit) ||
      isNamedInFull(hit.s, hit.speaker) ||
      isWhoInFull(hit, speaker)
    return known || scene.register.byKey(speaker.key)?.again ? speaker : null
  }
  const subjects = subjectsOf(scene)
  return found.map((each, index) => {
    const first = speakerOf(each)
    const better =
      each.hit && each.from < 0 && (first || !each.guessed)
        ? antecedent(each.hit, numberOf(each.hit), first, scene, (s) => numbers.get(s), subjects)
        : null
    const own = better && !isQuotedIn(each, better.resolved) ? better.resolved : first
    resolved[index] = own
    const entity = own && scene.register.byKey(own.key)
    if (own && each.hit)
      scene.recent.told.push({
        resolved: own,
        sentence: numberOf(each.hit),
        start: each.stretch.span[0],
        s: each.hit.s,
        phrase: each.hit.speaker,
        asks: text.charAt(each.stretch.inner[1] - 1) === '?',
      })
    if (each.hit) scene.recent.untold = untold(each.hit, own, numberOf(each.hit))
    if (entity && each.hit)
      scene.recent.speakers.push({
        entity,
        sentence: each.hit.cue ? numberOf(each.hit) : Math.max(numberOf(each.hit), sentenceAt(each.stretch.span[0])),
        start: each.hit.s[each.hit.speaker.from]?.start ?? 0,
      })
    return { each: better && own === better.resolved ? { ...each, hit: better.hit } : each, resolved: own }
  })
}
