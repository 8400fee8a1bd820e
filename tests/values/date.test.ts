import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/page/read-page.js'
import { dayOrderOf } from '../../src/recognise/choices/dates/day-order.js'
import { date } from '../../src/recognise/rules/date.js'
import type { DayOrder } from '../../src/values/date/day.js'
import { findDates, findDatesIn } from '../../src/values/date/find-dates.js'
import { parseDate } from '../../src/values/date.js'
import { tokenize } from '../../src/words/tokens.js'

/** A date, or a date-time with or without an offset. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?)?$/u

describe('forms of English', () => {
  test.each([
    ['Nov. 3, 2031 8:03 am ET', '2031-11-03T08:03:00-05:00'],
    ['July 3, 2031 8:03 am ET', '2031-07-03T08:03:00-04:00'],
    ['Published Wed, Nov 3 2031 4:29 AM EST Updated an hour ago', '2031-11-03T04:29:00-05:00'],
    ['PUBLISHED: November 3, 2031 at 4:56 p.m. | UPDATED: November 4, 2031 at 6:00 p.m.', '2031-11-03T16:56:00'],
    ['19 Nov 2031 05:44 GMT', '2031-11-19T05:44:00Z'],
    ['21:17 18.11.2031', '2031-11-18T21:17:00'],
    ['2031-11-19T12:48:14Z', '2031-11-19T12:48:14Z'],
    ['2031-11-19T12:48:14.250+01:00', '2031-11-19T12:48:14+01:00'],
    ['11/19/31 06:56 AM EST', '2031-11-19T06:56:00-05:00'],
    ['November 3, 2031', '2031-11-03'],
    ['November 3, 203117', '2031-11-03'],
    ['NOVEMBER 3, 2031', '2031-11-03'],
    ['Nov 3rd 2031', '2031-11-03'],
    ['the 3rd of November, 2031', '2031-11-03'],
    ['3 November 2031', '2031-11-03'],
    ['03-Nov-31', '2031-11-03'],
    ['2031 Nov 3', '2031-11-03'],
    ['2031/11/03', '2031-11-03'],
    ['Nov 3, 2031 @ 4:48 pm', '2031-11-03T16:48:00'],
    ['Nov. 3, 2031, 10:00 PM UTC / Updated Nov. 4, 2031', '2031-11-03T22:00:00Z'],
    ['November 3, 2031: 12:41 PM ET', '2031-11-03T12:41:00-05:00'],
    ['November 3, 2031 12:05 AM', '2031-11-03T00:05:00'],
    ['Mon 3 Nov 2031 02.00 GMT', '2031-11-03T02:00:00Z'],
    ['Mon 3 Jul 2031 02.00 BST', '2031-07-03T02:00:00+01:00'],
    ['NOVEMBER 3, 2031 9:00AM (UTC)', '2031-11-03T09:00:00Z'],
    ['Monday, November 3, 2031 4:41AM', '2031-11-03T04:41:00'],
    ['Mon, 03 Nov 2031 08:00:00 +0200', '2031-11-03T08:00:00+02:00'],
    ['Updated21:22, 6 OCT 2031', '2031-10-06T21:22:00'],
    ['Ana RuizNovember 6, 2031', '2031-11-06'],
    ['Ana McKayNovember 6, 2031', '2031-11-06'],
    ['Nov. 3, 2031 8:03 p.m. EDT', '2031-11-03T20:03:00-04:00'],
    ["Nov. 3, '31", '2031-11-03'],
    ['Nov 3, 1987', '1987-11-03'],
    ['11/19/87', '1987-11-19'],
  ])('%s', (text, iso) => {
    expect(parseDate(text)).toBe(iso)
  })
})

describe('forms of German, French, Spanish and others', () => {
  test.each([
    ['15 августа 2031, 13:43', '2031-08-15T13:43:00'],
    ['3 листопада 2031', '2031-11-03'],
    ['3 listopada 2031', '2031-11-03'],
    ['3. října 2031', '2031-10-03'],
    ['3 kasım 2031', '2031-11-03'],
    ['3 noiembrie 2031', '2031-11-03'],
    ['den 3 maj 2031', '2031-05-03'],
    ['3. desember 2031', '2031-12-03'],
    ['3. November 2031, 14:12 Uhr', '2031-11-03T14:12:00'],
    ['03.11.2031, 14.12 Uhr', '2031-11-03T14:12:00'],
    ['Freitag, 7. März 2031, 14 Uhr', '2031-03-07T14:00:00'],
    ['Stand: 7. Mär. 2031', '2031-03-07'],
    ['2.11.31', '2031-11-02'],
    ['28. Juli 203128. Juli 2031', '2031-07-28'],
    ['9. Mai 203110. Mai 2031', '2031-05-09'],
    ['am 4. Jänner 2031 um 11:23', '2031-01-04T11:23:00'],
    ['3. Nov. 2031 11.30 Uhr MEZ', '2031-11-03T11:30:00+01:00'],
    ['Publié le 15 mai 2031 à 06h00', '2031-05-15T06:00:00'],
    ['le mercredi 1er octobre 2031 à 8h07', '2031-10-01T08:07:00'],
    ['2 août 2031', '2031-08-02'],
    ['sábado 7 de mayo de 2031', '2031-05-07'],
    ['3 de noviembre del 2031 | 13:43 h', '2031-11-03T13:43:00'],
    ['mayo 11, 2031', '2031-05-11'],
    ['3 dicembre 2031', '2031-12-03'],
    ['3 de março de 2031', '2031-03-03'],
    ['3 maart 2031', '2031-03-03'],
    ['2031年12月3日 10:30', '2031-12-03T10:30:00'],
    ['2031年11月3号', '2031-11-03'],
    ['2031년 11월 3일', '2031-11-03'],
    ['martedì 3 febbraio 2031 alle 18:40', '2031-02-03T18:40:00'],
    ['3 de fevereiro de 2031 às 18h40', '2031-02-03T18:40:00'],
    ['3 mei 2031 om 18.40', '2031-05-03T18:40:00'],
    ['3. marts 2031', '2031-03-03'],
    ['3 augusti 2031', '2031-08-03'],
    ['3 de noviembre de 2031 a las 8:03 a. m.', '2031-11-03T08:03:00'],
    ['Ana RuizNovembre 3, 2031', '2031-11-03'],
  ])('%s', (text, iso) => {
    expect(parseDate(text, 'day-first')).toBe(iso)
  })
})

describe('no date', () => {
  test.each([
    '2 days ago',
    'vor 3 Stunden',
    'yesterday at 4 pm',
    'March 18 at 3:57 PM',
    'March 2031',
    '31 February 2031',
    '30.02.2031',
    '99/99/9999',
    '13.13.2031',
    'version 1.2.2031.4',
    'call 555-01-1999 now',
    'May I come in 2031?',
    '',
  ])('%s', (text) => {
    expect(parseDate(text)).toBeNull()
  })
})

describe('which number is the day', () => {
  test.each<[string, DayOrder, string]>([
    ['3/11/2031', 'month-first', '2031-03-11'],
    ['3/11/2031', 'day-first', '2031-11-03'],
    ['23/11/2031', 'month-first', '2031-11-23'],
    ['11/23/2031', 'day-first', '2031-11-23'],
    ['3.11.2031', 'month-first', '2031-11-03'],
    ['Monday, 3/11/2031', 'month-first', '2031-11-03'],
    ['Tuesday, 3/11/2031', 'day-first', '2031-03-11'],
    ['3/11/2031 4:05 PM', 'day-first', '2031-03-11T16:05:00'],
    ['3/11/2031 16:05 EST', 'day-first', '2031-03-11T16:05:00-05:00'],
  ])('%s, %s', (text, order, iso) => {
    expect(parseDate(text, order)).toBe(iso)
  })

  const prose = 'The bridge was closed for the whole of the day, and the boats that were out had to wait for it.'
  test.each([
    ['another date of the page', `${prose}\n\n03/11/2031\n\nComment by Bo, 23/11/2031`, 'day-first'],
    ['a zone elsewhere', `${prose}\n\n03/11/2031 12:00 IST`, 'day-first'],
    ['the address of a British site', `${prose} See the list at news.example.co.uk.\n\n03/11/2031`, 'day-first'],
    ['no zone, though the word is one', `${prose}\n\nNORTH WEST 2 SOUTH 1\n\n03/11/2031`, 'month-first'],
    ['the zone', `${prose}\n\n03/11/2031 12:00 GMT`, 'day-first'],
    ['British spelling', `${prose} The harbour is two kilometres off.\n\n03/11/2031`, 'day-first'],
    ['American spelling', `${prose} The harbor is two kilometers off.\n\n03/11/2031`, 'month-first'],
    ['the zone before the spelling', `${prose} The harbour is grey.\n\n03/11/2031 12:00 PM EST`, 'month-first'],
    ['dates in words', `${prose}\n\n3 November 2031\n\n03/11/2031`, 'day-first'],
    ['English where nothing else says', `${prose}\n\n03/11/2031`, 'month-first'],
    [
      'the language',
      'Der Hafen war den ganzen Tag geschlossen, und die Boote auf See mussten mit der Einfahrt warten, bis das Eis in der Bucht nicht mehr zu dick war.\n\n03/11/2031',
      'day-first',
    ],
  ])('%s decides', (_, text, order) => {
    expect(dayOrderOf(readPage(text))).toBe(order)
  })
})

describe('which date is the article’s', () => {
  const prose = 'The bridge was closed for the whole of the day, and the boats that were out had to wait for it.'
  const story = (line: string): string => ['Bridge closed', prose, prose, prose, line].join('\n\n')
  test.each([
    ['a line of the story that tells of a day', story('Ana Ruiz (Port Hale) — announced March 23, 2031'), []],
    ['the day the story ends with', story('Published March 23, 2031'), ['2031-03-23']],
  ])('%s', (_, text, expected) => {
    expect(date.find(readPage(text)).map(({ value }) => (value as { iso: string }).iso)).toEqual(expected)
  })
})

test('every date of a line, with what belongs to it', () => {
  const text = 'Posted Mon, Nov 3, 2031 4:05 pm | Updated 4 November 2031'
  expect(findDatesIn(text).map(({ span }) => text.slice(...span))).toEqual([
    'Mon, Nov 3, 2031 4:05 pm',
    '4 November 2031',
  ])
})

describe('properties', () => {
  const pieces = fc.constantFrom(
    ...[
      '3',
      '11',
      '31',
      '2031',
      '99',
      'Nov',
      'mai',
      'Uhr',
      'pm',
      'ET',
      ':',
      '.',
      ',',
      '/',
      '-',
      ' ',
      'T',
      '+',
      '年',
      'Fri',
    ],
  )
  const junk = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  )

  test('a date is null or valid ISO 8601, whatever the text', () => {
    fc.assert(
      fc.property(junk, fc.constantFrom<DayOrder>('day-first', 'month-first'), (text, order) => {
        const iso = parseDate(text, order)
        if (iso === null) return
        expect(iso).toMatch(ISO)
        expect(new Date(`${iso.slice(0, 10)}T00:00:00Z`).toISOString().slice(0, 10)).toBe(iso.slice(0, 10))
      }),
      { numRuns: 2000 },
    )
  })

  test('dates stand in order and apart', () => {
    fc.assert(
      fc.property(junk, (text) => {
        let from = 0
        for (const { span } of findDatesIn(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(from)
          expect(span[1]).toBeGreaterThan(span[0])
          from = span[1]
        }
      }),
    )
  })

  test.each(['1.', '11:', '2031-', '3 Nov ', '12:00 ', 'Monday ', '1/1/31 ', '9 ', 'RuizNov 3 '])(
    'twice the text is twice the work: "%s" repeated',
    (unit) => {
      const [once, twice] = [2000, 4000].map((times) => looksAt(unit.repeat(times)))
      expect(twice).toBeLessThanOrEqual(2.1 * (once as number) + 100)
    },
  )
})

/** How often a token is looked at in search of dates. */
function looksAt(text: string): number {
  let looks = 0
  const tokens = tokenize(text)
  const counting = <T>(look: (token: number) => T) => {
    return (token: number): T => {
      looks += 1
      return look(token)
    }
  }
  findDates({ ...tokens, of: counting(tokens.of), lower: counting(tokens.lower) })
  return looks
}
