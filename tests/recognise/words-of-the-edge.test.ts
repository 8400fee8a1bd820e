import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import type { Article } from '../../src/model/article.js'

const BODIES = {
  en: 'The ferry to Hale Bay did not run on Sunday, because the ice in the harbour had grown too thick for its bow.\n\nThe office will say in December when it runs again, and what the repair of the bow will cost.',
  de: 'Die Fähre nach Halebucht ist am Sonntag nicht gefahren, weil das Eis im Hafen für den Bug zu dick war.\n\nDas Amt will im Dezember sagen, wann sie wieder fährt und was die Reparatur am Bug kostet.',
  fr: 'Le bac de Kermalo n’a pas quitté le quai dimanche, parce que la glace du port était trop épaisse pour sa coque.\n\nLe port dira en décembre quand il repartira et ce que coûtera la réparation de la coque.',
  es: 'El transbordador de Valdemar no salió el domingo, porque el hielo del puerto era demasiado grueso para su casco.\n\nLa oficina del puerto dirá en diciembre cuándo vuelve a salir y cuánto costará la reparación.',
  it: 'Il traghetto di Roccamare non è partito domenica, perché il ghiaccio nel porto era troppo spesso per la sua prua.\n\nLa capitaneria dirà in dicembre quando ripartirà e quanto costerà la riparazione della prua.',
  pt: 'A balsa de Valmarinho não saiu no domingo, porque o gelo no porto era grosso demais para o casco do navio.\n\nA capitania dirá em dezembro quando ela volta a sair e quanto vai custar a reparação do casco.',
  nl: 'De veerboot naar Halebaai voer zondag niet uit, omdat het ijs in de haven te dik was voor de boeg van het schip.\n\nHet kantoor zegt in december wanneer hij weer vaart en wat de reparatie van de boeg gaat kosten.',
}

type Language = keyof typeof BODIES

function bodyOf({ sections }: Article): string {
  return sections.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.map(({ text }) => text)]).join('\n')
}

describe('A label of live coverage is no place of a dateline', () => {
  const LABELS: readonly [Language, string][] = [
    ['en', 'LIVEBLOG – Ferry kept in by the ice'],
    ['de', 'LIVETICKER – Fähre bleibt im Eis stecken'],
    ['de', 'EILMELDUNG: Fähre bleibt im Eis stecken'],
    ['fr', 'EN DIRECT - Glace au port : le bac reste à quai'],
    ['fr', 'DIRECT – Glace au port : le bac reste à quai'],
    ['es', 'EN VIVO - El hielo deja al transbordador en el muelle'],
    ['es', 'DIRECTO – El hielo deja al transbordador en el muelle'],
    ['it', 'DIRETTA - Il ghiaccio ferma il traghetto al molo'],
    ['pt', 'AO VIVO - Gelo deixa a balsa no cais'],
    ['nl', 'LIVEBLOG - IJs houdt veerboot aan de kade'],
  ]
  test.each(LABELS)('%s: %s', (language, headline) => {
    const article = parse(`${headline}\n\n${BODIES[language]}\n`)
    expect(article.dateline).toBeNull()
    expect(article.headline).toBe(headline)
  })
})

describe('A title behind the label of another story is no body', () => {
  const LINES: readonly [Language, string][] = [
    ['de', 'Mehr zum Thema: Der Bug, der sich selbst flickt'],
    ['de', 'Lesen Sie auch: Der Bug, der sich selbst flickt'],
    ['fr', 'Lire aussi : La coque qui se répare seule'],
    ['es', 'Leer más: El casco que se repara solo'],
    ['es', 'Lee también: El casco que se repara solo'],
    ['it', 'Leggi anche: La prua che si ripara da sola'],
    ['pt', 'Leia mais: O casco que se conserta sozinho'],
    ['nl', 'Lees ook: De boeg die zichzelf herstelt'],
  ]
  test.each(LINES)('%s: %s', (language, line) => {
    const [first, second] = BODIES[language].split('\n\n')
    const article = parse(`${first?.slice(0, 24)}\n\n${first}\n\n${line}\n\n${second}\n`)
    expect(bodyOf(article)).not.toContain(line)
    expect(bodyOf(article)).toContain(second)
  })
})

describe('Whom the press may ask stands below a label', () => {
  const LABELS: readonly [Language, string][] = [
    ['fr', 'Contact presse :'],
    ['es', 'Contacto para la prensa:'],
    ['it', 'Contatti per la stampa:'],
    ['pt', 'Contacto para a imprensa:'],
    ['pt', 'Contato para a imprensa:'],
    ['nl', 'Contact voor de pers:'],
    ['nl', 'Perscontact:'],
  ]
  test.each(LABELS)('%s: %s', (language, label) => {
    const text = `${BODIES[language].slice(0, 24)}\n\n${BODIES[language]}\n\n${label}\nJory Aske\npress@ferry.example\n+31 555 0142\n`
    expect(bodyOf(parse(text))).not.toContain('press@ferry.example')
  })
})

describe('A byline whose first line ends in "and"', () => {
  test.each([
    ['es', 'Por Jory Aske y\nMarta Penhale'],
    ['it', 'di Jory Aske e\nMarta Penhale'],
    ['pt', 'Por Jory Aske e\nMarta Penhale'],
    ['fr', 'Par Jory Aske et\nMarta Penhale'],
    ['nl', 'Door Jory Aske en\nMarta Penhale'],
    ['es', 'Por Jory Aske\ny Marta Penhale'],
  ] as const)('%s: %s', (language, byline) => {
    const article = parse(`${BODIES[language].slice(0, 24)}\n\n${byline}\n\n${BODIES[language]}\n`)
    expect(article.byline?.authors.map(({ name }) => name)).toEqual(['Jory Aske', 'Marta Penhale'])
  })
})

describe('A place beside the date writes nothing', () => {
  test.each([
    ['it', 'Porto San Telmo, 3 novembre 2031'],
    ['it', "Castel d'Orba, 3 novembre 2031"],
    ['es', 'Puerto Lindero, 3 de noviembre de 2031'],
    ['pt', 'Vila Azinhal, 3 de novembro de 2031'],
    ['fr', 'Mont Aubrac, 3 novembre 2031'],
    ['de', 'Bad Wiesenau, 3. November 2031'],
  ] as const)('%s: %s', (language, line) => {
    const article = parse(`${BODIES[language].slice(0, 24)}\n\n${line}\n\n${BODIES[language]}\n`)
    expect(article.byline).toBeNull()
    expect(article.published).toContain('2031-11-03')
  })
})

test('The line of an agency below its copy is no body', () => {
  const article = parse(`Fähre bleibt im Eis\n\n${BODIES.de}\n\n© dpa-infocom, dpa:311103-99-110/2\n`)
  expect(bodyOf(article)).not.toContain('infocom')
})

test('Who wrote the copy stands at its end, with the agencies in brackets', () => {
  const article = parse(`Fähre bleibt im Eis\n\n${BODIES.de}\n\nVon Jonas Aske und Sina Penhale (dpa/lno)\n`)
  expect(article.byline?.authors.map(({ name }) => name).slice(0, 2)).toEqual(['Jonas Aske', 'Sina Penhale'])
})

test('A newsletter that names its sender behind "From:" has its subject for a headline', () => {
  const head = 'From: The Quay Letter <letter@quay.example>\nDate: Mon, Nov 3, 2031 at 6:15 AM\nSubject: Ice at the bow'
  const text = `${head}\n\nView this email in your browser\n\nThe Quay Letter\n\nIce at the bow\n\n${BODIES.en}\n`
  expect(parse(text).headline).toBe('Ice at the bow')
})
