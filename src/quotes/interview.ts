import type { Tokens } from '../words/tokens.js'
import type { Hit } from './frames/frame.js'
import { isOnlyQuoted, type ReadPassage } from './passage.js'
import type { NamePlace, Resolved } from './people/entity.js'
import type { Scene } from './people/speaker.js'
import type { Settled } from './result.js'
import { isPartOfInterview, nameOf, ofTurn } from './turn-parts.js'

/** Answers that nothing but the form of an interview gives somebody: those of a label ("R."), and those in marks. */
export interface Answers {
  /** Places of the turns whose words are an answer as a whole, and of the paragraphs whose quotations are. */
  readonly turns: ReadonlySet<number>
  readonly quoted: ReadonlySet<number>
  /** Where the first question stands. */
  readonly start: number
}

/** Answers that make an interview, and the share of a voice's turns that ask. */
const FEWEST = 2
const ASKING = 0.6

/** The answers of an interview whose labels or paragraphs do not say who gives them; null where there is none. */
export function answersOf({ text }: Tokens, passages: readonly ReadPassage[]): Answers | null {
  const turns = answeringTurns(text, passages)
  const quoted = quotedAnswers(text, passages)
  // Both are in the order of the text
  const [turn = passages.length] = turns
  const [answer = passages.length] = quoted
  const first = Math.min(turn, answer)
  const start = first < passages.length ? passages[first - 1]?.span[0] : undefined
  return start === undefined ? null : { turns, quoted, start }
}

function asks(text: string, { span }: ReadPassage): boolean {
  return text.charAt(span[1] - 1) === '?'
}

/** Of two parts of a talk the one that does not ask. */
function answeringTurns(text: string, passages: readonly ReadPassage[]): ReadonlySet<number> {
  const voices = new Map<string, number[]>()
  passages.forEach((passage, at) => {
    const name = nameOf(text, passage)?.toLowerCase()
    if (!name || !isPartOfInterview(name)) return
    // "Pregunta." above "P."
    const letter = name.charAt(0)
    const part = isPartOfInterview(letter) ? letter : name
    const turns = voices.get(part)
    if (turns) turns.push(at)
    else voices.set(part, [at])
  })
  const answering = [...voices.values()].filter(
    (turns) => turns.filter((at) => asks(text, passages[at] as ReadPassage)).length < turns.length * ASKING,
  )
  const [turns = []] = answering
  return new Set(voices.size === 2 && answering.length === 1 && turns.length >= FEWEST ? turns : [])
}

/** Paragraphs that are only a quotation right behind one that asks, and those that go on with them. */
function quotedAnswers(text: string, passages: readonly ReadPassage[]): ReadonlySet<number> {
  const answers = new Set<number>()
  let asked = 0
  for (let at = 1; at < passages.length; at++) {
    const [before, passage] = [passages[at - 1], passages[at]] as [ReadPassage, ReadPassage]
    if (passage.label || !isOnlyQuoted(passage)) continue
    const isAnswer = before.stretches.length === 0 && asks(text, before)
    if (isAnswer) asked += 1
    if (isAnswer || answers.has(at - 1)) answers.add(at)
  }
  return asked >= FEWEST ? answers : new Set()
}

/** Who is interviewed, and where the article names this person. */
interface Interviewed {
  readonly hit: Hit
  readonly resolved: Resolved
}

/** How sure it is that the one person named before the first question answers it. */
const SURE = 0.9

/** Whom the headline quotes; else the one person, no author, that headline and introduction name. */
function interviewed(
  start: number,
  heading: readonly Settled[],
  { register }: Scene,
  authors: readonly string[],
): Interviewed | null {
  const quoted = heading.find(({ resolved }) => resolved?.type === 'person')
  if (quoted?.resolved && quoted.each.hit) return { hit: quoted.each.hit, resolved: quoted.resolved }
  const people = register.places.filter(
    ({ entity, sentence, start: at }) =>
      (sentence < 0 || at < start) &&
      entity.type === 'person' &&
      entity.words.length > 1 &&
      entity.human &&
      !authors.includes(entity.name),
  )
  const [first] = people
  return first && people.every(({ entity }) => entity.key === first.entity.key) ? namedAt(first) : null
}

function namedAt({ entity: { key, name, role, type }, s, run }: NamePlace): Interviewed {
  const hit = { s, speaker: { from: run.from, to: run.to }, cue: null }
  return { hit, resolved: { key, name, role, type, confidence: SURE } }
}

/** The same quotations, with the one who is interviewed as the speaker of the answers that have none. */
export function withAnswers(
  tokens: Tokens,
  passages: readonly ReadPassage[],
  settled: readonly Settled[],
  heading: readonly Settled[],
  scene: Scene,
  authors: readonly string[],
): readonly Settled[] {
  const answers = answersOf(tokens, passages)
  const who = answers && interviewed(answers.start, heading, scene, authors)
  if (!who) return settled
  const { hit, resolved } = who
  const quoted = settled.flatMap((each): Settled[] => {
    if (answers.turns.has(each.each.passage)) return []
    const open = !each.resolved && answers.quoted.has(each.each.passage)
    return [open ? { each: { ...each.each, hit, rule: RULE, confidence: SURE }, resolved } : each]
  })
  const turns = [...answers.turns].map((at) => {
    const each = ofTurn(tokens, passages[at] as ReadPassage, at)
    return { each: { ...each, hit, rule: RULE, confidence: SURE }, resolved }
  })
  return [...quoted, ...turns]
}

const RULE = 'interviewed'
