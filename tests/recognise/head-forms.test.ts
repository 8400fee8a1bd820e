import { expect, test } from 'vitest'
import type { Article } from '../../src/index.js'
import { parse } from '../../src/library/parse.js'

const STORY = `The harbour office of Port Hale closed the pier on Monday after two of its beams gave way, and nobody was hurt by it.

The office wants to mend the beams before the winter storms come, which the council has yet to find the money for.`

const authors = ({ byline }: Article): string[] => byline?.authors.map(({ name }) => name) ?? []
const texts = ({ sections }: Article): string[] => sections.flatMap(({ blocks }) => blocks.map(({ text }) => text))

test('a sentence that opens with “By” is no byline', () => {
  const article = parse(`Snow patch above Orrin is gone\n\nBy Sunday, there was nothing left to measure.\n\n${STORY}\n`)
  expect(authors(article)).toEqual([])
  expect(texts(article)[0]).toBe('By Sunday, there was nothing left to measure.')
})

test('a writer in capitals above the post, and both above the headline', () => {
  const head = 'Tuesday, 14 October 2031\n\nMARTA PENHALE\nChief Sports Writer\n\nRowers sell their old boathouse'
  const article = parse(`${head}\n\n${STORY}\n`)
  expect([article.headline, article.published, ...authors(article)]).toEqual([
    'Rowers sell their old boathouse',
    '2031-10-14',
    'Marta Penhale',
  ])
})

test('a German reporter behind where the report is from', () => {
  const head =
    'Pier in Orrin gesperrt\n\nZwei Balken brachen bei Ebbe\n\nAus Orrin berichtet Marta Pohl\n\n3.05.2031, 17.02 Uhr'
  const article = parse(
    `${head}\n\nDas Hafenamt hat den Pier am Montag gesperrt, weil zwei Balken gebrochen sind. Niemand wurde verletzt.\n\nDie Stadt will ihn vor dem Winter reparieren lassen.\n`,
  )
  expect([article.deck, article.byline?.text, ...authors(article)]).toEqual([
    'Zwei Balken brachen bei Ebbe',
    'Aus Orrin berichtet Marta Pohl',
    'Marta Pohl',
  ])
})

test.each([
  ['Nordheim. Mit einem Wurf hat der TSV Nordheim das Spiel am Samstag gewonnen, vor 900 Zuschauern.', 'Nordheim'],
  ['Nordheim. Die Brücke in Nordheim bleibt bis März gesperrt, teilte das Amt am Dienstag mit.', 'Nordheim'],
  ['Stille. Die Halle ist leer, und niemand spricht ein Wort, als das Spiel zu Ende geht.', null],
])('a place before a full stop in a German paper: %s', (lede, place) => {
  expect(parse(`Ein Abend mit vielen Toren\n\nVon Marta Pohl\n\n${lede}\n`).dateline?.place ?? null).toBe(place)
})

test('a place before a dash in a script without capitals', () => {
  const article = parse(
    'مكتبة جديدة في المدينة\n\nكتبت: سلمى بنت أحمد\n\nنواكشوط – وصلت يوم الثلاثاء قافلة تحمل ألفي كتاب إلى القرية الصغيرة.\n\nوقال مدير المكتبة محمد ولد سيدي: «الطريق إلى القرية رملي ولا يصل إليها أحد».\n',
  )
  expect(article.dateline?.place).toBe('نواكشوط')
  expect(article.speakers.map(({ name }) => name)).toEqual(['محمد ولد سيدي'])
})

test('a league with its number is a kicker', () => {
  const article = parse(`Rudern, 2. Liga\n\nOrrin gewinnt das letzte Rennen\n\nVon Marta Pohl\n\n${STORY}\n`)
  expect(article.kicker).toBe('Rudern, 2. Liga')
})

test.each([
  ['La salle de classe, lundi matin. PHOTO MARIE ARNAUD', 'La salle de classe, lundi matin.', 'PHOTO MARIE ARNAUD'],
  ['The pier at low tide on Monday. MARTA PENHALE', 'The pier at low tide on Monday.', 'MARTA PENHALE'],
])('a picture’s line of the head with a name in capitals: %s', (line, caption, credit) => {
  const { images } = parse(`Fog closes the pier of Port Hale\n\nBy Ana Ruiz\n\n${line}\n\n${STORY}\n`)
  expect(images.map((image) => [image.caption, image.credit])).toEqual([[caption, credit]])
})

test('a picture’s line as the first of a text', () => {
  const caption = 'Divers look at the broken beams on Sunday. (Photo: Marta Penhale / Hale Post)'
  const article = parse(`${caption}\n\nFog closes the pier of Port Hale\n\nBy Ana Ruiz\n\n${STORY}\n`)
  expect(article.headline).toBe('Fog closes the pier of Port Hale')
  expect(article.images).toHaveLength(1)
})

