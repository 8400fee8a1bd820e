import { describe, expect, test } from 'vitest'
import { parse } from '../../src/library/parse.js'

const STORY = [
  'The harbour office of Port Hale closed the pier on Monday after two of its beams gave way, and nobody was hurt by it.',
  'A man who sold ice on the pier for thirty summers says that he heard it coming, and that he told the office so in May.',
  'Ferries carry fewer passengers than they did ten years ago, and the company has sold two of its boats to an island.',
  'The office wants to mend the beams before the winter storms come, which the council has yet to find the money for.',
]

/** The story on a page, with `lines` behind its second paragraph. */
function onPage(...lines: readonly string[]) {
  const [first, second, ...others] = STORY
  const head =
    'Skip to content\nHome\nNews\nSport\nLog in\n\nPort Hale closes its pier\n\nBy Ana Ruiz\n3 May 2031\n\nShare'
  const foot =
    'Most read\nFog over the bay\nA new bell\n\nContact us\nPrivacy policy\nTerms of use\n© 2031 The Hale Courier'
  return parse([head, first, second, lines.join('\n'), ...others, foot].join('\n\n'))
}

const textsOf = ({ sections }: ReturnType<typeof parse>) =>
  sections.flatMap(({ heading, blocks }) => [heading, ...blocks.map((block) => ('text' in block ? block.text : ''))])

describe('a box of titles above a paragraph', () => {
  test('ends above the subhead that the paragraph speaks of', () => {
    const article = onPage(
      'Read more',
      'Storm takes the lighthouse lamp',
      'Council sells its old library',
      'Ferries and passengers',
    )
    expect(textsOf(article)).toContain('Ferries and passengers')
    expect(textsOf(article)).not.toContain('Council sells its old library')
  })

  test('keeps a title that the paragraph does not speak of', () => {
    const article = onPage('Read more', 'Storm takes the lighthouse lamp', 'Council sells its old library')
    expect(textsOf(article)).toEqual([null, ...STORY])
  })

  test('keeps its only title, whatever the paragraph speaks of', () => {
    expect(textsOf(onPage('Read more', 'Ferries carry fewer passengers'))).toEqual([null, ...STORY])
  })
})

test('what stands again and again between paragraphs stays where it leads to something, or is code', () => {
  const shown = (line: string) =>
    textsOf(
      parse(
        `Skip to content\nHome\nNews\nLog in\n\nPort Hale closes its pier\n\nBy Ana Ruiz\n3 May 2031\n\n${STORY.join(`\n\n${line}\n\n`)}\n\nContact us\nPrivacy policy\n© 2031 The Hale Courier`,
      ),
    ).filter((text) => text === line).length
  expect(shown('What to know:')).toBe(3)
  expect(shown('COPY . /srv/pier')).toBe(3)
  expect(shown('Story goes on')).toBe(0)
})

test.each(['Select page', 'Seite auswählen', 'Sélectionner une page', 'Seleccionar página'])(
  'the switch of a menu: %s',
  (line) => {
    const article = parse(
      [line, 'Port Hale closes its pier', ...STORY, '© 2031 The Hale Courier', 'Privacy policy'].join('\n\n'),
    )
    expect(article.headline).toBe('Port Hale closes its pier')
    expect(article.removed).toContainEqual(expect.objectContaining({ text: line, reason: 'navigation' }))
  },
)
