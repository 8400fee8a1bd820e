import { tableOf } from '../../language/index.js'
import type { Span } from '../../model/span.js'
import { readByline } from '../../values/byline.js'
import { tokenize } from '../../words/tokens.js'
import type { Collected, Draft, Reader } from '../reader.js'
import { collect } from '../records.js'
import { type SourceLine, sourceLines, withoutSteering } from '../source-lines.js'

/** A line of the head: "^Eds: …<", and of the byline: "^By ANA RUIZ=". */
const HEADED = /^\^(.*?) ?([<=]?)$/u
/** "r n BC-US--Keyword, 2nd Ld-Writethru   03-14 0512": priority, category, slug, date and words. */
const SELECTOR = /^([a-z]) ([a-z]) [A-Za-z]{2}-.* \d\d?-\d\d? \d{1,4}$/u
/** "BC-US--Keyword, 2nd Ld-Writethru,512": the slug, its version and the words. */
const SLUG = /^([A-Z]{2}-[^,]*)(?:, ?(.*))?$/u
/** "AP Photo XX101", "With AP Photos.", "With BC-EU--Keyword": what goes with the story. */
const BESIDE = /^(?:[^\s_]+ )?(?:[A-Z]{2}-\S|[A-Z]{2,4} ([A-Z][a-z]+)\b)/u
/** What opens a note to newsrooms, with its colon or dash: "Eds: ", "(Eds: ", "EDITOR'S NOTE _ ". */
const NOTE = /^\(?([^:_]{3,24}?)\.?(?::| _) /u
/** "AP-WF-03-14-19 1820GMT": when it was sent, month first. */
const SENT = /^[A-Z]{2}-[A-Z]{2}-(\d\d)-(\d\d)-(?:20)?(\d\d) (\d\d)(\d\d)([A-Z]{3})<?$/u

/** The wire format ANPA 1312 as agencies send it: a head of lines between "^" and "<", paragraphs behind tabs. */
export const anpa: Reader = {
  detect: (head) => {
    const headed = (head.match(/^.{0,3}\^.+[<=][\t ]*$/gmu) ?? []).length
    return headed >= 2 || (headed === 1 && head.trimStart().startsWith('\x16')) ? 0.9 : 0
  },
  *read(source) {
    const text = withoutSteering(source)
    let start = 0
    for (const { index, 0: sent } of text.matchAll(
      /^[ \t]*[A-Z]{2}-[A-Z]{2}-\d\d-\d\d-\d\d(?:\d\d)? \d{4}[A-Z]{3}<?.*$/gmu,
    )) {
      const end = index + sent.length
      if (!/[a-z]/u.test(text.slice(end))) continue
      yield readStory(text, [start, end])
      start = end
    }
    yield readStory(text, [start, text.length])
  },
}

function readStory(text: string, span: Span): Draft {
  const to = collect(text, 'anpa')
  const lines = sourceLines(text, span).filter((line) => line.text !== '')
  const first = lines.findIndex(isHeaded)
  const behind = lines.findIndex((line, at) => at > first && !isHeaded(line))
  // A table comes in lines with signs as the head does
  const prose = lines.some((line, at) => at > first && line.indent > 1 && !isHeaded(line))
  const head = first < 0 ? 0 : behind < 0 || !prose ? Math.min(first + 2, lines.length) : behind
  readHead(text, lines.slice(0, head), to)
  const start = lines[head - 1]?.span[1] ?? span[0]
  to.frameRest([span[0], start])
  for (const line of lines.slice(head)) readSent(line, to)
  return { text: shown(text, start), span: [start, span[1]], given: to.claims, markup: null }
}

/** The text with blanks and line ends for the wire's signs: headed lines within the body stand apart; a lone underscore is a dash. */
function shown(text: string, start: number): string {
  const body = text
    .slice(start)
    .replace(/^([ \t]*)\^(.*?)<(?=[ \t]*\r?$)/gmu, '$1\n$2\n')
    .replace(/(?<=[ \t])_(?= )/gu, '\u2013')
  return text.slice(0, start) + body
}

function isHeaded({ text }: SourceLine): boolean {
  return text.startsWith('^')
}

function readHead(text: string, lines: readonly SourceLine[], to: Collected): void {
  const signed: { readonly said: string; readonly span: Span }[] = []
  let titled = false
  for (const line of lines) {
    const { span } = line
    const [, said = line.text, end = ''] = HEADED.exec(line.text) ?? []
    const start = text.indexOf(said.slice(0, 1), span[0] + (isHeaded(line) ? 1 : 0))
    const inner: Span = [start, text.lastIndexOf(said.slice(-1), span[1] - 1) + 1]
    if (!isHeaded(line)) readSelector(line, to)
    else if (!to.claims.some(({ kind }) => kind === 'slug') && SLUG.test(said)) readSlug(text, inner, to)
    else if (isNote(said)) to.record(said.split(/[:_ ]/u, 1)[0] ?? '', span, said)
    else if (end === '=' || (titled && readByline(tokenize(said)).label !== null)) signed.push({ said, span: inner })
    else if (!titled) titled = to.field('headline', inner)
  }
  const top = signed[0]
  const bottom = signed.at(-1)
  if (top && bottom) to.field('byline', [top.span[0], bottom.span[1]], [signed.map(({ said }) => said).join(', ')])
}

function isNote(said: string): boolean {
  const beside = BESIDE.exec(said)
  if (beside && (!beside[1] || tableOf('notes.picture').has(beside[1].toLowerCase().replace(/s$/u, '')))) return true
  return tableOf('notes.record-note').has((NOTE.exec(said)?.[1] ?? '').toLowerCase())
}

/** "r n BC-…": urgency and category; the slug behind them stands in the head as well. */
function readSelector({ text, span }: SourceLine, to: Collected): void {
  const [, , category] = SELECTOR.exec(text) ?? []
  if (!category) return
  to.field('urgency', [span[0], span[0] + 1])
  to.record('category', [span[0] + 2, span[0] + 3], category)
}

/** The slug, with the version and what else stands on the line. */
function readSlug(text: string, [start, end]: Span, to: Collected): void {
  const comma = text.slice(start, end).indexOf(',')
  const behind = comma < 0 ? end : start + comma
  to.field('slug', [start, behind])
  if (behind < end) to.record('version', [behind, end], text.slice(behind + 1, end))
}

function readSent({ text, span }: SourceLine, to: Collected): void {
  const [, month, day, year, hours, minutes, zone] = SENT.exec(text) ?? []
  if (month) to.field('published', span, [`20${year}-${month}-${day} ${hours}:${minutes} ${zone}`])
}
