import { loaded, parseAll } from '../../src/library/parse.js'
import { render } from '../../src/library/render.js'
import type { Article } from '../../src/model/article.js'
import { ReadError } from '../../src/readers/read-error.js'
import { squash } from '../../src/text/whitespace.js'
import { uncovered } from '../support/coverage.js'
import { wordsOfHtml } from '../support/html-text.js'
import { asSeen, missing } from '../support/missing.js'
import { readers, wrongIn } from '../support/read-back.js'

export { LINES, PIECES, UNITS } from '../support/texts.js'

/** Names of readers, and what chooses one. */
export const sources: readonly string[] = ['auto', ...loaded.keys()]
/** Of these every character of the source is in one span. */
const WHOLE = ['plain', 'markdown']
const WRITTEN = ['terminal', 'text', 'markdown', 'html', 'csv']
/** What drives a terminal or turns its text around. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u

/** What the project promises of any text and breaks for this one, each with the promise's name. */
export function broken(text: string, from: string): string[] {
  let articles: readonly Article[]
  try {
    articles = parseAll(text, { from })
  } catch (error) {
    if (error instanceof ReadError) return []
    throw error
  }
  const outputs = Object.fromEntries(
    WRITTEN.map((format) => [format, render(articles, format, { keepRemoved: true }).replaceAll('\r\n', '\n')]),
  )
  return [
    ...(WHOLE.includes(from) ? told('a span', uncovered(text, articles)) : []),
    ...(from === 'plain' ? told('the text of a span', unlike(text, articles)) : []),
    ...articles.flatMap((article) => told('a word', unprinted(article))),
    ...Object.entries(outputs).flatMap(([format, output]) =>
      told(`a control in ${format}`, CONTROLS.exec(output) ?? []),
    ),
    ...Object.keys(readers).flatMap((name) => told(`read back, ${name}`, wrongIn(name, articles))),
  ]
}

function told(promise: string, problems: readonly string[]): string[] {
  return problems.map((problem) => `${promise}: ${JSON.stringify(problem)}`)
}

function unprinted(article: Article): string[] {
  // Where links can be clicked no target stands within a word
  const page = (format: string): string =>
    render(article, format, { keepRemoved: true, hyperlinks: true }).replace(/\u001b\]8;[^\u001b]*\u001b\\/gu, '')
  const shown = {
    terminal: page('terminal'),
    text: page('text'),
    markdown: asSeen(page('markdown')),
    html: wordsOfHtml(page('html')),
  }
  return Object.entries(shown).flatMap(([format, output]) =>
    missing(article, output).map((word) => `${word} in ${format}`),
  )
}

/** Texts of an article that are not what their spans hold, white space and line-end hyphens aside. */
function unlike(text: string, articles: readonly Article[]): string[] {
  const bare = (each: string): string => squash(each).replace(/[ -]/gu, '')
  const said = articles.flatMap(({ sections, quotes }) => [
    ...sections.flatMap(({ blocks }) => blocks).filter(({ type }) => type === 'paragraph'),
    ...quotes.flatMap(({ parts }) => parts),
  ])
  return said.filter((each) => !bare(text.slice(...each.span)).includes(bare(each.text))).map((each) => each.text)
}
