import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { isSame, matches, overlap, rougeLsum } from './page-measures.mjs'

/** A body of which less than this share was found is told as lost. */
const WHOLE = 0.95
const AT_ONCE = 200

/** The annotated pages of a file of JSON lines, or of a folder of the article-extraction benchmark. */
export function pagesOf(path) {
  const truth = join(path, 'ground-truth.json')
  if (!existsSync(truth)) {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  }
  return Object.entries(JSON.parse(readFileSync(truth, 'utf8'))).map(([id, { articleBody }]) => {
    return { id, body: articleBody, html: gunzipSync(readFileSync(join(path, 'html', `${id}.html.gz`))) }
  })
}

/** What `command`, its program and arguments, makes of the pages: an article each. */
export function read(pages, [program, ...given]) {
  const folder = mkdtempSync(join(tmpdir(), 'news-fmt-pages-'))
  try {
    const files = pages.map(({ html, text }, at) => {
      const file = join(folder, `${String(at).padStart(6, '0')}.${html ? 'html' : 'txt'}`)
      writeFileSync(file, html ?? text)
      return file
    })
    // A page may hold several articles: the first is meant
    const first = new Map()
    for (let at = 0; at < files.length; at += AT_ONCE) {
      const options = [...given, '--quiet', '--format', 'ndjson', ...files.slice(at, at + AT_ONCE)]
      const { stdout, stderr } = spawnSync(program, options, { encoding: 'utf8', maxBuffer: 2 ** 30 })
      if (stderr) process.stderr.write(stderr)
      for (const line of stdout.split('\n').filter(Boolean)) {
        const article = JSON.parse(line)
        const name = basename(article.source.name)
        if (!first.has(name)) first.set(name, article)
      }
    }
    return files.map((file) => first.get(basename(file)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Prints the figures of pages and their articles. */
export function print(name, pages, articles) {
  console.log(`${name}: ${pages.length} pages`)
  for (const [figure, value] of Object.entries(scores(pages, articles))) console.log(`  ${figure}: ${value}`)
}

function scores(pages, articles) {
  const bodies = []
  const headline = []
  const dates = []
  const authors = { right: 0, tooMuch: 0, missed: 0 }
  const subheads = { right: 0, tooMuch: 0, missed: 0 }
  pages.forEach((page, at) => {
    const article = articles[at]
    const body = bodyOf(article)
    bodies.push({ ...overlap(page.body, body), rouge: rougeLsum(page.body, body) })
    if (page.headline) headline.push(isSame(page.headline, article.headline))
    if (page.date) dates.push(page.date.slice(0, 10) === (article.published ?? '').slice(0, 10))
    if (page.authors?.length) {
      const names = (article.byline?.authors ?? []).map(({ name }) => name)
      add(authors, matches(page.authors, names))
    }
    if (page.subheads) {
      const headings = article.sections.map(({ heading }) => heading).filter(Boolean)
      add(subheads, matches(page.subheads, headings))
    }
  })
  const mean = (key) => bodies.reduce((sum, each) => sum + each[key], 0) / bodies.length
  const [precision, recall] = [mean('precision'), mean('recall')]
  const share = (hits) => `${(hits.filter(Boolean).length / hits.length).toFixed(3)} of ${hits.length}`
  return {
    'body, runs of four words': `F1 ${harmonic(precision, recall)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})`,
    'body, ROUGE-LSum F1': mean('rouge').toFixed(3),
    'bodies that lost over 5 %': bodies.filter(({ recall: found }) => found < WHOLE).length,
    ...(headline.length > 0 && { headline: share(headline) }),
    ...(authors.right + authors.missed > 0 && { 'authors F1': f1(authors) }),
    ...(dates.length > 0 && { date: share(dates) }),
    ...(subheads.right + subheads.missed > 0 && { 'subheads F1': f1(subheads) }),
  }
}

function bodyOf({ sections }) {
  return sections.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.map(({ text }) => text ?? '')]).join('\n')
}

function add(sums, counts) {
  for (const name of Object.keys(sums)) sums[name] += counts[name]
}

function harmonic(one, other) {
  return ((2 * one * other) / (one + other || 1)).toFixed(3)
}

function f1({ right, tooMuch, missed }) {
  return ((2 * right) / (2 * right + tooMuch + missed || 1)).toFixed(3)
}
