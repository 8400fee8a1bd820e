import type { Speaker } from '../../model/article.js'
import { type Voice, voicesOf } from '../shared/by-speaker.js'
import { type Passage, passagesOf } from '../shared/passages.js'
import { quoteMarks } from '../shared/quote-marks.js'
import type { Context } from './context.js'
import { flow, flowParts, GLUE, ruleLine } from './flow.js'
import { concat, type Look, over, type Rich, styled, under } from './rich.js'

const ASCII_MARKS = ['"', '"'] as const

/** Who said what: each voice with a bar for its share of the quoted words, and beneath it the sentences that quote it. */
export function quotesPage(context: Context): Rich[] {
  const voices = voicesOf(context.article)
  const { article, options } = context
  const passages = passagesOf(article, options.ascii ? ASCII_MARKS : quoteMarks(article.language))
  const all = voices.reduce((sum, { words }) => sum + words, 0)
  const groups = voices.map((voice) => {
    const look = context.voices.look(voice.speaker?.id ?? null)
    return [
      ...flow(titleOf(voice.speaker, look), context),
      ...tally(voice, look, all === 0 ? 0 : voice.words / all, context),
      ...passages(voice.quotes).flatMap((passage) => [styled(''), ...passageLines(passage, look, context)]),
    ]
  })
  return [
    ...titleLines(voices, context),
    ...groups.flatMap((lines, i) => [...(i === 0 ? [] : [styled('')]), styled(''), ...lines]),
  ]
}

function titleOf(speaker: Speaker | null, look: Look): Rich {
  if (!speaker) return styled('Speaker not named', 'subheading')
  const { name, role, type } = speaker
  const title = type === 'person' ? name : capitalised(name)
  const colored = over(styled(title, look), styled(title, 'name').runs)
  return concat(colored, styled(role ? `, ${role}` : '', 'byline'))
}

function titleLines(voices: readonly Voice[], context: Context): Rich[] {
  const { headline, quotes } = context.article
  const speakers = voices.filter(({ speaker }) => speaker !== null)
  const counts = [counted(quotes.length, 'quotation'), counted(speakers.length, 'speaker')]
  const title = flow(styled(headline ?? '', 'headline'), context, { style: 'balance' })
  return [...title, ...flowParts(counts, 'date', context), ruleLine(context)]
}

const WIDEST_BAR = 24

/** "████░░░░ 2 quotations · 38 words · 21%". */
function tally({ quotes, words }: Voice, look: Look, share: number, context: Context): Rich[] {
  const { glyphs, measure } = context
  const length = Math.min(WIDEST_BAR, measure >> 1)
  const filled = share === 0 ? 0 : Math.max(1, Math.round(share * length))
  const bar = concat(styled(glyphs.full.repeat(filled), look), styled(glyphs.empty.repeat(length - filled), 'bar'))
  const counts = [counted(quotes.length, 'quotation'), counted(words, 'word'), `${Math.round(share * 100)}%`]
  const beside = flowParts(counts, 'date', context, concat(bar, styled(' ')))
  return beside.length > 1 ? [bar, ...flowParts(counts, 'date', context)] : beside
}

/** The reporter's words stand back, and behind them stands which paragraph it is. */
function passageLines({ text, said, paragraph }: Passage, look: Look, context: Context): Rich[] {
  const runs = said.map(([start, end]) => ({ start, end, look }))
  const place = paragraph
    ? `${context.glyphs.paragraph}${context.options.ascii ? ' ' : GLUE}${paragraph}`
    : paragraph === 0
      ? 'headline'
      : ''
  const words = under(over(styled(text), runs), 'cue')
  return flow(concat(words, styled(place && ` ${place}`, 'date')), context, { first: styled('  ') })
}

/** "the three nations" as a title. */
function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
