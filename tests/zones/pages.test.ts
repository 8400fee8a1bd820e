import { expect, test } from 'vitest'
import { readPage } from '../../src/page/read-page.js'
import { zonesOf } from '../../src/recognise/choices/anchor.js'
import type { Claim } from '../../src/recognise/claim.js'
import { recognise } from '../../src/recognise/index.js'
import { rules } from '../../src/recognise/rules/index.js'

const MENU = ['Skip to content', 'Log In', 'Subscribe', 'News', 'Sports', 'Business', 'Opinion', 'Weather', 'Search']
const HEAD = ['Harbor pilots win pay case after nine years', 'By Ines Calder', 'November 4, 2031']
const BODY = [
  'The pilots who guide ships into Port Orrin will be paid for nine years of night shifts, a court ruled on Tuesday, ending one of the longest labor cases the port has seen.',
  'The port authority said it would not appeal. Its director, Tomas Wren, called the ruling clear and said the money would be paid before the end of the year.',
  '“We never asked for more than the others had,” said Hanna Oduya, who has brought ships past the Orrin bar since 2011.',
  'About forty pilots are owed between two and nine thousand dollars each. Six of them have died since the case was filed, and their families will receive the money.',
]
const TAIL = [
  'Related Stories',
  'Dredging of the bar to start in May',
  'Most Popular',
  'Privacy Policy',
  'Terms of Use',
]

const GERMAN_MENU = ['Zum Inhalt springen', 'Anmelden', 'Abo', 'Politik', 'Wirtschaft', 'Lokales', 'Sport', 'Suche']
const GERMAN_HEAD = [
  'Lotsen im Hafen gewinnen Streit um Nachtzulagen',
  'Von Ines Kaldenhof',
  '4. November 2031, 9:12 Uhr',
]
const GERMAN_BODY = [
  'Die Lotsen im Hafen von Orrin bekommen die Nachtzulagen aus neun Jahren nachgezahlt. Das hat das Landesarbeitsgericht am Dienstag entschieden und damit einen der längsten Streitfälle des Hafens beendet.',
  'Die Hafenbehörde will das Urteil nicht anfechten. Das Geld werde noch in diesem Jahr überwiesen, sagte ihr Leiter Tomas Wrede nach der Verhandlung.',
  '„Wir wollten nie mehr als die anderen“, sagte Hanna Oduya, die seit 2011 Schiffe durch die Einfahrt bringt.',
  'Rund vierzig Lotsen haben Anspruch auf Beträge zwischen zwei- und neuntausend Euro. Sechs von ihnen sind gestorben, seit die Klage eingereicht wurde.',
]
const GERMAN_TAIL = [
  'Mehr zum Thema',
  'Ausbaggerung der Einfahrt beginnt im Mai',
  'Meistgelesen',
  'Impressum',
  'Datenschutz',
  'AGB',
]

const pageOf = (...parts: readonly (readonly string[])[]): string => parts.map((lines) => lines.join('\n')).join('\n\n')
const proseOf = (lines: readonly string[]): readonly string[] => [lines.join('\n\n')]
const claimsOf = (text: string): readonly Claim[] => recognise(readPage(text), rules)
const textOf = (text: string, claims: readonly Claim[], kind: string): string[] =>
  claims.filter((claim) => claim.kind === kind).map(({ span }) => text.slice(...span))

const PAGES = [
  { name: 'English', menu: MENU, head: HEAD, body: BODY, tail: TAIL },
  { name: 'German', menu: GERMAN_MENU, head: GERMAN_HEAD, body: GERMAN_BODY, tail: GERMAN_TAIL },
]

test.each(PAGES)('$name: the frame of a whole page goes, the article stays', ({ menu, head, body, tail }) => {
  const text = pageOf(menu, head, proseOf(body), tail)
  const claims = claimsOf(text)
  expect(textOf(text, claims, 'headline')).toEqual([head[0]])
  const removed = textOf(text, claims, 'furniture')
  expect(removed).toEqual(expect.arrayContaining([...menu, ...tail]))
  for (const line of body) expect(removed).not.toContain(line)
})

test.each(PAGES)('$name: a selection with a line of the frame at either end', ({ menu, head, body, tail }) => {
  const text = pageOf(menu.slice(-1), head, proseOf(body), tail.slice(0, 3))
  const claims = claimsOf(text)
  expect(textOf(text, claims, 'headline')).toEqual([head[0]])
  const removed = textOf(text, claims, 'furniture')
  expect(removed).toEqual(expect.arrayContaining([...tail.slice(0, 3)]))
  for (const line of body) expect(removed).not.toContain(line)
})

