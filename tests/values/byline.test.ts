import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/page/read-page.js'
import { byline } from '../../src/recognise/rules/byline.js'
import { parseByline, readByline } from '../../src/values/byline.js'
import { type Tokens, tokenize } from '../../src/words/tokens.js'

/** "Name [role] + Name". */
const read = (text: string): string =>
  parseByline(text)
    .authors.map(({ name, role }) => (role ? `${name} [${role}]` : name))
    .join(' + ')

describe('names', () => {
  test.each([
    ['By Ana Ruiz', 'Ana Ruiz'],
    ['BY ANA RUIZ', 'Ana Ruiz'],
    ['by ana ruiz', ''],
    ['ByAna Ruiz', 'Ana Ruiz'],
    ['Byrne Walsh', 'Byrne Walsh'],
    ['By Byrne Walsh', 'Byrne Walsh'],
    ['By Ana Ruiz and Bo Lee', 'Ana Ruiz + Bo Lee'],
    ['By Ana Ruiz, Bo Lee and Cy Oh', 'Ana Ruiz + Bo Lee + Cy Oh'],
    ['By Ana Ruiz, Bo Lee, and Cy Oh', 'Ana Ruiz + Bo Lee + Cy Oh'],
    ['By Ana Ruiz & Bo Lee', 'Ana Ruiz + Bo Lee'],
    ['By Ana Ruiz, Wenhild Trauber', 'Ana Ruiz + Wenhild Trauber'],
    ['By Ana Ruiz, Trauber Falls', 'Ana Ruiz'],
    ['By Ana Ruiz, Buenos Aires', 'Ana Ruiz'],
    ['Ana Ruiz, Wenhild Trauber', 'Ana Ruiz'],
    ['By Ana Ruiz/Bo Lee', 'Ana Ruiz + Bo Lee'],
    ['By Court Reporter Ana Ruiz', 'Ana Ruiz [Court Reporter]'],
    ['By Chief Political Correspondent Ana Ruiz', 'Ana Ruiz [Chief Political Correspondent]'],
    ['By our court reporter Ana Ruiz', 'Ana Ruiz [our court reporter]'],
    ['By Arts Editor Ana Ruiz and Maria Lund', 'Ana Ruiz [Arts Editor] + Maria Lund'],
    ['Remarks of President Ana Ruiz as Delivered', ''],
    ['By Ana Ruiz with Bo Lee', 'Ana Ruiz + Bo Lee'],
    ['By Ana Ruiz Jr.', 'Ana Ruiz Jr.'],
    ['By Ana Ruiz, Jr., and Bo Lee III', 'Ana Ruiz Jr. + Bo Lee III'],
    ['By Ludwig van der Berg', 'Ludwig van der Berg'],
    ['By JAN VAN DER BERG', 'Jan van der Berg'],
    ["BY SEAN O'HARA", "Sean O'Hara"],
    ['BY IAN MCKAY', 'Ian McKay'],
    ['BY DARBY McVEY and TOBY BYE JR.', 'Darby McVey + Toby Bye Jr.'],
    ['By Una Hale and Bo Lee', 'Una Hale + Bo Lee'],
    ['Tamsin Okell Environment correspondent', 'Tamsin Okell [Environment correspondent]'],
    ['By J. R. Stone', 'J. R. Stone'],
    ['By R.C. Baker.', 'R.C. Baker'],
    ['By Jean-Loup Fiévet', 'Jean-Loup Fiévet'],
    ['By Lee Su-wan', 'Lee Su-wan'],
    ['By Ana\nRuiz', 'Ana'],
    ['Words by Ana Ruiz', 'Ana Ruiz'],
    ['As told to Ana Ruiz', 'Ana Ruiz'],
    ['Reporting by Ana Ruiz; editing by Bo Lee', 'Ana Ruiz'],
    ['By\nAna Ruiz\nBo Lee', 'Ana Ruiz + Bo Lee'],
    ['By Virgil', 'Virgil'],
    ['Ana Ruiz - Nov 3, 2031', 'Ana Ruiz'],
    ['Nov 3, 2031 by Ana Ruiz', 'Ana Ruiz'],
    ['By Ana Ruiz in Paris and Bo Lee in Lima', 'Ana Ruiz + Bo Lee'],
    ['Ana Ruiz / 22.04.2031 / 06:15 / Foto: Bo Lee / 150 /', 'Ana Ruiz'],
  ])('%j', (text, names) => {
    expect(read(text)).toBe(names)
  })
})

