import { expect, test } from 'vitest'
import { parse } from '../../src/library/parse.js'

test('a headline that starts with words in capitals and a colon is no label', () => {
  const text = `                               7 of 9 DOCUMENTS


                              Evening Tarn

                            March 9, 2004, Tuesday

ROWING: RAIN STOPS HALVARD FOR A MINUTE

BYLINE: By STAN OLROYD

SECTION: SPORT; Pg. 38

LENGTH: 30 words

INES HALVARD fell in twice and still won the lock keepers' race by more
than two minutes.

LOAD-DATE: March 10, 2004
`
  const { headline, byline, section } = parse(text)
  expect([headline, byline?.authors[0]?.name, section]).toEqual([
    'ROWING: RAIN STOPS HALVARD FOR A MINUTE',
    'Stan Olroyd',
    'SPORT',
  ])
})
