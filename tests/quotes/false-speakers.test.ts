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
    ['The mills then ordered boats from six local “supplier” firms.', '–'],
    ['The Lima, North Norland, mayor, Bo Lee, has asserted that it is “a joke on all of us.”', 'Bo Lee'],
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
    ['“It is safe,” said Bank of Norland governor Andrew Pike.', 'Andrew Pike', 'Bank of Norland governor'],
  ])('%s', (text, name, role) => {
    expect(quotationsOf(text).speakers[0]).toMatchObject({ name, role })
  })

  test('whose spokesman speaks does not', () => {
    expect(names('“It is safe,” said a spokesman for Governor Nell Grady.')).toEqual([
      'a spokesman for Governor Nell Grady',
    ])
    for (const name of ['Nell', 'Ketla'])
      expect(names(`“It is safe,” said the mayor and Governor ${name} Grady.`)).toEqual([
        `the mayor and Governor ${name} Grady`,
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

describe('who is not spoken of', () => {
  test.each([
    ['de', '„Nein danke, wirklich nicht“, lautete meine Antwort.', '–'],
    ['de', '„Ein Jahr im Hafen“ heißt die Serie, die heute anläuft.', '–'],
    [
      'de',
      'Die von privaten Werken verlangten Preise müssen der Verordnung entsprechen: „Klauseln sind zu prüfen.“',
      '–',
    ],
    ['de', 'Sofern der Vermerk „Anfrage läuft noch heute“ in der Akte steht, heißt das zwar wenig.', '–'],
    ['de', 'Das Recht ist „eine Macht für alle Welt“, wie Mara Vogt 2031 in einer Rede sagte.', 'Mara Vogt'],
    ['de', 'Ana Ruiz sprach. Daraus könnte man schließen, dass „Die Stadt“ schläft.', '–'],
    ['de', '„Die Brücke ist sicher.“ Das sagte die Leiterin der 27. Messe, Ana Ruiz.', 'Ana Ruiz'],
    ['fr', 'Paul Ruiz est là. « Le pont est sûr, glisse-t-il lorsqu’on le croise. Il faut partir. »', 'Paul Ruiz'],
    ['fr', '« La reine » a été retrouvée dans le fleuve.', '–'],
    ['fr', '« Le pont est sûr », a fait valoir le maire.', 'le maire'],
    ['fr', '« Le pont est sûr », a prévenu le commissaire à la mer Paul Ruiz.', 'Paul Ruiz'],
    ['es', '“Esto no es justicia”, lamenta, por su parte, Ana Ruiz.', 'Ana Ruiz'],
    ['es', 'Estaba sustentada en “cuidar de los vecinos”.', '–'],
    ['es', 'La actriz Ana Ruiz sufrió un trastorno grave como consecuencia del “abuso y la noche”.', '–'],
    ['en', 'Rebels seized power in a targeted raid against “crooks in office,” the envoy told the paper.', 'the envoy'],
    ['en', 'One of the best pieces of advice I have ever received is: “Mend the wall before winter comes.”', '–'],
    [
      'en',
      'Harbour Post’s Ana Ruiz, Bo Lee and Nell Grady: “It is all gone by now.”',
      'Harbour Post’s Ana Ruiz, Bo Lee and Nell Grady',
    ],
    ['ja', '形の単純さには「どこにでもある」という言葉がぴったりで、駅の案内で田中さんは話した。', '–'],
  ])('%s: %s', (language, text, name) => {
    expect(names(text, [], language)).toEqual([name])
  })

  test('whom somebody tells is not a quotation', () => {
    expect(names('“We have to mend it,” the mayor told “Lima and Friends” after the storm.')).toEqual(['the mayor'])
  })
})

describe('of several people', () => {
  test.each([
    [
      'a family name is whose it has been up to there',
      'The singer Ulpo Vergas filed on Monday. “It is mine,” said Vergas. With him was his daughter, Dana Vergas.',
      'Ulpo Vergas',
    ],
    [
      'a pronoun is whom its clause goes on about',
      'Marco Luber is busy. The latest is Rep. Joseph Hilson, the farmer who won fame when he yelled “You lie!” at her.',
      'Joseph Hilson',
    ],
    [
      'a possessive may stand before its owner',
      'In his view of the magnate, Felix Calder told voters that John Stone had failed. “It is a pity,” he said.',
      'Felix Calder',
    ],
  ])('%s', (_, text, name) => {
    expect(names(text)).toEqual([name])
  })
})

describe('what German clauses name, count or regulate has no speaker', () => {
  test.each([
    [
      'In der Halle entstanden Stücke wie Ida Kells Singspiel „Nacht im Hafen“ und „Hunde am Rand der Stadt“ sowie andere, die jede Konkurrenz störte.',
      ['–', '–'],
    ],
    ['Zu sehen ist, wie ein Kind einen Ball wirft und versucht, ihn als Narr „unsichtbar“ zu machen.', ['–']],
    ['Neben den Klassen gab es nämlich auch ein „Beruf“-System, das man lobte.', ['–']],
    ['Der Verein mit seiner „Karte für alle“, hat den Ehrgeiz, so einen Plan umzusetzen.', ['–']],
    ['Nach dem Sturm sprach der Präsident von der „schlimmsten Flut der letzten Jahre“.', ['der Präsident']],
    [
      'So warnt z. B. die Verbraucherzentrale vor ihm, schreibt dazu „Wir raten davon ab“.',
      ['die Verbraucherzentrale'],
    ],
    ['Neben den „großen“ Themen, gab es bei den kleinen nennenswerte Neuerungen.', ['–']],
    ['Der Rat hält den Plan für eine „schwere Last“, wie Ida Kell sich ausdrückte.', ['Ida Kell']],
    ['Vor zwei Jahren reiste Ida Kell und schrieb dazu das Buch „Heimwege“.', []],
  ])('%s', (text, speakers) => {
    expect(names(text, [], 'de')).toEqual(speakers)
  })
})

test('what French words are said for speaks no more than they do', () => {
  expect(
    names(
      'Elle appelle à la réussite de ce « contre-bilan de rentrée », afin de démentir les affirmations du maire.',
      [],
      'fr',
    ),
  ).toEqual(['–'])
})