describe('roles', () => {
  test.each([
    ['By Ana Ruiz | Special to the Courier', 'Ana Ruiz [Special to the Courier]'],
    ['By Ana Ruiz Special to the Courier', 'Ana Ruiz [Special to the Courier]'],
    ['By Ana Ruiz Staff Writer', 'Ana Ruiz [Staff Writer]'],
    ['By Ana Ruiz, Staff Writer', 'Ana Ruiz [Staff Writer]'],
    ['By Ana Ruiz\nContributing Writer', 'Ana Ruiz [Contributing Writer]'],
    ['By Ana Ruiz\nAP Energy Writer', 'Ana Ruiz [AP Energy Writer]'],
    ['By Ana Ruiz AP Energy Writer', 'Ana Ruiz [AP Energy Writer]'],
    ['By Ana Ruiz, Energy correspondent in Lima', 'Ana Ruiz [Energy correspondent in Lima]'],
    ['By Ana Ruiz and Bo Lee, Staff Writers', 'Ana Ruiz [Staff Writers] + Bo Lee [Staff Writers]'],
    ['By Ana Ruiz, business editor, and Bo Lee, reporter', 'Ana Ruiz [business editor] + Bo Lee [reporter]'],
    ['Ana Ruiz, Staff Attorney, Harbour Rights Programme', 'Ana Ruiz [Staff Attorney, Harbour Rights Programme]'],
    ['By Ana Ruiz (reporting) and Bo Lee (photography)', 'Ana Ruiz [reporting]'],
    ['Autor: Rechtsanwalt Ana Ruiz', 'Ana Ruiz [Rechtsanwalt]'],
    ['By Ana Ruiz for the Courier', 'Ana Ruiz [for the Courier]'],
    ['By ANA RUIZ FOR COURIER.COM', 'Ana Ruiz'],
    [
      'By Ana Ruiz, a reporter who covers ports. She has been at sea for ten years.',
      'Ana Ruiz [a reporter who covers ports]',
    ],
    ['Von Ana Ruiz, freie Autorin in Hamburg. Sie schreibt über Häfen.', 'Ana Ruiz [freie Autorin in Hamburg]'],
    ['Par Ana Ruiz (à Lima, Pérou)', 'Ana Ruiz'],
  ])('%j', (text, names) => {
    expect(read(text)).toBe(names)
  })
})

describe('agencies and desks', () => {
  test.each([
    ['    By Ana Ruiz, Reuters', 'Ana Ruiz'],
    ['By Ana Ruiz Reuters', 'Ana Ruiz'],
    ['By ANA RUIZ and BO LEE, Associated Press', 'Ana Ruiz + Bo Lee'],
    ['By Reuters', 'Reuters'],
    ['By The Associated Press', 'The Associated Press'],
    ['Von Ana Ruiz (dpa)', 'Ana Ruiz'],
    ['Ana Ruiz, dpa', 'Ana Ruiz'],
    ['By Courier Staff', 'Courier Staff'],
    ['By the Editorial Board', 'the Editorial Board'],
    ['Reuters', 'Reuters'],
  ])('%j', (text, names) => {
    expect(read(text)).toBe(names)
  })
})

