import { describe, expect, it } from 'vitest'
import { readableDate } from '../../src/renderers/shared/dates.js'
import { locate } from '../../src/renderers/shared/locate.js'
import { cut, insert, over, styled } from '../../src/renderers/terminal/rich.js'
import { asciiEdits, toAscii } from '../../src/text/ascii.js'
import { isolations } from '../../src/text/bidi.js'

describe('locate', () => {
  /** Finds quotations given as in the source, which may be wrapped and hyphenated where the text is not. */
  function found(source: string, text: string, ...quoted: string[]): (string | null)[] {
    let from = 0
    const parts = quoted.map((words) => {
      const start = source.indexOf(words, from)
      from = start + words.length
      return { text: words, span: [start, from] as const }
    })
    return locate(parts, text, [0, source.length]).map((span) => span && text.slice(...span))
  }

  it('takes the marks with the words', () => {
    const text = 'The vote was “a bad trade,” he said.'
    expect(found(text, text, 'a bad trade,')).toEqual(['“a bad trade,”'])
  })

  it('finds what the source has hyphenated and wrapped', () => {
    const source = 'He called it “an irre-\n    placeable   ferry” and\nleft.'
    expect(found(source, 'He called it “an irreplaceable ferry” and left.', 'an irre-\n    placeable   ferry')).toEqual(
      ['“an irreplaceable ferry”'],
    )
  })

  it('takes the quoted one of words that stand there twice', () => {
    const text = 'The ironclad ferry has an “ironclad” timetable, ironclad as it is.'
    expect(found(text, text, '“ironclad”'.slice(1, -1)).length).toBe(1)
    expect(locate([{ text: 'ironclad', span: [26, 36] }], text, [0, text.length])).toEqual([[26, 36]])
  })

  it('tells the first and the second of two equal quotations apart', () => {
    const text = '“No,” she said. “No,” said he.'
    expect(
      locate(
        [
          { text: 'No,', span: [0, 5] },
          { text: 'No,', span: [16, 21] },
        ],
        text,
        [0, 30],
      ),
    ).toEqual([
      [0, 5],
      [16, 21],
    ])
  })

  it('goes on behind one that is not there', () => {
    const text = 'She said “yes” and “no” again.'
    expect(found(`${text} lost`, text, 'yes', 'no')).toEqual(['“yes”', '“no”'])
    expect(
      locate(
        [
          { text: 'gone', span: [9, 14] },
          { text: 'no', span: [19, 23] },
        ],
        text,
        [0, 30],
      ),
    ).toEqual([null, [19, 23]])
  })
})

describe('readableDate', () => {
  it.each([
    ['2031-11-03', '3 November 2031'],
    ['2031-11-03T21:40', '3 November 2031, 21:40'],
    ['2031-11-03T21:40:00Z', '3 November 2031, 21:40 UTC'],
    ['2031-11-03T21:40:00.5+02:00', '3 November 2031, 21:40 UTC+2'],
    ['2031-11-03T21:40-03:30', '3 November 2031, 21:40 UTC-3:30'],
    ['--11-03', '--11-03'],
    ['next week', 'next week'],
  ])('%s is %s', (iso, text) => {
    expect(readableDate(iso)).toBe(text)
  })

  it.each([
    ['en', 'Nov. 3, 2031', '2031-11-03', 'November 3, 2031'],
    ['en', 'Monday 3 November 2031', '2031-11-03', '3 November 2031'],
    ['en', 'Published November 3, 2031 at 8:03 a.m. EST', '2031-11-03T08:03:00-05:00', 'November 3, 2031, 08:03 EST'],
    ['en', '3 Nov 2031 8:03 AM', '2031-11-03T08:03:00', '3 November 2031, 08:03'],
    ['en', '3 November 14:05', '2031-11-03T14:05:00', '3 November 2031, 14:05'],
    ['en', '3 November 2031 BBC News 10:05 GMT', '2031-11-03T10:05:00Z', '3 November 2031, 10:05 GMT'],
    ['en', 'Nov. 3, 2031, 9 PM ET', '2031-11-03T21:00:00-05:00', 'November 3, 2031, 21:00 ET'],
    ['de', 'Stand: 3.11.2031, 14:05 Uhr', '2031-11-03T14:05:00', '3. November 2031, 14:05'],
    ['fr', 'Publié le 3 novembre 2031 à 14h05', '2031-11-03T14:05:00', '3 novembre 2031, 14:05'],
    ['ja', '2031年11月3日', '2031-11-03', '2031年11月3日'],
    ['xx', '', '2031-11-03', '3 November 2031'],
  ])('in %s, where the article says "%s", %s is %s', (language, said, iso, text) => {
    expect(readableDate(iso, language, said)).toBe(text)
  })
})

describe('toAscii', () => {
  it.each([
    ['“Naïve” – ‘café’ — 10 °…', '"Naive" - \'cafe\' -- 10 deg...'],
    ['Straße, Œuvre, Łódź, İzmir', 'Strasse, OEuvre, Lodz, Izmir'],
    ['«oui» „ja“ €5', '"oui" "ja" EUR 5'],
    ['東京 ok', '?? ok'],
    ['e\u0301', 'e'],
    ['ﬁn ½', 'fin 1/2'],
  ])('%s is %s', (text, ascii) => {
    expect(toAscii(text)).toBe(ascii)
  })

  it('is what its edits make', () => {
    const text = 'a “ü” — 東 b'
    let now = ''
    let from = 0
    for (const { start, end, text: added } of asciiEdits(text)) {
      now += text.slice(from, start) + added
      from = end
    }
    expect(now + text.slice(from)).toBe(toAscii(text))
  })
})

describe('isolations', () => {
  it.each([
    ['the ship הספינה sails', false, [9, 15]],
    ['הספינה the ship', true, [0, 15]],
    ['(שלום, עולם) he said', false, [1, 11]],
    ['no such letter', false, []],
  ])('%s', (text, rightToLeft, at) => {
    expect(isolations(text, rightToLeft).map((each) => each.at)).toEqual(at)
  })
})

describe('rich text', () => {
  const rich = over(styled('one two three'), [
    { start: 4, end: 13, look: 'quote' },
    { start: 8, end: 13, look: 'name' },
  ])

  it('is cut with its looks', () => {
    expect(
      cut(rich, [
        [0, 7],
        [8, 13],
      ]),
    ).toEqual([
      { text: 'one two', runs: [{ start: 4, end: 7, look: 'quote' }] },
      {
        text: 'three',
        runs: [
          { start: 0, end: 5, look: 'quote' },
          { start: 0, end: 5, look: 'name' },
        ],
      },
    ])
  })

  it('takes more text at the start and within a run into it, at its end not', () => {
    expect(
      insert(rich, [
        { at: 4, text: '<' },
        { at: 8, text: '|' },
        { at: 13, text: '>' },
      ]),
    ).toEqual({
      text: 'one <two |three>',
      runs: [
        { start: 5, end: 15, look: 'quote' },
        { start: 10, end: 15, look: 'name' },
      ],
    })
  })
})
