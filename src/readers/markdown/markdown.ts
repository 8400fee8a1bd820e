import type { Span } from '../../model/span.js'
import type { Draft, Reader } from '../reader.js'
import { articlesIn } from './articles-in.js'
import { writeBody } from './body.js'
import { claimBlocks } from './claims.js'
import { detectMarkdown } from './detect.js'
import { claimFields, languageIn } from './fields.js'
import { readFrontMatter } from './front-matter.js'
import { lex } from './lex.js'
import { placeInSource, unifyLines } from './line-ends.js'
import { datelineInBody, toldBy } from './told.js'
import { makeWriter } from './writer.js'

/**
 * A Markdown article. The rules are shown its text without markup, as they know it from any paste; what Markdown
 * says for itself (headings, lists, tables) is given, and no rule outbids it.
 */
export const markdown: Reader = {
  detect: detectMarkdown,
  read: (text) => articlesIn(text).map((span) => readMarkdown(text, span)),
}

function readMarkdown(whole: string, [from, to]: Span): Draft {
  const source = whole.slice(from, to)
  const text = unifyLines(source)
  const front = readFrontMatter(text)
  const start = front?.span[1] ?? 0
  const tokens = lex(text.slice(start))
  if (!tokens) return readAsText(whole, [from, to])
  const writer = makeWriter(text)
  writer.enter(0, start)
  writer.write(text.slice(0, start), text.slice(0, start), true)
  const told = toldBy(front?.data ?? {}, tokens)
  const blocks = writeBody(tokens, start, writer, told)
  const { text: shown, marks, place } = writer.done()
  const fields = front ? datelineInBody(claimFields(text, front), shown, start) : []
  const given = [...fields, ...claimBlocks(blocks, { text: shown, marks, fields, ...told })]
  const inSource = placeInSource(source)
  return {
    text: shown,
    span: [start, shown.length],
    given,
    complete: told.complete,
    language: front && languageIn(front.data),
    markup: { marks, place: (span) => shifted(inSource(place(span)), from) },
  }
}

/** What nobody wrote as Markdown is read as it stands. */
function readAsText(text: string, [from, to]: Span): Draft {
  const own = text.slice(from, to)
  const front = readFrontMatter(own)
  const given = front ? claimFields(own, front).map((claim) => ({ ...claim, span: shifted(claim.span, from) })) : []
  const language = front && languageIn(front.data)
  return { text, span: [from + (front?.span[1] ?? 0), to], given, markup: null, language }
}

function shifted([start, end]: Span, by: number): Span {
  return [start + by, end + by]
}
