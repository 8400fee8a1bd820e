// What the page does: reads the paste as the command would, and shows it in the view that is chosen
import example from '../fixtures/paste/harbour-pact/input.txt'
import { explain } from '../src/explain.js'
import { withLanguage } from '../src/language/guess.js'
import { render } from '../src/library/render.js'
import { readArticles } from '../src/parse.js'
import { loadReader } from '../src/readers/index.js'

/** THE TABLE of views: each makes an element of what was read. */
const views = {
  Article: ({ articles }) => frame('The article', render(articles, 'html')),
  Quotations: ({ articles }) => frame('The quotations, by speaker', render(articles, 'html', { quotesOnly: true })),
  JSON: ({ articles }) => reachable('The article as JSON', element('pre', {}, render(articles, 'json'))),
  Explain: ({ explanations }) =>
    reachable('What each line is, and why', element('div', { className: 'scroll' }, table(explanations))),
}
const COLUMNS = ['line', 'kind', 'rule', 'confidence', 'reason', 'text']
/** Milliseconds without a key before a text is read. */
const PAUSE = 200

const at = (id) => document.getElementById(id)
const text = at('text')
let shown = 'Article'
let waiting = 0

for (const name of Object.keys(views)) {
  const choice = element('input', { type: 'radio', name: 'view', checked: name === shown })
  choice.addEventListener('change', () => show(name))
  at('views').append(element('label', {}, choice, ` ${name}`))
}
text.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(show, PAUSE)
})
at('example').addEventListener('click', () => {
  text.value = example
  show()
})

async function show(view = shown) {
  shown = view
  const { articles, explanations, error } = await readText(text.value)
  at('status').textContent = text.value.trim() === '' ? '' : (error ?? toldOf(articles))
  // One alone is shown as such: JSON of several is an array
  const read = { articles: articles.length === 1 ? articles[0] : articles, explanations }
  at('view').replaceChildren(...(articles.length > 0 ? [views[view](read)] : []))
}

async function readText(source) {
  try {
    const { name, reader } = await loadReader(source, 'auto')
    const origin = { name: null, format: name, encoding: 'utf-8' }
    const articles = [...readArticles(source, reader, origin)].map(withLanguage)
    return { articles, explanations: [...explain(source, reader, origin)] }
  } catch (error) {
    return { articles: [], explanations: [], error: error.message }
  }
}

function toldOf(articles) {
  const words = articles.reduce((all, { wordCount }) => all + wordCount, 0)
  const [{ source, language } = {}] = articles
  if (!source) return 'It holds no article.'
  const count = articles.length === 1 ? 'One article' : `${articles.length} articles`
  return `${count}, ${words} ${words === 1 ? 'word' : 'words'}, read as ${source.format}${language ? `, language ${language}` : ''}`
}

/** A page in a frame in which nothing runs. */
function frame(title, srcdoc) {
  return element('iframe', { title, srcdoc, sandbox: '' })
}

/** What scrolls can be reached with the keyboard. */
function reachable(label, scrolling) {
  scrolling.tabIndex = 0
  scrolling.role = 'region'
  scrolling.ariaLabel = label
  return scrolling
}

function table(explanations) {
  const head = COLUMNS.map((name) => element('th', { scope: 'col' }, name))
  const rows = explanations.flatMap(({ lines }) =>
    lines.map((line) => element('tr', {}, ...COLUMNS.map((name) => element('td', {}, String(line[name] ?? '\u2013'))))),
  )
  return element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows))
}

/** An element with these properties; strings in it are text. */
function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}
