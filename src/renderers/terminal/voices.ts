import type { Article } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { voiceNumbers } from '../shared/by-speaker.js'
import { mapSpeech } from '../shared/speech.js'
import type { Look, Run } from './rich.js'

/** Who speaks where: the runs of quotations and of speakers' first mentions in the article's texts. */
export interface Voices {
  /** The look of a speaker's words; of nobody's for null. */
  look(speaker: string | null): Look
  /** Runs in a text of the article, which stands at `span` of the source. */
  runs(text: string, span: Span): Run[]
}

export function makeVoices(article: Article): Voices {
  const numbers = voiceNumbers(article)
  const look = (speaker: string | null): Look => numbers.get(speaker ?? '') ?? 'quote'
  const speech = mapSpeech(article)
  return {
    look,
    runs: (text, span) => [
      ...speech.said(text, span).map(({ start, end, speaker }) => ({ start, end, look: look(speaker) })),
      ...speech.named(span).flatMap(({ start, end, speaker }) => [
        { start, end, look: look(speaker) },
        { start, end, look: 'name' },
      ]),
    ],
  }
}