test('the programme above the topics of a transcript', () => {
  const turns = ['ANA RUIZ, HOST: Good evening.', 'BO LEE, REPORTER: It is cold here.', 'RUIZ: How cold?', 'LEE: Very.']
  const head = 'THE LATE DESK WITH ANA RUIZ\n\nPier Closed After Beams Break; Mayor Speaks To Late Desk'
  const article = parse(`${head}\n\nAired May 3, 2031 - 19:00 ET\n\n${turns.join('\n\n')}\n`)
  expect([article.kicker, article.headline]).toEqual([
    'THE LATE DESK WITH ANA RUIZ',
    'Pier Closed After Beams Break; Mayor Speaks To Late Desk',
  ])
})

test('the headline of a short page above “Reporting from”', () => {
  const head =
    'Skip to content\nSearch\n\nA Village Lends Out Its Only Piano\n\nBy Marta Penhale\nReporting from Orrin, Vt.'
  const article = parse(
    `${head}\n\nMarch 30, 2031\n\nListen to this article · 7:48 min Learn more\nShare full article\n\n112\n\n${STORY}\n`,
  )
  expect([article.headline, ...authors(article)]).toEqual(['A Village Lends Out Its Only Piano', 'Marta Penhale'])
})

test('somebody’s words above the deck of an interview', () => {
  const head =
    'CULTURA\n\n“La gente no lee menos, lee de pie”\n\nLa bibliotecaria Marta Peñas ha abierto una biblioteca en el puerto'
  const article = parse(
    `${head}\n\nAna Ruiz\nOrrin, 8 de febrero de 2031\n\nMarta Peñas dirige desde enero la primera biblioteca del puerto: dos mil libros junto al muelle.\n\nPregunta. ¿Quién viene?\n\nRespuesta. Todo el mundo viene.\n\nP. ¿Cuándo?\n\nR. Siempre.\n`,
  )
  expect([article.kicker, article.headline, article.deck]).toEqual([
    'CULTURA',
    '“La gente no lee menos, lee de pie”',
    'La bibliotecaria Marta Peñas ha abierto una biblioteca en el puerto',
  ])
})

test('a release whose sender opens its title', () => {
  const contact = 'Contact:\nBo Lee, Press Officer\nHale Transit Authority\n(555) 010-7733 | bo@haletransit.example'
  const article = parse(
    `NEWS RELEASE\nFOR IMMEDIATE RELEASE\nMay 3, 2031\n\n${contact}\n\nHale Transit Authority to Retire Last Diesel Bus\n\n${STORY}\n`,
  )
  expect(article.headline).toBe('Hale Transit Authority to Retire Last Diesel Bus')
})

test('a meter above the headline and an appeal below the story', () => {
  const article = parse(
    `You have 2 free articles remaining this month.\nSubscribe now for $1\n\nFog closes the pier of Port Hale\n\nBy Ana Ruiz\n\n${STORY}\n\nSupport local journalism. Your gift keeps our newsroom open. Donate today.\n`,
  )
  expect(article.headline).toBe('Fog closes the pier of Port Hale')
  expect(texts(article)).toEqual(STORY.split('\n\n'))
})

test('comments below names and their ages', () => {
  const comments =
    'oldsailor62\n2 hours ago\nTold you all in 2006. “Cheap wood is dear wood,” my dad said.\nReply | Like'
  const article = parse(
    `Fog closes the pier of Port Hale\n\nBy Ana Ruiz\n\n${STORY}\n\n3 Comments\n\nSort by: Newest\n\n${comments}\n`,
  )
  expect(texts(article)).toEqual(STORY.split('\n\n'))
  expect(article.quotes).toEqual([])
})

test('what can’t be seen within a word', () => {
  const article = parse(
    `Fog clo\u00adses the pier\n\nBy Ade\u200bline Pri\u2060or\n\n${STORY.replace('harbour', 'har\u200bbour')}\n`,
  )
  expect([article.headline, ...authors(article), texts(article)[0]]).toEqual([
    'Fog closes the pier',
    'Adeline Prior',
    STORY.split('\n\n')[0],
  ])
})

test('a record with an identifier and no head may hold a whole page', () => {
  const page = `Home\nNews\nSport\nLog in\n\nFog closes the pier of Port Hale\n\nBy Ana Ruiz\n\n${STORY}\n\nShare\nFacebook\n\nRelated\nTen piers to see\n\nPrivacy\nTerms of use\n© 2031 Hale Post`
  const record = (data: object) => parse(JSON.stringify({ text: page, ...data }), { from: 'jsonl' })
  expect(record({ id: 7 }).headline).toBe(record({}).headline)
  expect(texts(record({ id: 7 }))).toEqual(texts(record({})))
})
