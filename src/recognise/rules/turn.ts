import { tableOf } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import type { Page, Para } from '../../page/page.js'
import { proseOf } from '../../page/prose.js'
import { endsSentence } from '../../page/shape.js'
import { readTurnLabel, type TurnLabel } from '../../values/turn-label.js'
import type { Claim, Rule } from '../claim.js'

/** Turns of an interview at least, and of one whose labels are written as any word; a voice of that comes back. */
const FEWEST = 3
const FEWEST_OPEN = 4
/** Turns a voice: of labels that could be headings, and where some are surely persons. */
const TURNS_A_VOICE = 1.5
const TURNS_A_PERSON = 1.25
/** Of the paragraphs from the first turn to the last, turns with open labels are at least this share. */
const SHARE = 0.5

interface Turned {
  readonly para: Para
  readonly label: TurnLabel
  readonly span: Span
}

/** "Q: … A: …", "COURIER: … RUIZ: …", "Ana Ruiz: …": a talk has at least two voices and one of them twice. */
export const turn: Rule = {
  name: 'turn',
  find(page) {
    const labels = page.paras.map((para) => readTurnLabel(page.tokens, para.tokens[0], para.tokens[1]))
    const voices = new Set(labels.map((label) => label && !label.alone && label.voice))
    const labelled = page.paras.flatMap((para, index): Turned[] => {
      const label = labels[index] ?? null
      const next = page.paras[index + 1]
      if (!label?.alone) return label ? [{ para, label, span: para.span }] : []
      // What is said stands below the label of a person, or of one who speaks elsewhere as well
      const speaks = label.person || voices.has(label.voice)
      return speaks && next?.prose && !labels[index + 1] ? [{ para, label, span: [para.span[0], next.span[1]] }] : []
    })
    const asking = askingVoices(labelled)
    const parts = partsOf(labelled, asking)
    const sure = onceEach(labelled.filter(({ label }) => label.sure || parts.has(label.voice)))
    const turns = isTalk(sure, FEWEST) && isSpoken(page, sure) ? sure : openTurns(page, labelled, asking)
    return turns.map(({ span, label }) => claimOf(page, span, label))
  },
}

/** Of turns in a row with the same words the first: a caption with a label in capitals stands on a page twice. */
function onceEach(turns: readonly Turned[]): readonly Turned[] {
  return turns.filter(({ para: { text }, label }, i) => label.alone || text !== turns[i - 1]?.para.text)
}

/** A menu or a list of titles has labels in capitals too, but few of its lines end as sentences do. */
function isSpoken({ tokens }: Page, turns: readonly Turned[]): boolean {
  const ended = turns.filter(({ para: { span }, label }) => label.alone || endsSentence(tokens.text.slice(...span)))
  return ended.length >= turns.length * SHARE
}

function isTalk(turns: readonly Turned[], fewest: number): boolean {
  const voices = new Set(turns.map(({ label }) => label.voice))
  const each = turns.some(({ label }) => label.person) ? TURNS_A_PERSON : TURNS_A_VOICE
  return voices.size >= 2 && turns.length >= fewest && turns.length >= voices.size * each
}

/** Turns whose labels could be any words: their voices come back, and most paragraphs are theirs. */
function openTurns(page: Page, labelled: readonly Turned[], asking: ReadonlySet<string>): readonly Turned[] {
  const counts = new Map<string, number>()
  for (const { label } of labelled) counts.set(label.voice, (counts.get(label.voice) ?? 0) + 1)
  const again = labelled.filter(({ label: { voice } }) => (counts.get(voice) as number) > 1)
  const named = again.every(({ label: { person } }) => person) ? counts : mentionsOf(page, counts)
  // A name stands elsewhere in the article as well, in its introduction or byline or with a given name; the paper that
  // asks need not
  const turns = again.filter(
    ({ label: { voice, person } }) =>
      person ||
      (isPart(voice) && voice.length > 1) ||
      asking.has(voice) ||
      (named.get(voice) ?? 0) > (counts.get(voice) as number),
  )
  const first = turns[0]
  const last = turns.at(-1)
  if (!first || !last || !isTalk(turns, FEWEST_OPEN)) return []
  return turns.length >= (last.para.index - first.para.index + 1) * SHARE ? turns : []
}

/** Of the turns of a voice that asks this share holds a question. */
const ASKING = 0.6

/** The voices that ask, where others do not. */
function askingVoices(labelled: readonly Turned[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; questions: number }>()
  for (const { para, label } of labelled) {
    const count = counts.get(label.voice) ?? { all: 0, questions: 0 }
    count.all += 1
    if (para.text.endsWith('?')) count.questions += 1
    counts.set(label.voice, count)
  }
  const asking = [...counts].filter(([, { all, questions }]) => all > 1 && questions >= all * ASKING)
  return new Set(asking.length < counts.size ? asking.map(([voice]) => voice) : [])
}

/**
 * "P." and "R.", "Frage:" and "Antwort:": the parts of a talk, one of which asks and one does not; initials do not, and
 * what stands above the first question ("Interview: Ana Ruiz") is none.
 */
function partsOf(labelled: readonly Turned[], asking: ReadonlySet<string>): ReadonlySet<string> {
  const first = labelled.findIndex(({ label: { voice } }) => asking.has(voice))
  const parts = new Set(
    labelled.slice(Math.max(0, first)).flatMap(({ label: { voice } }) => (isPart(voice) ? [voice] : [])),
  )
  const asks = [...parts].filter((voice) => asking.has(voice))
  return parts.size === 2 && asks.length === 1 ? parts : new Set()
}

/** "Frage:": the part of a talk. */
function isPart(voice: string): boolean {
  return tableOf('speech.parts of an interview').has(voice)
}

/** How often each of the voices is a word of the article. */
function mentionsOf({ tokens, paras }: Page, voices: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const mentions = new Map<string, number>()
  for (let token = paras[0]?.tokens[0] ?? 0; token < (paras.at(-1)?.tokens[1] ?? 0); token++) {
    const word = tokens.lower(token)
    if (voices.has(word)) mentions.set(word, (mentions.get(word) ?? 0) + 1)
  }
  return mentions
}

/** A line that is only a label looks like a byline, but for the talk it is part of. */
const ALONE = 0.99

function claimOf(page: Page, span: Span, { text: label, alone }: TurnLabel): Claim {
  const value = { type: 'turn', label, ...proseOf(page, span) } as const
  const priority = alone ? ALONE : 0.88
  return { kind: 'turn', span, value, rule: 'turn', reason: 'labelled-voice', confidence: 0.88, priority }
}
