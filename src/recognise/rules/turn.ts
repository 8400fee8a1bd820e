import { tableOf } from '../../language/index.js'
import type { Page, Para } from '../../page/page.js'
import { proseOf } from '../../page/prose.js'
import { readTurnLabel, type TurnLabel } from '../../values/turn-label.js'
import type { Claim, Rule } from '../claim.js'

/** Turns of an interview at least, and of one whose labels are written as any word; a voice of that comes back. */
const FEWEST = 3
const FEWEST_OPEN = 4
const TURNS_A_VOICE = 1.5
/** Of the paragraphs from the first turn to the last, turns with open labels are at least this share. */
const SHARE = 0.5

interface Turned {
  readonly para: Para
  readonly label: TurnLabel
}

/** "Q: … A: …", "COURIER: … RUIZ: …", "Ana Ruiz: …": a talk has at least two voices and one of them twice. */
export const turn: Rule = {
  name: 'turn',
  find(page) {
    const labelled = page.paras.flatMap((para): Turned[] => {
      const label = readTurnLabel(page.tokens, ...para.tokens)
      return label ? [{ para, label }] : []
    })
    const sure = labelled.filter(({ label }) => label.sure)
    const turns = isTalk(sure, FEWEST) ? sure : openTurns(page, labelled)
    return turns.map(({ para, label }) => claimOf(page, para, label.text))
  },
}

function isTalk(turns: readonly Turned[], fewest: number): boolean {
  const voices = new Set(turns.map(({ label }) => label.voice))
  return voices.size >= 2 && turns.length >= fewest && turns.length >= voices.size * TURNS_A_VOICE
}

/** Turns whose labels could be any words: their voices come back, and most paragraphs are theirs. */
function openTurns(page: Page, labelled: readonly Turned[]): readonly Turned[] {
  const counts = new Map<string, number>()
  for (const { label } of labelled) counts.set(label.voice, (counts.get(label.voice) ?? 0) + 1)
  const turns = labelled.filter(({ label: { voice } }) => {
    const count = counts.get(voice) as number
    return count > 1 && (isPart(voice) || isNamed(page, voice, count))
  })
  const [first, last] = [turns[0], turns.at(-1)]
  if (!first || !last || !isTalk(turns, FEWEST_OPEN)) return []
  return turns.length >= (last.para.index - first.para.index + 1) * SHARE ? turns : []
}

/** "Frage:": the part of a talk. */
function isPart(voice: string): boolean {
  return tableOf('speech.parts of an interview').has(voice)
}

/** A name stands elsewhere in the article as well, in its introduction or byline or with a given name. */
function isNamed({ tokens, paras }: Page, voice: string, count: number): boolean {
  const [from, to] = [paras[0]?.tokens[0] ?? 0, paras.at(-1)?.tokens[1] ?? 0]
  let found = 0
  for (let token = from; token < to && found <= count; token++) if (tokens.lower(token) === voice) found += 1
  return found > count
}

function claimOf(page: Page, { span }: Para, label: string): Claim {
  const value = { type: 'turn', label, ...proseOf(page, span) } as const
  return { kind: 'turn', span, value, rule: 'turn', reason: 'labelled-voice', confidence: 0.88, priority: 0.88 }
}