test.each(PAGES)('$name: an article with nothing around it loses nothing', ({ head, body }) => {
  const text = pageOf(head, proseOf(body))
  expect(zonesOf(readPage(text)).around).toBe(false)
  expect(textOf(text, claimsOf(text), 'furniture')).toEqual([])
})

test('short subheads and lists of a clean article stay', () => {
  const text = pageOf(HEAD, [BODY[0] ?? ''], ['What the court said'], [BODY[1] ?? ''], ['Who is paid'], [BODY[3] ?? ''])
  expect(textOf(text, claimsOf(text), 'furniture')).toEqual([])
})

test.each([
  ['Advertisement', 'advertisement'],
  ['Story continues below advertisement', 'advertisement'],
  ['Anzeige', 'advertisement'],
  ['Read more: Dredging of the bar to start in May', 'read-more'],
  ['Lesen Sie auch: Ausbaggerung beginnt im Mai', 'read-more'],
  ['Sign up for our newsletter and get the harbor news every morning.', 'newsletter'],
  ['12 Comments', 'counter'],
])('in the body of a clean article: %s', (line, reason) => {
  const text = pageOf(HEAD, [BODY[0] ?? ''], [line], [BODY[1] ?? ''])
  const found = claimsOf(text).filter(({ kind }) => kind === 'furniture')
  expect(found.map(({ span, reason }) => [text.slice(...span), reason])).toEqual([[line, reason]])
})

test('what stands below a closing heading is related links, with the links', () => {
  const links = ['Related To This Story', 'Dredging of the bar to start in May', 'Latest News']
  const text = pageOf(HEAD, proseOf(BODY), links)
  const found = claimsOf(text).filter(({ kind }) => kind === 'furniture')
  expect(found.map(({ span }) => text.slice(...span))).toEqual(links)
  expect(new Set(found.map(({ reason }) => reason))).toEqual(new Set(['related-links']))
})

test('sentences that only start like furniture stay', () => {
  const line = 'Read more about the court, and you will find that it has ruled against the port four times since 2019.'
  const text = pageOf(HEAD, [BODY[0] ?? ''], [line], [BODY[1] ?? ''])
  expect(textOf(text, claimsOf(text), 'furniture')).toEqual([])
})

test('zones follow the page: before, head, body, after', () => {
  const page = readPage(pageOf(MENU, HEAD, proseOf(BODY), TAIL))
  const { zones, headline, around } = zonesOf(page)
  expect(around).toBe(true)
  expect(page.paras[headline]?.text).toBe(HEAD[0])
  expect(zones.slice(0, MENU.length)).toEqual(MENU.map(() => 'before'))
  const first = MENU.length + HEAD.length
  expect(zones.slice(first, first + BODY.length)).toEqual(BODY.map(() => 'body'))
  expect(zones.slice(first + BODY.length)).toEqual(TAIL.map(() => 'after'))
})

test.each([
  ['a breadcrumb that holds the title', [`Home > News > Local > ${HEAD[0]}`]],
  ['a title bar', [`${HEAD[0]} | The Orrin Courier`]],
  ['teasers of other stories', ['Dredging of the bar to start in May', 'Council adopts budget after long night']],
])('the headline is found below %s', (_, lines) => {
  const text = pageOf(MENU, lines, HEAD, proseOf(BODY), TAIL)
  expect(textOf(text, claimsOf(text), 'headline')).toEqual([HEAD[0]])
})

test('a reading time is no headline, however short the title above it', () => {
  const text = pageOf(['Harbor pay', 'By Ines Calder - November 4, 2031', '21 minutes - 4312 words'], proseOf(BODY))
  expect(textOf(text, claimsOf(text), 'headline')).toEqual(['Harbor pay'])
  const real = pageOf(['21 minutes that changed the port', 'By Ines Calder'], proseOf(BODY))
  expect(textOf(real, claimsOf(real), 'headline')).toEqual(['21 minutes that changed the port'])
})

test('a headline with a full stop is found below a date', () => {
  const text = pageOf(['November 4, 2031'], ['Harbor pilots are not done with the port yet.'], proseOf(BODY))
  expect(textOf(text, claimsOf(text), 'headline')).toEqual(['Harbor pilots are not done with the port yet.'])
})

