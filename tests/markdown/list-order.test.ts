import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadTerminal } from '../../src/renderers/terminal/load.js'
import { htmlText, toHtml } from '../support/html-text.js'
import { plain } from '../terminal/articles.js'
import { blocksOf, parse, written } from './support.js'

/** A line of a list: how deep, its marker, and whether there is a word behind it. */
interface Line {
  readonly depth: number
  readonly marker: string
  readonly says: boolean
}

const line: fc.Arbitrary<Line> = fc.record({
  depth: fc.integer({ min: 0, max: 3 }),
  marker: fc.constantFrom('-', '-', '*', '1.', '2.', '\n   below'),
  says: fc.boolean(),
})

/** Markdown with its words numbered in their order. */
function write(lines: readonly Line[]): string {
  const rows = lines.map(({ depth, marker, says }, i) => {
    const blanks = ' '.repeat(3 * depth)
    return `${blanks}${marker.replace('\n', `\n${blanks}`)}${says ? ` w${i}x` : ''}`
  })
  return `# x\n\n- first\n${rows.join('\n')}\n`
}

const wordsOf = (text: string): string[] => text.match(/w\d+x|below/gu) ?? []

describe('items of a list', () => {
  test('stay in their order, whatever is nested in whatever, and empty or not', async () => {
    const terminal = await loadTerminal()
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const source = write(lines)
        const article = parse(source)
        const said = wordsOf(source)
        expect(
          wordsOf(
            blocksOf(source)
              .map(({ text }) => text)
              .join('\n'),
          ),
        ).toEqual(said)
        expect(wordsOf(htmlText(toHtml(written(article))))).toEqual(said)
        expect(wordsOf(terminal.render(article, plain))).toEqual(said)
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    '- a\n\n  b\n- c\n',
    '1. a\n   - b\n\n   c\n',
    '- a\n  - b\n\n  c\n- d\n',
    '1. 1. a\n\n      b\n   2. c\n',
  ])('go on in other paragraphs, read again as well: %j', (source) => {
    const itemsOf = (text: string) =>
      blocksOf(text).map((block) => block.type === 'list' && block.items.map(({ marker, text }) => [marker, text]))
    const items = itemsOf(`# x\n\n${source}`)
    expect(items[0]).toContainEqual(['', expect.any(String)])
    expect(itemsOf(written(parse(`# x\n\n${source}`)))).toEqual(items)
  })

  test('go on below a list within them', () => {
    const [list] = blocksOf('# x\n\n1. Lower the flag.\n\n   - Fold it.\n\n   Then lock the hut.\n\n2. Go home.\n')
    expect(list).toMatchObject({
      items: [{ marker: '1.' }, { marker: '-' }, { marker: '', text: 'Then lock the hut.' }, { marker: '2.' }],
    })
    expect(list && written(parse('# x\n\n1. a\n\n   - b\n\n   c\n2. d\n'))).toContain('1. a\n\n   - b\n\n   c\n2. d\n')
  })
})
