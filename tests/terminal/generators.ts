import fc from 'fast-check'
import type { Draft } from './articles.js'

/** Words of many scripts, and what stands between them in real and in hostile articles. */
const WORDS = [
  'the',
  'ferry',
  'a',
  'harbour-master’s',
  'incomprehensibilities',
  'well-known',
  '2031-11-03',
  '“island',
  'sails,”',
  '‘gone’',
  '«fini»',
  '„weg“',
  'rain—and',
  'snow',
  '–',
  '…',
  '(twice)',
  '140,000',
  '10 %',
  'café',
  'cafe\u0301',
  'https://ferry.example.org/night-crossings?from=sandvik&to=ostby',
  'www.coast.example/a-b',
  'maren@coast-post.example',
  '東京の天気は、とても良い。',
  '「本当に？」',
  '（笑）',
  '海と船',
  '한국어로',
  'السفينة',
  'מעבורת',
  'שלום,',
  'हिन्दी',
  'สวัสดีชาวโลก',
  '👩‍👩‍👧',
  '🇩🇪🇫🇷',
  '❤️‍🔥',
  '1️⃣',
  'Z̶̢a̴l̷g̵o̷',
]

const HOSTILE = [
  '\u001b[31m',
  '\u001b]0;title\u0007',
  '\u001b]52;c;aGk=\u0007',
  '\u001b]8;;https://evil.example\u001b\\',
  '\u009b2J',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u00ad',
  '\r',
  '\b\b',
  '\u0000',
  '\ud800',
  '\u{e0041}',
]

const word: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.stringMatching(/^[a-zA-Zäöüéñ’-]{1,14}$/u) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }) },
)

/** A paragraph as readers make it: one line, single blanks. */
export const paragraphText: fc.Arbitrary<string> = fc
  .array(word, { minLength: 1, maxLength: 40 })
  .map((words) => words.join(' ').replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '')

const item = fc.record({ marker: fc.constantFrom('•', '-', '7.', '12)', 'b)'), text: paragraphText })
const aligned = fc.array(
  fc.array(word, { maxLength: 6 }).map((words) => words.join('   ')),
  { minLength: 1, maxLength: 4 },
)

/** A block of any kind. */
export const block: fc.Arbitrary<Draft> = fc.oneof(
  paragraphText.map((text): Draft => ({ type: 'paragraph', text })),
  paragraphText.map((text): Draft => ({ type: 'pullquote', text })),
  fc.tuple(paragraphText, paragraphText).map((each): Draft => ({ type: 'blockquote', text: each.join('\n\n') })),
  fc
    .record({ label: fc.constantFrom('Q:', 'COURIER:'), text: paragraphText })
    .map(({ label, text }): Draft => ({ type: 'turn', label, text: `${label} ${text}` })),
  paragraphText.map((text): Draft => ({ type: 'timestamp', text })),
  aligned.map((rows): Draft => ({ type: 'verbatim', text: rows.join('\n') })),
  aligned.map((rows): Draft => ({ type: 'code', language: null, text: rows.join('\n') })),
  fc.constant<Draft>({ type: 'divider', text: '* * *' }),
  fc.array(item, { minLength: 1, maxLength: 4 }).map((items): Draft => {
    const placed = items.map((each) => ({ ...each, span: [0, 0] as const }))
    return { type: 'list', ordered: false, items: placed, text: items.map((each) => each.text).join('\n') }
  }),
)
