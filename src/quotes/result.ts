import type { Quote, QuoteSpeaker, Speaker } from '../model/article.js'
import type { Span } from '../model/span.js'
import { squash } from '../text/whitespace.js'
import type { Attributed } from './attributed.js'
import type { Hit } from './frames/frame.js'
import { joined, withoutComma } from './joined.js'
import type { Resolved } from './people/entity.js'

/** An attributed stretch and who its speaker is. */
export interface Settled {
  readonly each: Attributed
  readonly resolved: Resolved | null
}

/** The article's quotes and speakers: stretches of one utterance joined, ids given, words counted. */
export function toQuotations(text: string, settled: readonly Settled[]): { quotes: Quote[]; speakers: Speaker[] } {
  const ids = new Map<string, string>()
  const quotes: Quote[] = []
  const speakers = new Map<string, Spoken>()
  for (const group of grouped(settled)) {
    const first = group[0] as Settled
    const id = `q${quotes.length + 1}`
    const speaker = first.resolved && first.each.hit ? speakerOf(text, first.each.hit, first.resolved, ids) : null
    quotes.push(toQuote(text, id, group, speaker))
    if (!speaker) continue
    const { name, role, type } = speaker
    const entry = speakers.get(speaker.id) ?? { id: speaker.id, name, role, type, quotes: [], words: 0 }
    entry.quotes.push(id)
    for (const { each } of group) entry.words += each.words
    speakers.set(speaker.id, entry)
  }
  return { quotes, speakers: [...speakers.values()] }
}

/** A speaker while quotations are counted. */
interface Spoken extends Speaker {
  readonly quotes: string[]
  words: number
}

/** `"…," X said, "…"` and quotations that run over paragraphs are one quote of several parts. */
function grouped(settled: readonly Settled[]): Settled[][] {
  const groups: Settled[][] = []
  for (const next of settled) {
    const last = groups.at(-1)?.at(-1)
    if (last && isOneUtterance(last, next)) groups.at(-1)?.push(next)
    else groups.push([next])
  }
  return groups
}

function isOneUtterance(last: Settled, next: Settled): boolean {
  const { each } = next
  if (!each.hit || (each.kind !== last.each.kind && !each.joins)) return false
  return (
    last.each.hit !== null &&
    each.hit.s === last.each.hit.s &&
    each.hit.speaker.from === last.each.hit.speaker.from &&
    (each.joins || each.stretch.continues)
  )
}

function toQuote(text: string, id: string, group: readonly Settled[], speaker: QuoteSpeaker | null): Quote {
  const { each, resolved } = group[0] as Settled
  const parts = group.map(({ each: { stretch } }) => ({
    text: withoutComma(squash(text.slice(stretch.inner[0], stretch.inner[1]))),
    span: stretch.span,
  }))
  const cue = each.hit?.cue ? spanOf(each.hit, each.hit.cue.from, each.hit.cue.to) : null
  return {
    id,
    text: joined(text, parts),
    kind: each.kind,
    parts,
    cue: cue && { text: squash(text.slice(cue[0], cue[1])), span: cue },
    speaker,
    rule: speaker ? each.rule : null,
    confidence: speaker ? round(each.confidence * (resolved?.confidence ?? 1)) : 0,
  }
}

function speakerOf(text: string, hit: Hit, resolved: Resolved, ids: Map<string, string>): QuoteSpeaker {
  const id = ids.get(resolved.key) ?? `s${ids.size + 1}`
  ids.set(resolved.key, id)
  const span = spanOf(hit, hit.speaker.from, hit.speaker.to)
  return {
    id,
    name: resolved.name,
    role: resolved.role,
    type: resolved.type,
    mention: { text: squash(text.slice(span[0], span[1])), span },
  }
}

function spanOf(hit: Hit, from: number, to: number): Span {
  return [hit.s[from]?.start ?? 0, hit.s[to - 1]?.end ?? 0]
}

function round(share: number): number {
  return Math.round(share * 100) / 100
}