describe('what stands beside names', () => {
  test.each([
    [
      'Ana Ruiz, Staff Attorney, Harbour Program\n& Bo Lee, Director of Ports',
      'Ana Ruiz [Staff Attorney, Harbour Program] + Bo Lee [Director of Ports]',
    ],
    ['By Ana Ruiz @ana Nov 3, 2031, 4:05am EST', 'Ana Ruiz'],
    ['By Ana Ruiz a@x.test (555) 010-0199', 'Ana Ruiz'],
    ['By Ana Ruiz March 18 at 3:57 PM Follow @ana', 'Ana Ruiz'],
    ['By Ana Ruiz/June 12, 2031 9:49 am EST/Updated: Aug. 18, 2031 4:17 pm EST', 'Ana Ruiz'],
    ['By Ana Ruiz Nov 3, 2031 5 min read', 'Ana Ruiz'],
    ['3.11.31 20:19 von Ana Ruiz Lesezeit: 4 Min.', 'Ana Ruiz'],
    ['Ana Ruiz | hace 3 horas', 'Ana Ruiz'],
    ['By Ana Ruiz | Orrin Beacon', 'Ana Ruiz'],
    ['By\nAna Ruiz\nPhotographs by\nBo Lee', 'Ana Ruiz'],
    ['Live updates from reporters Ana Ruiz and Bo Lee', 'Ana Ruiz + Bo Lee'],
    ['Por Ana Ruiz, Canal V9 — Serra Hale', 'Ana Ruiz'],
    ['Por Ana Ruiz, Belo Horizonte', 'Ana Ruiz'],
    ['By Ana Ruiz | Peter Holm', 'Ana Ruiz + Peter Holm'],
    ['Posted by Ana Ruiz at 18:52 Tagged with: Bo Lee, ships', 'Ana Ruiz'],
    ['Text: Ana Ruiz     Foto: Bo Lee', 'Ana Ruiz'],
    ['Text & Fotos: Ana Ruiz', 'Ana Ruiz'],
    ['Text & Fotos: Ana Ruiz 0 337', 'Ana Ruiz'],
  ])('%j', (text, names) => {
    expect(read(text)).toBe(names)
  })
})

describe('what a page keeps apart by its layout alone', () => {
  test.each([
    ['Posted onMay 3, 2031May 5, 2031AuthorAna RuizCategoriesNews', 'Ana Ruiz'],
    ['Posted on3. Mai 20315. Mai 2031AuthorAna Ruiz4 Kommentare', 'Ana Ruiz'],
    ['Veröffentlicht vonAna Ruiz3. Mai 2031', 'Ana Ruiz'],
    ['Ana RuizNovember 3, 2031', 'Ana Ruiz'],
    ['PorAna Ruiz', 'Ana Ruiz'],
    ['ParAna Ruiz et Bo Lee', 'Ana Ruiz + Bo Lee'],
    ['VonAna Ruiz', 'Ana Ruiz'],
    ['By Ana McAuthor', 'Ana McAuthor'],
    ['Von Ana Mayer 3.5.2031', 'Ana Mayer'],
  ])('%j', (text, names) => {
    expect(read(text)).toBe(names)
  })
})

describe('other languages', () => {
  test.each([
    ['Von Ana Ruiz und Bo Lee', 'Ana Ruiz + Bo Lee'],
    ['Von Ana Ruiz publiziert am 3.11.2031', 'Ana Ruiz'],
    ['Eine Kolumne von Ana Ruiz', 'Ana Ruiz'],
    ['Par Ana Ruiz et Bo Lee', 'Ana Ruiz + Bo Lee'],
    ['Por Ana Ruiz y Bo Lee', 'Ana Ruiz + Bo Lee'],
    ['Por Ana Ortega y Gasset', 'Ana Ortega y Gasset'],
    ['Di Ana Ruiz', 'Ana Ruiz'],
    ['Door Ana Ruiz', 'Ana Ruiz'],
  ])('%j', (text, names) => {
    expect(read(text)).toBe(names)
  })
})

const PROSE =
  'The operator of the ferry was told about a crack in the hull eleven months before the grounding, an inquiry heard on Monday.'
const article = (...head: readonly string[]): string => [...head, PROSE, PROSE, PROSE].join('\n\n')
const claimed = (text: string): readonly string[] => byline.find(readPage(text)).map(({ span }) => text.slice(...span))