test('a summary between headline and body stays; comments below it go', () => {
  const summary =
    'Nine years after the first complaint the port has to pay for every night shift that its pilots worked.'
  const comments = [
    '3 Comments',
    'Comment by Odo — November 5, 2031',
    'Good for them.',
    'Leave a comment',
    'Name *',
    'Email *',
  ]
  const text = pageOf(MENU, [HEAD[0] ?? ''], [summary], HEAD.slice(1), proseOf(BODY), comments, TAIL)
  const removed = textOf(text, claimsOf(text), 'furniture')
  expect(removed).not.toContain(summary)
  expect(removed).toEqual(expect.arrayContaining(comments))
})

test('copy typed for the wire is no page, tables and all', () => {
  const text = [
    'PORT ORRIN GRAIN STOCKS',
    '    PORT ORRIN, April 7 - The exchange reported stocks in deliverable',
    'positions as of Friday (in 000s of bushels).',
    '              4/3/31  Week Ago  Year Ago',
    '    Orrin       2187      2235       982',
    '    Harrow       699       639       305',
    '    Total       2886      2874      1287',
  ].join('\n')
  expect(zonesOf(readPage(text)).facts).toEqual([])
})

test('a byline right below the headline comes before that of a story within', () => {
  const inner = ['Dredging of the bar to start in May', 'By Bo Larsen', 'October 2, 2031']
  const text = pageOf(MENU, HEAD.slice(0, 2), [BODY[0] ?? ''], inner, proseOf(BODY.slice(1)), TAIL)
  expect(textOf(text, claimsOf(text), 'byline')).toEqual(['By Ines Calder'])
})

test('names below "By", a line each', () => {
  const head = [HEAD[0] ?? '', 'By', 'Ines Calder', 'Ana Marsh', HEAD[2] ?? '']
  const text = pageOf(MENU, head, proseOf(BODY), TAIL)
  expect(textOf(text, claimsOf(text), 'byline')).toEqual(['By\nInes Calder\nAna Marsh'])
})

test('a date above the headline that starts as an item of a list does', () => {
  const head = ['04.11.2031, 9:12 Uhr', 'Bildbeitrag', GERMAN_HEAD[0] ?? '', GERMAN_HEAD[1] ?? '']
  const text = pageOf(GERMAN_MENU, head, proseOf(GERMAN_BODY), GERMAN_TAIL)
  expect(textOf(text, claimsOf(text), 'published')).toEqual(['04.11.2031, 9:12 Uhr'])
})

test('an agency below a label alone, though it stands far below the headline', () => {
  const share = ['Share this Story', 'Copy Link', 'Email', 'Print']
  const author = ['Author of the article:', 'The Associated Press']
  const text = pageOf(MENU, HEAD.slice(0, 1), share, author, [HEAD[2] ?? ''], proseOf(BODY), TAIL)
  expect(textOf(text, claimsOf(text), 'byline')).toEqual([author.join('\n')])
})

test('a person below a label alone, below the story', () => {
  const text = pageOf(
    GERMAN_MENU,
    GERMAN_HEAD.slice(0, 1),
    proseOf(GERMAN_BODY),
    ['Kommentar von', 'Ines Kaldenhof'],
    GERMAN_TAIL,
  )
  const found = claimsOf(text).find((claim) => claim.kind === 'byline')
  expect(found && text.slice(...found.span)).toBe('Kommentar von\nInes Kaldenhof')
  expect(found?.value).toMatchObject({ authors: [{ name: 'Ines Kaldenhof' }] })
})

test('a breadcrumb that is glued to the title above it is none', () => {
  const title = HEAD[0] ?? ''
  const text = pageOf(MENU, [`NewsHarborCourts${title}`, title, ...HEAD.slice(1)], proseOf(BODY), TAIL)
  expect(textOf(text, claimsOf(text), 'headline')).toEqual([title])
})

test.each(['Up next', 'Externen Inhalt anzeigen', 'View this post on Instagram'])(
  'what a player says between two paragraphs goes: %s',
  (line) => {
    const [first = '', second = '', ...others] = BODY
    const text = pageOf(MENU, HEAD, proseOf([first, second, line, ...others]), TAIL)
    const claims = claimsOf(text)
    expect(textOf(text, claims, 'furniture')).toContain(line)
  },
)
