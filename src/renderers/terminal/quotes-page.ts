import type { Quote } from '../../model/article.js'
import { countWords, tokenize } from '../../words/tokens.js'
import { bySpeaker } from '../shared/by-speaker.js'
import type { Context } from './context.js'
import { flow, flowParts, ruleLine } from './flow.js'
import { concat, type Look, over, type Rich, styled } from './rich.js'

/** One speaker's quotations, or those that nobody is known to have said. */
interface Voice {
  readonly title: Rich
  readonly look: Look
  readonly quotes: readonly Quote[]
  /** Quoted words. */
  readonly words: number
}

/** Who said what: each speaker with a bar for the share of the quoted words, and beneath it the quotations in order. */
export function quotesPage(context: Context): Rich[] {
  const voices = voicesOf(context)
  const all = voices.reduce((sum, { words }) => sum + words, 0)
  const groups = voices.map((voice) => [
    ...flow(voice.title, context),
    ...tally(voice, all === 0 ? 0 : voice.words / all, context),
    ...voice.quotes.flatMap((quote) => [styled(''), ...quoteLines(quote, voice.look, context)]),
  ])
  return [
    ...titleLines(context),
    ...groups.flatMap((lines, i) => [...(i === 0 ? [] : [styled('')]), styled(''), ...lines]),
  ]
}

function voicesOf({ article, voices }: Context): Voice[] {
  const said = bySpeaker(article)
  const named = article.speakers.map(({ id, name, role, type, words }): Voice => {
    const look = voices.look(id)
    const title = type === 'person' ? name : capitalised(name)
    const colored = over(styled(title, look), styled(title, 'name').runs)
    return {
      title: concat(colored, styled(role ? `, ${role}` : '', 'byline')),
      look,
      quotes: said.get(id) ?? [],
      words,
    }
  })
  const quotes = said.get(null) ?? []
  if (quotes.length === 0) return named
  const words = quotes.reduce((sum, { text }) => sum + countWords(tokenize(text)), 0)
  return [...named, { title: styled('Speaker not named', 'subheading'), look: voices.look(null), quotes, words }]
}

function titleLines(context: Context): Rich[] {
  const { headline, quotes, speakers } = context.article
  const counts = [counted(quotes.length, 'quotation'), counted(speakers.length, 'speaker')]
  const title = flow(styled(headline ?? '', 'headline'), context, { style: 'balance' })
  return [...title, ...flowParts(counts, 'date', context), ruleLine(context)]
}

const WIDEST_BAR = 24

/** "████░░░░ 2 quotations · 38 words · 21%". */
function tally({ quotes, words, look }: Voice, share: number, context: Context): Rich[] {
  const { glyphs, measure } = context
  const length = Math.min(WIDEST_BAR, measure >> 1)
  const filled = share === 0 ? 0 : Math.max(1, Math.round(share * length))
  const bar = concat(styled(glyphs.full.repeat(filled), look), styled(glyphs.empty.repeat(length - filled), 'bar'))
  const counts = [counted(quotes.length, 'quotation'), counted(words, 'word'), `${Math.round(share * 100)}%`]
  const beside = flowParts(counts, 'date', context, concat(bar, styled(' ')))
  return beside.length > 1 ? [bar, ...flowParts(counts, 'date', context)] : beside
}

function quoteLines({ parts, cue }: Quote, look: Look, context: Context): Rich[] {
  const { open, close } = context.glyphs
  const words = styled(parts.map(({ text }) => `${open}${text}${close}`).join(' '), look)
  const verb = cue ? concat(styled(cue.text, 'cue'), styled(' ')) : styled('')
  return flow(concat(verb, words), context, { first: styled('  ') })
}

/** "the three nations" as a title. */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