describe('the rule', () => {
  test.each([
    ['with a label', article('Ferry line knew of crack', 'By Ana Ruiz'), 'By Ana Ruiz'],
    [
      'with its role',
      article('Ferry line knew of crack', 'By Ana Ruiz', 'Contributing Writer'),
      'By Ana Ruiz\n\nContributing Writer',
    ],
    [
      'a second name with its role',
      article(
        'Ferry line knew of crack',
        'Anna Ruiz, Staff Attorney, Nov. 3, 2031',
        '& Bo Lee, Director of Ports, Nordwind',
      ),
      'Anna Ruiz, Staff Attorney,',
    ],
    [
      'names of two lines',
      article('Ferry line knew of crack', 'By Anna Ruiz, Staff Attorney', '& Bo Lee, Director of Ports, Nordwind'),
      'By Anna Ruiz, Staff Attorney\n\n& Bo Lee, Director of Ports, Nordwind',
    ],
    ['a label alone', article('Ferry line knew of crack', 'By', 'Ana Ruiz', 'Bo Lee'), 'By\n\nAna Ruiz\n\nBo Lee'],
    ['without its date', article('Ferry line knew of crack', 'By Ana Ruiz | Nov. 3, 2031'), 'By Ana Ruiz |'],
    ['behind its date', article('Ferry line knew of crack', 'Nov. 3, 2031 by Ana Ruiz'), 'by Ana Ruiz'],
    ['a name above an address', article('Ferry line knew of crack', 'Anna Ruiz', 'a.ruiz@courier.test'), 'Anna Ruiz'],
    ['a name above the date', article('Ferry line knew of crack', 'Anna Ruiz', 'Nov. 3, 2031'), 'Anna Ruiz'],
  ])('%s', (_, text, expected) => {
    expect(claimed(text)).toEqual([expected])
  })

  test.each([
    ['a date', article('Ferry line knew of crack', 'By 2031, the ferry had made its last trip.')],
    ['a clause', article('Ferry line knew of crack', 'By the time the ferry sank, everybody had left it.')],
    ['a place', article('Ferry line knew of crack', 'Hale Bay')],
    ['nothing', article('Ferry line knew of crack')],
    ['a headline of capitals', article('DI INDUSTRIES WINS CONTRACT')],
    ['a name in the body', article('Ferry line knew of crack', PROSE, 'Anna Ruiz')],
  ])('not %s', (_, text) => {
    expect(claimed(text)).toEqual([])
  })
})

describe('properties', () => {
  const pieces = fc.constantFrom(
    'By',
    'Ana',
    'Ruiz',
    'and',
    ',',
    '|',
    '/',
    '(',
    ')',
    'von',
    'de',
    '@',
    'Staff Writer',
    '2031',
    '\n',
    ':',
  )

  test('names come from the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ')
        for (const { name } of parseByline(text).authors) {
          expect(name.trim()).not.toBe('')
          for (const word of name.split(/\s+/u)) expect(text.toLowerCase()).toContain(word.toLowerCase())
        }
      }),
    )
  })

  /** Words that are looked at in small letters while `read` runs. */
  const looks = (tokens: Tokens, read: (counted: Tokens) => void): number => {
    let count = 0
    const lower = (token: number): string => {
      count += 1
      return tokens.lower(token)
    }
    read({ ...tokens, lower })
    return count
  }

  test.each(['By ', 'Ana Ruiz, ', 'a@', '(555) ', 'and ', '- ', 'Photo by ', '//', '1 hour '])(
    'a long line of "%s" costs no more than its start',
    (unit) => {
      const cost = (times: number): number =>
        looks(tokenize(unit.repeat(times)), (tokens) => {
          readByline(tokens)
        })
      expect(cost(20_000)).toBe(cost(1000))
    },
  )

  test('a page of twice the length costs twice as much at most', () => {
    const cost = (times: number): number => {
      const page = readPage('Ana Ruiz\nNov. 3, 2031\n'.repeat(times))
      return looks(page.tokens, (tokens) => {
        byline.find({ ...page, tokens })
      })
    }
    expect(cost(4000)).toBeLessThan(cost(2000) * 2.2)
  })
})

test('a name that a page’s code glues its timestamp to, in one word and in two', () => {
  const names = (text: string): string[] => parseByline(text).authors.map(({ name }) => name)
  expect(names('AnnaKell2031-05-04T10:11:12+02:00Juni 19th, 2030|Notizen|36 Kommentare')).toEqual(['Anna Kell'])
  expect(names('Anna Kell2031-05-04T10:11:12+02:00')).toEqual(['Anna Kell'])
})
