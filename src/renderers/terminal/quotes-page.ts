import type { Quote, Speaker } from '../../model/article.js'
import type { Context } from './context.js'
import { flow, flowParts, ruleLine, spaced } from './flow.js'
import { concat, type Rich, styled } from './rich.js'

/** Who said what: each speaker with a bar for the share of the quoted words, and beneath it the quotations in order. */
export function quotesPage(context: Context): Rich[] {
  const { quotes, speakers } = context.article
  const all = quotes.reduce((sum, quote) => sum + wordsIn(quote.text), 0)
  const unknown = quotes.filter(({ speaker }) => speaker === null)
  const voices = speakers.map((speaker) => [
    ...speakerLines(speaker, context),
    ...tally(speaker.quotes.length, speaker.words, all, speaker.id, context),
    ...quoteLines(
      quotes.filter((quote) => quote.speaker?.id === speaker.id),
      context,
    ),
  ])
  const rest =
    unknown.length === 0
      ? []
      : [
          ...flow(styled('Speaker not named', 'subheading'), context),
          ...tally(
            unknown.length,
            unknown.reduce((sum, { text }) => sum + wordsIn(text), 0),
            all,
            null,
            context,
          ),
          ...quoteLines(unknown, context),
        ]
  return spaced([titleLines(context), ...voices, rest])
}

function titleLines(context: Context): Rich[] {
  const { headline, quotes, speakers } = context.article
  const counts = [counted(quotes.length, 'quotation'), counted(speakers.length, 'speaker')]
  const title = flow(styled(headline ?? '', 'headline'), context, { style: 'balance' })
  return [...title, ...flowParts(counts, 'date', context), ruleLine(context)]
}

function speakerLines({ id, name, role }: Speaker, context: Context): Rich[] {
  const look = context.voices.look(id)
  const bold = styled(name, 'name')
  const colored: Rich = { text: name, runs: [...styled(name, look).runs, ...bold.runs] }
  return flow(concat(colored, styled(role ? `, ${role}` : '', 'byline')), context)
}

const WIDEST_BAR = 24

/** "████░░░░ 2 quotations · 38 words · 21 %". */
function tally(count: number, words: number, all: number, speaker: string | null, context: Context): Rich[] {
  const { glyphs, width, voices } = context
  const share = all === 0 ? 0 : words / all
  const length = Math.min(WIDEST_BAR, width >> 1)
  const filled = share === 0 ? 0 : Math.max(1, Math.round(share * length))
  const bar = concat(
    styled(glyphs.full.repeat(filled), voices.look(speaker)),
    styled(glyphs.empty.repeat(length - filled), 'bar'),
  )
  const counts = [counted(count, 'quotation'), counted(words, 'word'), `${Math.round(share * 100)}%`]
  const beside = flowParts(counts, 'date', context, concat(bar, styled(' ')))
  return beside.length > 1 ? [bar, ...flowParts(counts, 'date', context)] : beside
}

function quoteLines(quotes: readonly Quote[], context: Context): Rich[] {
  const { glyphs, voices } = context
  const lines = quotes.map(({ text, cue, speaker }) => {
    const words = styled(
      `${glyphs.open}${text}${glyphs.close}`.replace(/[\n\t]/gu, ' '),
      voices.look(speaker?.id ?? null),
    )
    const verb = cue ? concat(styled(cue.text, 'cue'), styled(' ')) : styled('')
    return flow(concat(verb, words), context, { first: styled('  ') })
  })
  return lines.flatMap((each) => [styled(''), ...each])
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
