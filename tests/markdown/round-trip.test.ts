import { describe, expect, test } from 'vitest'
import { parseAll } from '../../src/library/parse.js'
import type { Article, Block } from '../../src/model/article.js'
import { markdown } from '../../src/renderers/markdown/markdown.js'
import { articlesOf, fixtures } from '../support/fixtures.js'
import { ARTICLE, run } from '../support/run.js'
import { plain } from '../terminal/articles.js'

/** Told of the source or counted from it; `dates` has the words of a date, of which front matter has the moment. */
const NOT_COMPARED = new Set('source provenance removed span marks dates wordCount readingMinutes'.split(' '))

/** Fixtures of which Markdown does not say what a stretch was, and why: all words are there, as text. */
const KNOWN: Readonly<Record<string, string>> = {
  'exports/lexis-old': 'a dateline that only its place in the record told',
  'heads/one-line': 'a dateline that only its place in the paste told',
  'heads/release-contacts': 'a contact',
  'html/weblog': 'a caption',
  'layout/links-dump': 'a caption',
  'markdown/web-export': 'a caption',
  'markdown/wikinews': 'a caption, and no headline, for which the first subhead is taken',
  'pages/english-page': 'a line about the author',
  'quotes/german': 'a quotation in its headline, which stands in the front matter',
  'quotes/names-as-labels': 'a turn that is one question, taken for a heading',
  'quotes/who-said-what': 'a quotation in its headline, which stands in the front matter',
  'shapes/captions-and-credits': 'a caption',
  'shapes/live-blog-shares': 'a time',
  'shapes/photo-essay': 'a pull quote, which Markdown writes as any other quotation',
  'shapes/release-embargo': 'what a press release is made of',
  'speech/briefing': 'a turn that stands alone',
  'speech/radio': 'a turn of several paragraphs',
  'speech/subrip': 'names in bold alone, which do not say that it is Markdown',
  'speech/webvtt': 'names in bold alone, which do not say that it is Markdown',
}

describe('an article written as Markdown and read again is the same', () => {
  test.each(fixtures())('$name', async (fixture) => {
    const articles = await articlesOf(fixture)
    const changed = articles.flatMap((article) => {
      const [back] = parseAll(markdown.render(article, plain))
      const [before, after] = [article, back].map((each) => comparable(each) as Record<string, unknown>)
      const pairs = Object.keys(before ?? {}).map((key) => [key, before?.[key], after?.[key]] as const)
      return pairs.filter(([, a, b]) => JSON.stringify(a) !== JSON.stringify(b)).map(([key]) => key)
    })
    if (fixture.name in KNOWN) expect(KNOWN[fixture.name]).toBeTruthy()
    else expect(changed).toEqual([])
  })

  test('through the command', async () => {
    const once = JSON.parse((await run(['--json'], { input: ARTICLE })).stdout) as Article
    const written = (await run(['--markdown'], { input: ARTICLE })).stdout
    const twice = JSON.parse((await run(['--json', '-'], { input: written })).stdout) as Article
    expect(comparable(twice)).toEqual(comparable(once))
  })
})

/** What has to be the same: signs of lists and pauses are Markdown's own, a table in plain text is a fence. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(asMarkdown(value as Block)).filter(([key]) => !NOT_COMPARED.has(key))
  return Object.fromEntries(entries.map(([key, each]) => [key, comparable(each)]))
}

function asMarkdown(block: Block): object {
  if (block.type === 'divider') return { type: 'divider' }
  if (block.type === 'verbatim') return { type: 'code', text: block.text }
  if (block.type === 'code' && block.language === null) return { type: 'code', text: block.text }
  if (block.type === 'table') return { ...block, text: '' }
  if (block.type === 'list') return { ...block, text: '', items: block.items.map(({ text }) => ({ text })) }
  return block
}
