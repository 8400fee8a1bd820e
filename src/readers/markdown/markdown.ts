import type { Draft, Reader } from '../reader.js'
import { writeBody } from './body.js'
import { claimBlocks } from './claims.js'
import { detectMarkdown } from './detect.js'
import { claimFields } from './fields.js'
import { readFrontMatter } from './front-matter.js'
import { lex } from './lex.js'
import { placeInSource, unifyLines } from './line-ends.js'
import { makeWriter } from './writer.js'

/**
 * A Markdown article. The rules are shown its text without markup, as they know it from any paste; what Markdown
 * says for itself (headings, lists, tables) is given, and no rule outbids it.
 */
export const markdown: Reader = {
  detect: detectMarkdown,
  read: (text) => [readMarkdown(text)],
}

function readMarkdown(source: string): Draft {
  const text = unifyLines(source)
  const front = readFrontMatter(text)
  const start = front?.span[1] ?? 0
  const tokens = lex(text.slice(start))
  if (!tokens) return readAsText(source)
  const writer = makeWriter(text)
  writer.enter(0, start)
  writer.write(text.slice(0, start), text.slice(0, start), true)
  const blocks = writeBody(tokens, start, writer)
  const { text: shown, marks, place } = writer.done()
  const fields = front ? claimFields(text, front) : []
  const given = [...fields, ...claimBlocks(blocks, shown, marks, fields)]
  const inSource = placeInSource(source)
  return {
    text: shown,
    span: [start, shown.length],
    given,
    markup: { marks, place: (span) => inSource(place(span)) },
  }
}

/** What nobody wrote as Markdown is read as it stands. */
function readAsText(text: string): Draft {
  const front = readFrontMatter(text)
  const given = front ? claimFields(text, front) : []
  return { text, span: [front?.span[1] ?? 0, text.length], given, markup: null }
}
