import { describe, expect, test } from 'vitest'
import { names, quotationsOf } from './support.js'

describe('who does not speak', () => {
  test.each([
    ['Neither Ana Ruiz nor Bo Lee would say “sorry for the noise.”', '–'],
    ['No one in the hall said “we are sorry for it.”', '–'],
    ['None of the members called it “a good day for the town.”', '–'],
    ['Ana Ruiz did not call it “a good day for the town.”', '–'],
    ['Bo Lee at first called her maps “pretty pictures.”', 'Bo Lee'],
    ['Bo Lee first called her maps “pretty pictures.”', 'Bo Lee'],
    ['The first mayor called it “a good joke for the town.”', 'The first mayor'],
    ['The bridge has a “no horses” rule.', '–'],
    ['Readers who have no boat may ask, “What is it for?”', '–'],
    ['A man who calls himself “Old Rook” sang.', undefined],
    ['The welder, Kirby Dell, said: “It is safe for the town.”', 'Kirby Dell'],
    ['Ana Ruiz mocked the plan, saying anybody who pays for it “is not having a good year.”', 'Ana Ruiz'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual(name === undefined ? [] : [name])
  })

  test('a quoted word further on in the paragraph is not the speaker’s', () => {
    expect(names('“It is safe,” Ana Ruiz said. The rest of the town walks over the “singing bridge” now.')).toEqual([
      'Ana Ruiz',
      '–',
    ])
  })
})

describe('titles', () => {
  test.each([
    ['“It is safe,” said Secretary of State Nell Grady.', 'Nell Grady', 'Secretary of State'],
    ['“It is safe,” Minister for Justice Mark Dunn told reporters.', 'Mark Dunn', 'Minister for Justice'],
    [
      '“It is safe,” said Deputy Prime Minister and Minister for Energy Lena Holt.',
      'Lena Holt',
      'Deputy Prime Minister and Minister for Energy',
    ],
    ['“It is safe,” said Director of Public Works Nell Grady.', 'Nell Grady', 'Director of Public Works'],
    ['“It is safe,” said Mayor of Ashford Nell Grady.', 'Nell Grady', 'Mayor of Ashford'],
    ['“It is safe,” said co-founder and CEO Tim Cooke of Chartmakers, the firm that drew it.', 'Tim Cooke', 'CEO'],
    ['“It is safe,” said Cllr. Pat Moody.', 'Pat Moody', null],
    ['“It is safe,” Det. Insp. Pat Moody said.', 'Pat Moody', null],
    ['“It is safe,” the mayor, Nell Grady (Labour), said.', 'Nell Grady', null],
    ['“It is safe,” said Bank of Norland governor Andrew Pike.', 'Andrew Pike', 'Norland governor'],
  ])('%s', (text, name, role) => {
    expect(quotationsOf(text).speakers[0]).toMatchObject({ name, role })
  })

  test('whose spokesman speaks does not', () => {
    expect(names('“It is safe,” said a spokesman for Governor Nell Grady.')).toEqual([
      'a spokesman for Governor Nell Grady',
    ])
    expect(names('“It is safe,” said the mayor and Governor Nell Grady.')).toEqual([
      'the mayor and Governor Nell Grady',
    ])
  })
})

describe('names that are words', () => {
  test.each([
    ['“It is late,” said June Hart.', 'June Hart'],
    ['“It is late,” April Dunn said.', 'April Dunn'],
    ['“It is late,” said June.', 'June'],
    ['“It is late,” May said on Monday.', 'May'],
    ['Will Dunn waited. “It is late,” Will said.', 'Will Dunn'],
    ['“It is late,” said An Nguyen.', 'An Nguyen'],
    ['“It is late,” said So Young Park.', 'So Young Park'],
    ['“It is late,” Bo Lee said June 3.', 'Bo Lee'],
    ['Mayor Ana Ruiz said in May that “the bridge will stand.”', 'Ana Ruiz'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name])
  })
})
