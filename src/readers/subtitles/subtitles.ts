import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Span } from '../../model/span.js'
import { GIVEN } from '../../page/kind.js'
import { makeScript, putLine, type Script } from '../../page/script.js'
import { endsStatement } from '../../page/shape.js'
import { squash } from '../../text/whitespace.js'
import { readTurnLabel, type TurnLabel } from '../../values/turn-label.js'
import { tokenize } from '../../words/tokens.js'
import type { Collected, Draft, Reader } from '../reader.js'
import { collect } from '../records.js'
import { type Cue, readCues, TAG, withoutRepeats } from './cues.js'
import { detectSubtitles } from './detect.js'

/** Milliseconds of a pause that parts paragraphs, and characters of a paragraph behind which a sentence's end does. */
const PAUSE = 2500
const LONG = 500
/** Characters of its end that show whether a paragraph ends with a sentence. */
const TAIL = 80
/** "<v Ana Ruiz>", "<v.loud Ana Ruiz>". */
const VOICE = /^<v(?:\.[^\s<>]*)?[ \t]+([^<>\s][^<>]*)>/u
/** ">> " before a new speaker, "- " before each of two. */
const CHANGE = /^(?:>{2,3}|&gt;&gt;(?:&gt;)?|[-\u2013\u2014](?=\s?[^\s\d])) ?/u

/** Subtitles as running text: cues are joined into paragraphs and turns, times and tags are taken away. */
export const subtitles: Reader = {
  detect: detectSubtitles,
  read: (text) => [draftOf(text)],
}

/** "&amp;", "&lrm;". */
const ENTITY = /&[a-z]{2,5};/u
/** Stands between paragraphs. */
const PARTED = '\n\n'

interface Turn {
  readonly start: number
  readonly label: string
}

function draftOf(source: string): Draft {
  const { cues, frame } = withoutRepeats(readCues(source))
  const script = makeScript(source)
  const beside: Span[] = [...frame, ...tagsOf(source, cues)]
  const frames = beside.map((span) => putLine(script, span))
  script.gap('\n')
  const start = script.length
  const turns = writeCues(source, cues, script)
  const { text, place } = script.done()
  const to = collect(text, 'subtitles')
  frames.forEach((span, at) => {
    to.frame(span, at < frame.length ? 'export-frame' : 'markup')
  })
  for (const turn of turns) claimTurn(text, turn, to)
  return {
    text,
    span: [start, text.length],
    given: to.claims,
    markup: { marks: [], place },
    wrapped: true,
    complete: true,
  }
}

/** Each tag once: what a file writes on every line says nothing more the second time. */
function tagsOf(source: string, cues: readonly Cue[]): Span[] {
  const known = new Set<string>()
  return cues.flatMap(({ lines }) =>
    lines.flatMap(({ span: [start, end] }) =>
      [...source.slice(start, end).matchAll(TAG)].flatMap(({ 0: tag, index }): Span[] => {
        if (known.has(tag) || /^<v /iu.test(tag)) return []
        known.add(tag)
        return [[start + index, start + index + tag.length]]
      }),
    ),
  )
}

/** A line with whose it is, and whether a paragraph may start at it. */
interface Spoken {
  readonly said: string
  readonly start: number
  /** As it stands before the line; null where no name does. */
  readonly name: string | null
  readonly voice: string | null
  /** The label that its words start with. */
  readonly label: TurnLabel | null
  readonly opens: boolean
  readonly pause: boolean
}

function spokenLines(source: string, cues: readonly Cue[]): Spoken[] {
  return cues.flatMap(({ from, lines }, index) => {
    let voice: string | null = null
    return lines.map(({ span }, at): Spoken => {
      const said = source.slice(...span)
      const name = VOICE.exec(said)?.[1] ?? null
      if (name !== null) voice = squash(name)
      const shown = said.replace(TAG, '').trimStart()
      const tokens = tokenize(shown.replace(CHANGE, ''))
      const label = readTurnLabel(tokens, 0, tokens.count)
      const pause = at === 0 && from - (cues[index - 1]?.to ?? 0) > PAUSE
      return { said, start: span[0], name, voice, label, opens: label !== null || CHANGE.test(shown), pause }
    })
  })
}

/** Writes the cues as paragraphs; the turns are those of voices that the file or a label names. */
function writeCues(source: string, cues: readonly Cue[], script: Script): Turn[] {
  const turns: Turn[] = []
  let paragraph = script.length
  let last: string | null = null
  const lines = spokenLines(source, cues)
  const isSpeaker = speakersOf(lines)
  for (const line of lines) {
    const changes = line.voice !== last
    const length = script.length - paragraph
    if (length > 0) {
      const ends = (): boolean => endsStatement(script.since(script.length - Math.min(length, TAIL)))
      const parts = changes || line.opens || (mayEnd(line, length) && ends())
      script.gap(parts ? PARTED : '\n')
      if (parts) paragraph = script.length
    }
    if (changes && line.name !== null) turns.push(writeName(line, line.name, script))
    else if (line.label && isSpeaker(line)) turns.push({ start: script.length, label: line.label.text })
    writeLine(line, script)
    last = line.voice
  }
  return turns
}

function mayEnd({ voice, pause }: Spoken, length: number): boolean {
  return voice === null && (pause || length > LONG)
}

function writeName({ said, start }: Spoken, name: string, script: Script): Turn {
  const turn = { start: script.length, label: `${squash(name)}:` }
  const shown = name.trim()
  const at = start + said.indexOf(shown)
  script.put([at, at + shown.length])
  script.gap(': ')
  return turn
}

/** A label is a speaker's where it is in capitals, or comes back. */
function speakersOf(lines: readonly Spoken[]): (line: Spoken) => boolean {
  const counts = new Map<string, number>()
  for (const { label } of lines) if (label) counts.set(label.voice, (counts.get(label.voice) ?? 0) + 1)
  return ({ label }) => label !== null && (label.sure || (counts.get(label.voice) ?? 0) > 1)
}

/** Writes a line without its tags. */
function writeLine({ said, start }: Spoken, script: Script): void {
  const opening = CHANGE.exec(said)?.[0].length ?? 0
  let at = opening
  for (const { 0: raw, index } of said.matchAll(new RegExp(`${TAG.source}|${ENTITY.source}`, 'giu'))) {
    if (index < at) continue
    script.put([start + at, start + index])
    if (raw.startsWith('&'))
      script.put([start + index, start + index + raw.length], decodeNamedCharacterReference(raw.slice(1, -1)) || raw)
    at = index + raw.length
  }
  script.put([start + at, start + said.length])
}

/** A turn is a paragraph: what follows under no name may be anybody's. */
function claimTurn(text: string, { start, label }: Turn, to: Collected): void {
  const end = text.indexOf(PARTED, start)
  const span: Span = [start, start + text.slice(start, end < 0 ? text.length : end).trimEnd().length]
  const value = { type: 'turn', label, text: squash(text.slice(...span)), span } as const
  to.claims.push({
    kind: 'turn',
    span,
    value,
    rule: 'subtitles',
    reason: 'labelled-voice',
    confidence: 1,
    priority: GIVEN,
  })
}
