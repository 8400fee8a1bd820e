import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/page/read-page.js'
import type { Rule } from '../../src/recognise/claim.js'
import { caption } from '../../src/recognise/rules/caption.js'
import { correction } from '../../src/recognise/rules/correction.js'
import { captionLabelEnd, readCaption, readSignedCaption } from '../../src/values/caption.js'
import { isCorrection } from '../../src/values/correction.js'
import { readCredit } from '../../src/values/credit.js'
import { isEndMark, isInitials } from '../../src/values/end-mark.js'
import { isReleaseLine, releaseContactEnd, releasePartOf } from '../../src/values/release.js'
import { readTags } from '../../src/values/tags.js'
import { isTimestamp } from '../../src/values/timestamp.js'
import { type Tokens, tokenize } from '../../src/words/tokens.js'

const on = <T>(read: (tokens: Tokens, from: number, to: number) => T, text: string): T => {
  const tokens = tokenize(text)
  return read(tokens, 0, tokens.count)
}

describe('captions', () => {
  test.each([
    ['FILE - The night ferry leaves Port Hale in May.', 'FILE - The night ferry leaves Port Hale in May.', null],
    ['The ferry in May. (AP Photo/Bo Lee)', 'The ferry in May.', 'AP Photo/Bo Lee'],
    ['The ferry in May. (Courier Photo/Bo Lee)', 'The ferry in May.', 'Courier Photo/Bo Lee'],
    ['The ferry in May. Photo: Bo Lee', 'The ferry in May.', 'Photo: Bo Lee'],
    ['The ferry in May. Credit...Bo Lee for the Courier', 'The ferry in May.', 'Credit...Bo Lee for the Courier'],
    ['The ferry in May. REUTERS/Bo Lee', 'The ferry in May.', 'REUTERS/Bo Lee'],
    ['Die Fähre im Mai. (Foto: Bo Lee)', 'Die Fähre im Mai.', 'Foto: Bo Lee'],
    ['Die Fähre im Mai © Bo Lee/dpa', 'Die Fähre im Mai', '© Bo Lee/dpa'],
    ['Symbolbild: Eine Fähre', 'Symbolbild: Eine Fähre', null],
    ['Photo courtesy of the harbour board', null, 'Photo courtesy of the harbour board'],
    ['Ana Ruiz | Getty Images', null, 'Ana Ruiz | Getty Images'],
    ['© Bo Lee', null, '© Bo Lee'],
    ['The ferry in May. (Bo Lee / For The Courier)', 'The ferry in May.', 'Bo Lee / For The Courier'],
    ['(Bo Lee/Harbour Post)', null, 'Bo Lee/Harbour Post'],
    ['Maria Lee for The Courier', null, 'Maria Lee for The Courier'],
    ['The ferry in May. Maria Lee for The Courier', 'The ferry in May.', 'Maria Lee for The Courier'],
    ['IMAGE SOURCE, HARBOUR BOARD', null, 'IMAGE SOURCE, HARBOUR BOARD'],
    ['Bildquelle: Bo Lee', null, 'Bildquelle: Bo Lee'],
    ['The ferry leaves Port Hale in May (Picture: AP)', 'The ferry leaves Port Hale in May', 'Picture: AP'],
    ['The ferry leaves Port Hale in May. (Image: Bo Lee).', 'The ferry leaves Port Hale in May.', 'Image: Bo Lee'],
    ['Die Fähre verlässt Port Hale im Mai. (© Hafen/Bo Lee)', 'Die Fähre verlässt Port Hale im Mai.', '© Hafen/Bo Lee'],
    ['Die Fähre im Hafen von Port Hale. © dpa | Bo Lee', 'Die Fähre im Hafen von Port Hale.', '© dpa | Bo Lee'],
    [
      'Die Fähre liegt still im Hafen. – © Bo Lee – stock.example',
      'Die Fähre liegt still im Hafen.',
      '© Bo Lee – stock.example',
    ],
    ['The old ferry on her way to Port HaleCredit: PA', 'The old ferry on her way to Port Hale', 'Credit: PA'],
    ['Die Fähre liegt still im Hafen. Foto: dpa', 'Die Fähre liegt still im Hafen.', 'Foto: dpa'],
    ['Die Fähre im Mai. Foto: picture alliance / Bo Lee', 'Die Fähre im Mai.', 'Foto: picture alliance / Bo Lee'],
    ['The ferry in May. AP Photo/Bo Lee, File', 'The ferry in May.', 'AP Photo/Bo Lee, File'],
    ['Die Fähre ist kein Wrack (AFP / BO LEE)', 'Die Fähre ist kein Wrack', 'AFP / BO LEE'],
    ['El ferri de Port Hale, en mayo. EFE/ B. Lee', 'El ferri de Port Hale, en mayo.', 'EFE/ B. Lee'],
    ['El ferri sale de Port Hale en mayo. EFE/ Bo Lee', 'El ferri sale de Port Hale en mayo.', 'EFE/ Bo Lee'],
    ['Die Fähre von Port Hale läuft ein / Maria Lee', 'Die Fähre von Port Hale läuft ein', 'Maria Lee'],
    ['港を出るフェリー＝13日、東京で（田中一郎撮影）', '港を出るフェリー＝13日、東京で（田中一郎撮影）', null],
  ])('%j', (text, shown, credit) => {
    expect(on(readCaption, text)).toEqual({ caption: shown, credit })
  })

  test.each([
    '© 2031 The Courier',
    'All rights reserved. Photo: Bo Lee',
    'The file - all of it - was lost.',
    'She took the photo by the pier.',
    'RELATED PHOTOS: Ana Ruiz on her ferry',
    'Two of three agree with the AP.',
    'New Hope for Port Hale',
    '(See Page for Details)',
    'He voted for the list (North Hale/Free Ferries).',
    'The ferry leaves in May, she said. AP',
    'The ferry leaves Port Hale in May, the harbour said. Maria Lee',
    'Ana Ruiz / Bo Lee / Maria Lee',
    'The ferry needs a new picture: that of Maria Lee',
  ])('not %j', (text) => {
    expect(on(readCaption, text)).toBeNull()
  })
})

