import type { Span } from '../../model/span.js'
import type { Draft, Reader } from '../reader.js'
import { type Collected, collect, type SourceLine, sourceLines, withoutSteering } from '../records.js'

/** A line of the head: "^Eds: …<", and of the byline: "^By ANA RUIZ=". */
const HEADED = /^\^(.*?)([<=])$/u
/** "r n BC-US--Keyword, 2nd Ld-Writethru   03-14 0512": priority, category, slug, date and words. */
const SELECTOR = /^(?:([a-z]) ([a-z]) )?([A-Z]{2}-.*?),? +\d\d-\d\d \d{4}$/u
/** "BC-US--Keyword, 2nd Ld-Writethru,512": the slug, its version and the words. */
const SLUG = /^([A-Z]{2}-[^,]*?)(?:, ?(.*?))?(?:, ?(\d+))?$/u
/** "AP Photo XX101, XX102". */
const PICTURES = /^[A-Z]{2,4} [A-Z][a-z]+ [A-Z]{2,5}\d+/u
/** "AP-WF-03-14-19 1820GMT": when it was sent, month first. */
const SENT = /^[A-Z]{2}-[A-Z]{2}-(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d)[A-Z]{3}<?$/u
const NOTE = /^[A-Z][A-Za-z']+:/u

/** The wire format ANPA 1312 as agencies send it: a head of lines between "^" and "<", paragraphs behind tabs. */
export const anpa: Reader = {
  detect: (head) => ((head.match(/^.{0,3}\^.+[<=][\t ]*$/gmu) ?? []).length >= 2 ? 0.9 : 0),
  *read(source) {
    const text = withoutSteering(source)
    let start = 0
    for (const { index, 0: sent } of text.matchAll(/^[ \t]*[A-Z]{2}-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}[A-Z]{3}<?.*$/gmu)) {
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
  const head = lines.findLastIndex((line) => HEADED.test(line.text))
  readHead(lines.slice(0, head + 1), to)
  to.frameRest([span[0], lines[head]?.span[1] ?? span[0]])
  for (const line of lines.slice(head + 1)) readSent(line, to)
  // A lone underscore is the wire's dash
  return {
    text: text.replace(/(?<= )_(?= )/gu, '\u2013'),
    span: [lines[head]?.span[1] ?? span[0], span[1]],
    given: to.claims,
    markup: null,
  }
}

function readHead(lines: readonly SourceLine[], to: Collected): void {
  const signed: SourceLine[] = []
  let titled = false
  for (const { text, span, indent } of lines) {
    const [, said = '', end] = HEADED.exec(text) ?? []
    const inner: Span = [span[0] + text.indexOf('^') + 1, span[1] - 1]
    if (end === '=') signed.push({ text: said, span: inner, indent })
    else if (end === undefined || SLUG.test(said)) readSlug(end === undefined ? text : said, span, to)
    else if (PICTURES.test(said) || NOTE.test(said)) to.record(said.split(/[: ]/u, 1)[0] ?? '', span, said)
    else if (titled) to.frame(span)
    else titled = to.field('headline', inner)
  }
  const [first, last] = [signed[0], signed.at(-1)]
  if (first && last) to.field('byline', [first.span[0], last.span[1]], [signed.map((line) => line.text).join(', ')])
}

/** The slug once, with the version and what else stands on the line; a line of signs that leads the machine is the frame's. */
function readSlug(line: string, span: Span, to: Collected): void {
  const [, priority, category, selected] = SELECTOR.exec(line) ?? []
  const [, slug, version] = SLUG.exec(selected ?? line) ?? []
  const known = to.claims.some(({ kind }) => kind === 'slug')
  if (!slug || known) {
    to.frame(span)
    return
  }
  const at = span[0] + line.indexOf(slug)
  if (priority && category) {
    to.field('urgency', [span[0], span[0] + 1])
    to.record('category', [span[0] + 2, span[0] + 3], category)
  }
  to.field('slug', [at, at + slug.length])
  if (version || at + slug.length < span[1])
    to.record('version', [at + slug.length, span[1]], line.slice(line.indexOf(slug) + slug.length).replace(/^, ?/u, ''))
}

function readSent({ text, span }: SourceLine, to: Collected): void {
  const [, month, day, year, hours, minutes] = SENT.exec(text) ?? []
  if (month) to.field('published', span, [`20${year}-${month}-${day}T${hours}:${minutes}:00Z`])
}
