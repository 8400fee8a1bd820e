import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.js'
import { loadTerminal } from '../../src/renderers/terminal/load.js'
import { watch } from '../support/emulator.js'
import { harbour, makeArticle, plain } from './articles.js'

const COLUMNS = 72

/** What a terminal would do on being sent each of these. */
const ATTACKS: Readonly<Record<string, string>> = {
  'sets the title': '\u001b]0;owned\u0007',
  'sets the title in one-byte controls': '\u009d0;owned\u009c',
  'moves the cursor': '\u001b[2;2H',
  'moves the cursor in one-byte controls': '\u009b2;2H',
  'clears the screen': '\u001b[2J\u001b[3J',
  'switches to the other screen': '\u001b[?1049h',
  'resets the terminal': '\u001bc',
  'writes the clipboard': '\u001b]52;c;b3duZWQ=\u0007',
  'links elsewhere': '\u001b]8;;https://evil.example\u001b\\click\u001b]8;;\u001b\\',
  'asks for an answer': '\u001b[6n\u001b[c\u0005\u001bP$q"p\u001b\\',
  'hides text': '\u001b[8m',
  'overwrites the line': '\rowned',
  'goes back': '\b\b\b\b\b\b',
  'rings the bell': '\u0007',
  'shifts the character set': '\u000e\u001b(0',
  'starts a device string': '\u0090q\u009c\u001b_Gowned\u001b\\',
}

/** An article with the same text in every field and block that has one. */
function everywhere(text: string): Article {
  const mark = (value: unknown): unknown => {
    if (typeof value === 'string') return value
    if (Array.isArray(value)) return value.map(mark)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        FIELDS.has(key) && typeof each === 'string' ? `${text}${each}${text}` : mark(each),
      ]),
    )
  }
  const { kicker, headline, deck, published, ...rest } = harbour
  const heads = {
    kicker: text + kicker,
    headline: text + headline + text,
    deck: text + deck,
    published: text + published,
  }
  return { ...(mark(rest) as typeof rest), ...heads, tags: [text], source: { ...harbour.source, name: text } }
}
const FIELDS: ReadonlySet<string> = new Set([
  'text',
  'name',
  'role',
  'heading',
  'marker',
  'label',
  'caption',
  'credit',
  'reason',
  'language',
])

describe.each(Object.entries(ATTACKS))('an article that %s', (_, attack) => {
  it.each([{}, { quotesOnly: true }, { color: 3, hyperlinks: true }, { ascii: true }] as const)(
    'shows text and nothing else: %j',
    async (how) => {
      const article = everywhere(attack)
      const options = { ...plain, ...how, width: COLUMNS, keepRemoved: true }
      const renderer = await loadTerminal(article)
      const name = renderer.frame('several', options).above?.(article) ?? ''
      const output = name + renderer.render(article, options)
      const { lines, events } = await watch(output, COLUMNS)
      expect(events.filter((each) => each !== 'osc 8')).toEqual([])
      const visible = output.replace(/\u001b\[[\d;]*m|\u001b\]8;[^\u001b]*\u001b\\/gu, '')
      expect(lines.join('\n')).toBe(folded(visible))
      if (!('hyperlinks' in how)) expect(events).toEqual([])
    },
  )
})

/** The text as the terminal breaks what is wider than it. */
function folded(text: string): string {
  const lines = text.replace(/\n$/u, '').split('\n')
  return lines
    .flatMap((line) => line.match(new RegExp(`.{1,${COLUMNS}}`, 'gu')) ?? [''])
    .map((line) => line.trimEnd())
    .join('\n')
}

describe('bidirectional controls', () => {
  it('do not reach the terminal; isolates of its own do, in pairs', async () => {
    const article = makeArticle({
      headline: 'safe\u202egnp.exe',
      sections: [
        {
          heading: null,
          blocks: [{ type: 'paragraph', text: '\u2066The ship \u202bהאונייה\u202c and \u2067السفينة\u2069 sail.' }],
        },
      ],
    })
    const text = (await loadTerminal(article)).render(article, { ...plain, isolates: true })
    expect(text).toContain('safegnp.exe\n')
    expect(text).toContain('The ship \u2067האונייה\u2069 and \u2067السفينة\u2069 sail.\n')
  })

  it('set a paragraph from right to left apart as a whole, line by line', async () => {
    const article = makeArticle({
      sections: [{ heading: null, blocks: [{ type: 'paragraph', text: 'قال "نعم" (Reuters) ثم غادر القاعة.' }] }],
    })
    const lines = (await loadTerminal(article))
      .render(article, { ...plain, isolates: true, width: 20 })
      .trimEnd()
      .split('\n')
    expect(lines).toEqual(['\u2067قال "نعم" (Reuters)\u2069', '\u2067ثم غادر القاعة.\u2069'])
  })
})

describe('hyperlinks', () => {
  const link = (href: string): Article => {
    const marks = [{ type: 'link', start: 4, end: 12, href }] as const
    return makeArticle({
      sections: [{ heading: null, blocks: [{ type: 'paragraph', text: 'See the boat now.', marks }] }],
    })
  }

  it('open the target on every line of the text', async () => {
    const article = link('https://ferry.example/ä?q="1"')
    const text = (await loadTerminal(article)).render(article, { ...plain, width: 9, hyperlinks: true })
    const target = 'https://ferry.example/%C3%A4?q="1"'
    expect(text.split('\n').map((line) => line.replace(/id=\w+/u, 'id'))).toEqual([
      `See \u001b]8;id;${target}\u001b\\the\u001b]8;;\u001b\\`,
      `\u001b]8;id;${target}\u001b\\boat\u001b]8;;\u001b\\ now.`,
      '',
    ])
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://a.example/\u001b]0;owned\u0007', 'x'.repeat(3000)])(
    'never carry %s',
    async (href) => {
      const article = link(href)
      const text = (await loadTerminal(article)).render(article, { ...plain, hyperlinks: true })
      expect((await watch(text, COLUMNS)).events).not.toContain('title')
      expect(text).not.toContain('javascript:')
      expect(text).not.toContain('file:')
      expect(text.length).toBeLessThan(400)
    },
  )

  it('are made of addresses in the text, without the full stop behind them', async () => {
    const article = makeArticle({
      sections: [{ heading: null, blocks: [{ type: 'paragraph', text: 'It is at https://a.example/b.' }] }],
    })
    expect((await loadTerminal(article)).render(article, { ...plain, hyperlinks: true })).toMatch(
      /;https:\/\/a\.example\/b\u001b\\https:\/\/a\.example\/b\u001b\]8;;\u001b\\\.\n$/u,
    )
  })

  it('stand behind their text where they can not be opened, and somebody wrote them to be read', async () => {
    const page = link('https://ferry.example/')
    expect((await loadTerminal(page)).render(page, plain)).toBe('See the boat now.\n')
    const article = { ...page, source: { ...page.source, format: 'markdown' } }
    expect((await loadTerminal(article)).render(article, { ...plain, isolates: true })).toBe(
      'See the boat (https://ferry.example/) now.\n',
    )
  })
})