describe('captions above running text', () => {
  test.each([
    ['The ferry leaves Port Hale in May. Maria Lee', 'The ferry leaves Port Hale in May.', 'Maria Lee'],
    ['The ferry leaves Port Hale in May. AP Photo', 'The ferry leaves Port Hale in May.', 'AP Photo'],
    ['The ferry left in May.The Associated Press', 'The ferry left in May.', 'The Associated Press'],
    ['The ferry leaves Port Hale in May. iStock', 'The ferry leaves Port Hale in May.', 'iStock'],
    ['Die Fähre verlässt Port Hale im Mai.Getty Images', 'Die Fähre verlässt Port Hale im Mai.', 'Getty Images'],
  ])('%j', (text, shown, credit) => {
    expect(on(readSignedCaption, text)).toEqual({ caption: shown, credit })
  })

  test.each(['The ferry leaves Port Hale in May. Read More', 'Maria Lee', 'The ferry is called Maria Lee'])(
    'not %j',
    (text) => {
      expect(on(readSignedCaption, text)).toBeNull()
    },
  )
})

describe('corrections', () => {
  test.each([
    'Correction: The ferry sank in May.',
    'Correction, Nov. 3, 2031: The ferry sank in May.',
    'Corrección: El ferri se hundió en mayo.',
    'Berichtigung: Die Fähre sank im Mai.',
    'An earlier version of this story said that the ferry sank in June.',
    '(Corrects month in first paragraph)',
    'This article was amended in May.',
    'Editor’s note: The month was misstated.',
  ])('%j', (text) => {
    expect(on(isCorrection, text)).toBe(true)
  })

  test.each([
    'Corrections officers and all who served aboard said: nobody knew.',
    'Editor’s note: Our reporter was aboard.',
    'Corrects month',
  ])('not %j', (text) => {
    expect(on(isCorrection, text)).toBe(false)
  })
})

describe('labels of captions', () => {
  test.each([
    ['Image caption, The ferry in May', 'The ferry in May'],
    ['1 of 3 | The ferry in May', 'The ferry in May'],
    ['Légende : Le bac en mai', 'Le bac en mai'],
    ['1 of 3 ferries', '1 of 3 ferries'],
    ['Caption this', 'Caption this'],
  ])('%j', (text, rest) => {
    const tokens = tokenize(text)
    expect(text.slice(tokens.starts[captionLabelEnd(tokens, 0, tokens.count)])).toBe(rest)
  })
})

describe('credits', () => {
  test.each([
    ['(Reporting by Ana Ruiz; editing by Bo Lee)', 'editing', ['Ana Ruiz', 'Bo Lee']],
    ['Reporting and writing by Ana Ruiz', 'editing', ['Ana Ruiz']],
    ['Ana Ruiz in Lima contributed to this report.', 'contributors', ['Ana Ruiz']],
    ['With reporting by Ana van der Berg and J. R. Stone', 'contributors', ['Ana van der Berg', 'J. R. Stone']],
    ['Ana Ruiz reported from Port Hale.', 'contributors', ['Ana Ruiz', 'Port Hale']],
    ['Data work: Ana Ruiz, Bo Lee', 'contributors', ['Ana Ruiz', 'Bo Lee']],
    ['Text and research by Ana Ruiz', 'contributors', ['Ana Ruiz']],
    ['Recherche & Faktencheck: Ana Ruiz', 'contributors', ['Ana Ruiz']],
    ['（责编：赵敏、孙磊）', 'contributors', []],
    ['Reach Ana Ruiz at a.ruiz@courier.test', 'contact', ['Reach Ana Ruiz']],
    ['This article was first published in May.', 'provenance', []],
    ['Ana Ruiz is a senior reporter at the Courier.', 'bio', ['Ana Ruiz']],
    ['Quelle: Hafenamt', 'source', []],
  ] as const)('%j', (text, kind, names) => {
    expect(on(readCredit, text)).toEqual({ kind, text, names })
  })

  test.each([
    'The ferry is a ship for cars.',
    'He contributed to the fund.',
    'Reporting by nobody',
    'Avec Ruizpass, la note ne compte plus guère pour les élèves.',
  ])('not %j', (text) => {
    expect(on(readCredit, text)).toBeNull()
  })
})

test('tags', () => {
  expect(on(readTags, 'Topics: ships, fog | harbours')?.tags).toEqual(['ships', 'fog', 'harbours'])
  expect(on(readTags, 'Mots-clés : navires')?.tags).toEqual(['navires'])
  expect(on(readTags, 'Topics of the day')).toBeNull()
})

describe('end marks', () => {
  test.each([
    '-30-',
    '- 30 -',
    '###',
    '# # #',
    'ENDS',
    '(END)',
    '-- MORE --',
    'Reuter',
    'REUTERS...',
    '■',
    'ende',
    'Halewire/Fim',
  ])('%j', (text) => {
    expect(on(isEndMark, text)).toBe(true)
  })
  test.each(['abc/de/fgh', 'ABC // DEF', 'ab/cd/ef/gh'])('%j are initials', (text) => {
    expect(on(isInitials, text)).toBe(true)
  })
  test.each(['and/or', 'abc', 'Abc/De/Fg', 'abc/DE/fg', 'harbour/ferry/quay', '7/8/9'])('%j are none', (text) => {
    expect(on(isInitials, text)).toBe(false)
  })
  test.each(['30', '##', 'end', 'The End', 'reuters', '* * *', '31'])('not %j', (text) => {
    expect(on(isEndMark, text)).toBe(false)
  })
})

test('the top of a press release', () => {
  for (const line of ['FOR IMMEDIATE RELEASE', 'For immediate release.', 'Embargoed until May 3', 'PRESS RELEASE'])
    expect(on(isReleaseLine, line)).toBe(true)
  for (const line of ['Press release', 'for immediate release', 'Embargoed goods'])
    expect(on(isReleaseLine, line)).toBe(false)
  expect(on(releaseContactEnd, 'Media contact: Bo Lee')).toBe(3)
  for (const line of ['EMBARGO: 3 May 2031', 'Strictly embargoed until 3 May', 'Sperrfrist: 3. Mai, 10 Uhr'])
    expect(on(isReleaseLine, line)).toBe(true)
})

test('parts of a release', () => {
  expect(releasePartOf('About Quay Works')).toBe('about')
  expect(releasePartOf('Notes to editors')).toBe('notes')
  expect(releasePartOf('Forward-Looking Statements')).toBe('statements')
  for (const heading of ['About half of them', 'The notes']) expect(releasePartOf(heading)).toBeNull()
})

test('times of a live blog', () => {
  for (const text of ['9.42am GMT', '14:05', '14:05 Uhr', '9h05', '7 pm', '4 hours ago', '5 mins'])
    expect(on(isTimestamp, text)).toBe(true)
  for (const text of ['14', '14:05 by Ana Ruiz', '5 min read', '3 comments', '4h', '140:05'])
    expect(on(isTimestamp, text)).toBe(false)
})

const PROSE = 'The operator of the ferry was told about a crack in the hull eleven months before the grounding.'
const claimed = (rule: Rule, line: string): number =>
  rule.find(readPage(`Ferry line knew\n\n${PROSE}\n\n${line}`)).length

test('no guard keeps the rules from what they know', () => {
  expect(claimed(caption, 'FILE - The night ferry leaves Port Hale in May.')).toBe(1)
  expect(claimed(correction, 'Corrección: El ferri se hundió en mayo.')).toBe(1)
})
