import { describe, expect, test } from 'vitest'
import { names } from './support.js'

/** Names of the speakers of a German text, a quotation each. */
const namesIn = (text: string): string[] => names(text, [], 'de')

describe('the name is whole', () => {
  test.each([
    [
      'behind the genitives and the brackets of an office',
      'Der Präsident des Verbands der Limaer Werften (VLW), Odo Ruiz, sagte dazu: „Die Brücke ist sicher.“',
      ['Odo Ruiz'],
    ],
    [
      'behind the place of an office',
      'Auch der Leiter der Werft in Lima, Odo Ruiz, sagte: „Die Brücke ist sicher.“',
      ['Odo Ruiz'],
    ],
    [
      'behind a trade',
      '„Die Brücke ist sicher“, sagte Thomas Luhr. Später fragte Youtuber Luhr: „Wer zahlt das alles?“',
      ['Thomas Luhr', 'Thomas Luhr'],
    ],
    [
      'behind a trade with a hyphen',
      '„Die Brücke ist sicher“, sagte Thomas Luhr. „Wer zahlt das alles?“, sagte Werft-Promoter Luhr.',
      ['Thomas Luhr', 'Thomas Luhr'],
    ],
    [
      'between marks',
      'Die »Limaer Hafengesellschaft – Vereinigte Brückenbauer« (LH) warnte vor einem »Schritt zurück in alte Zeiten«.',
      ['Die »Limaer Hafengesellschaft – Vereinigte Brückenbauer«'],
    ],
    [
      'before whom he tells',
      '„Niemand hat uns so vertreten“, sagte der 86-Jährige dem Sender Lomi.',
      ['der 86-Jährige'],
    ],
    [
      'in the genitive',
      'Odo Foucard schrieb darüber. Foucards erstes Buch beginnt mit dem Satz: „Am Ende verschwindet die Lepra.“',
      ['Odo Foucard'],
    ],
  ])('%s', (_, text, speakers) => {
    expect(namesIn(text)).toEqual(speakers)
  })
})

describe('who is the subject', () => {
  test.each([
    ['Luhr nannte sie „eine Brücke ohne Ufer und Ziel“.', ['Luhr']],
    ['Ana Ruiz sagte am Montag in Lima laut Redetext: „Die Brücke ist sicher.“', ['Ana Ruiz']],
    ['Politikerinnen und Politiker hörten zu. „Der Tag wird kommen“, sagte er.', ['–']],
    [
      // The text that he keeps to tells only where it is from
      'Präsidentin Rika Uhl sagte am Mittwoch in einem Grußwort zur Tagung des Fischereiverbands (FIV) laut Manuskript: „Der Hafen wächst weiter.“',
      ['Rika Uhl'],
    ],
    [
      // Whom somebody asks stands behind the verb between commas
      'Die Königin Ulrika, eine Freundin der Inseln, bat Premierminister Kell, ihre „tiefe Anteilnahme den Familien zu übermitteln“.',
      ['Ulrika'],
    ],
    [
      // What a preposition links to words between marks is no part of the name
      'Generell geht der frühere Manager der Klippen-Brüder von einem „50/50-Kampf“ aus. „Beide stehen vor ihrem schwersten Kampf.“',
      ['der frühere Manager der Klippen-Brüder'],
    ],
    [
      // The rest of a compound behind its marks
      'In einem Interview mit dem „Guten Abend“ -Programm sagte Odo Bennert: „Ich werde nicht gehen.“',
      ['Odo Bennert'],
    ],
    // The subject of a clause behind one with a verb of its own
    [
      'Ministerin Susanne Eick (FRP) wies das zurück, die kulturpolitische Sprecherin der Fraktion, Sandra Mölk (RTE), erklärte: „Solche Debatten schaden allen.“',
      ['Sandra Mölk'],
    ],
    ['Ana Ruiz und Eva Lehm kamen an die Brücke. „Der Umbau geht ohne Pause weiter“, so letztere.', ['Eva Lehm']],
  ])('%s', (text, speakers) => {
    expect(namesIn(text)).toEqual(speakers)
  })
})

describe('a day before its month ends no sentence', () => {
  test.each([
    ['Am 5. August sagte der Minister Odo Ruiz: „Die Brücke ist sicher.“', ['Odo Ruiz']],
    [
      '„Die Brücke ist sicher“, teilte Odo Ruiz am 5. August 2031 mit. Er ging. „Sie steht“, sagte er.',
      ['Odo Ruiz', 'Odo Ruiz'],
    ],
  ])('%s', (text, speakers) => {
    expect(namesIn(text)).toEqual(speakers)
  })
})

describe('a noun behind a name is no part of it', () => {
  test.each([
    [
      '„Usk ist schnell“, sagte Bernd Böhn. Hier sieht auch Böhn Vorteile. „Er ist der Bessere“, sagte er.',
      ['Bernd Böhn', 'Bernd Böhn'],
    ],
    ['Darauf nimmt Guido Steinruck Bezug. Steinruck ist Gutachter. „Es ist ernst“, sagte er.', ['Guido Steinruck']],
    ['Er wurde mit Liedern, die bei Feiern gesprochen werden, empfangen. „Das war gut so“, sagte sie.', ['–']],
  ])('%s', (text, speakers) => {
    expect(namesIn(text)).toEqual(speakers)
  })
})

describe('whose words they are', () => {
  test.each([
    [
      'Wie der Finanzminister Odo Ruiz am Dienstag erklärte, sieht die Landesregierung in dem Gesetz „kein Hindernis für den Verkehr“.',
      ['Odo Ruiz'],
    ],
    ['Die Stücke werden von Musikkennern als „Meilensteine der Musik“ bezeichnet.', ['Musikkennern']],
    [
      '„Die Brücke ist sicher“, meinen die beiden Mitglieder Jan Gisel und Odo Ruiz.',
      ['die beiden Mitglieder Jan Gisel und Odo Ruiz'],
    ],
    ['Das Hafenkomitee würdigte damit Ruizens Einsatz zur „Stärkung der ganzen Küste“.', ['Das Hafenkomitee']],
    [
      'Während Dina erklärte, aufgeregt zu sein, „größer wird es nicht“, räumte Ana Ruiz ein, lange davon geträumt zu haben.',
      ['Dina'],
    ],
    [
      'Doch sei es, so der Schriftsteller Musa Okwel in einem Beitrag, ein Irrtum gewesen. Deshalb müsse „die Brücke ein Teil der Lösung sein“.',
      ['Musa Okwel'],
    ],
  ])('%s', (text, speakers) => {
    expect(namesIn(text)).toEqual(speakers)
  })

  test('what may be a possessive says nothing', () => {
    expect(namesIn('Ich habe meinen Freund „den langen Bo vom Hafen“ gesehen.')).toEqual(['–'])
  })
})

describe('a noun for words says whose they are', () => {
  test.each([
    ['Odo Ruiz war zornig. Sein Urteil: „Die Regel hat das Spiel zerstört.“', ['Odo Ruiz']],
    ['Odo Ruiz war zornig. Seine Meinung zur Regel: „Sie hat das Spiel zerstört.“', ['Odo Ruiz']],
    ['Das Fazit von Ana Ruiz nach fünf Jahren überrascht nicht: „Die Brücke ist sicher.“', ['Ana Ruiz']],
    ['Die Kernaussage von Ana Ruiz lautete: „Die Brücke ist sicher.“', ['Ana Ruiz']],
    ['Das Stichwort lautet „Brücke ohne Ufer“.', ['–']],
    ['Ein häufiger Fehler beim Bau lautet oft „das haben wir nicht mit berechnet“.', ['–']],
    ['In der Krise sei sie wichtig, heißt es in einer Studie. „Die Brücke steht.“', ['einer Studie']],
  ])('%s', (text, speakers) => {
    expect(namesIn(text)).toEqual(speakers)
  })
})

describe('whose view, and who is quoted', () => {
  test.each([
    ['„Die Brücke ist sicher“ wird der Franzose im Fachblatt „Die Welle“ zitiert.', ['der Franzose']],
    [
      'Was für die Ministerin eine „flexible Art des Umgangs“ ist, war für die Lehrer „ein Bruch der Regeln“.',
      ['die Ministerin', 'die Lehrer'],
    ],
    ['Um Zeit zu sparen, will Ruiz bauen. „Die Brücke ist sicher.“ Ana Ruiz ist Ministerin.', ['Ana Ruiz']],
  ])('%s', (text, speakers) => {
    expect(namesIn(text)).toEqual(speakers)
  })
})

describe('whom a pronoun stands for', () => {
  test.each([
    [
      'Kritik kam von Gisela Foucard; sie ist Sprecherin der Werft. Sie warf dem Rat vor, „die Brücke zu vergessen“.',
      ['Gisela Foucard'],
    ],
    [
      'Robin Thorn lief am Abend. Er jagte den Rekord des Kenianers Daniel Kemo. Auf der Strecke lief Thorn gut. „Das ist super“, sagte er.',
      ['Robin Thorn'],
    ],
    [
      'Der Vorstandschef kam. Er sprach mit dem Leiter Odo Ruiz. „Das ist super“, sagte die Ministerin Ana Lee.',
      ['Ana Lee'],
    ],
    [
      'Odo Lee, von der Stiftung Hafen bezeichnet diese Beschlüsse als die „große Nachricht dieses Jahres“.',
      ['Odo Lee'],
    ],
    ['Ana Ruiz sprach. Ich höre zu. Dann schweige ich kurz. „Dass keiner das sagt, ist ein Glück.“', ['–']],
    ['„Nach klarer Nacht ist es sonnig“ – dieser Satz fand sich im Bericht.', ['–']],
    ['Ana Ruiz warnt vor den Wölfen am Fluss (im Dorf nur „Hunde“ genannt).', ['–']],
    [
      // A sentence of many nouns is no headline
      'Den Autor Emil Brand nannte er einen Meister. Auch Präsident Frank-Walter Steinhöfer kondolierte der Familie Vargas. Er würdigte ihn als „großen Erzähler aus Lima“.',
      ['Frank-Walter Steinhöfer'],
    ],
    [
      // Whoever spoke right before goes before another who is known to fit
      'Geehrt haben Branddirektor Dr. Odo Homrich und der Vertreter Karsten Götz die Helfer.\n\nBranddirektor Dr. Odo Homrich beglückwünschte sie: „Sie alle investieren viel Zeit.“\n\nEr ergänzte: „Das ist vielen nicht bekannt.“',
      ['Odo Homrich', 'Odo Homrich'],
    ],
    [
      // A body with its article is not he
      'Ricardo Canez, Experte für Energie, zweifelte. „So steht es im Gesetz“, sagte er. Die Nationale Direktion für Aufträge sagt, sie könne nicht eingreifen.\n\n„Der Rat muss es prüfen“, sagte er.',
      ['Ricardo Canez', 'Ricardo Canez'],
    ],
    [
      // The subject behind its verb
      'Der Chef der Werft, Herbert Diesner, warnt. Zudem steigt der Spezialist Xaomi ein. Auf Sorgen vor dem Abbau ging Diesner ein. „Ich möchte Arbeit für alle“, sagte er.',
      ['Herbert Diesner'],
    ],
    [
      // The subject of the same sentence, though nothing shows the gender
      'Bamba Chakulo birgt Tücken. Saharo Muhamar aus Lima findet Bamba Chakulo trotzdem gut: „Ich kann mehr selber bestimmen“, sagt sie.',
      ['Saharo Muhamar'],
    ],
    [
      // Words of several are not one’s
      'Auf die Folgen deuten die vier Räte Matthias Korner (Lima), Ingo Degner (Lund) und Ralf Beller (Turku) hin. Ihre gemeinsame Aussage lautet: „Die Brücke ist eine Stütze.“',
      ['–'],
    ],
  ])('%s', (text, speakers) => {
    expect(namesIn(text)).toEqual(speakers)
  })
})

describe('several offices', () => {
  test.each([
    ['„Die Brücke ist sicher“, sagte Wirtschafts- und Energieminister Robert Habner.', ['Robert Habner']],
    [
      '„Sie ist sicher“, sagte der Limaer Bau-, Sozial- und Hafendirektor Pierre Alain Schnabel.',
      ['Pierre Alain Schnabel'],
    ],
    ['„Die Brücke ist sicher“, sagte der Umwelt- und Klimaminister.', ['der Umwelt- und Klimaminister']],
    ['„Die Brücke ist sicher“, sagte Präsident und Trainer Odo Ruiz.', ['Odo Ruiz']],
    ['„Die Brücke ist sicher“, sagte der Vorsitzende und Minister Odo Ruiz.', ['Odo Ruiz']],
    [
      '„Die Brücke ist sicher“, sagten der Präsident und die Ministerin Ana Lee.',
      ['der Präsident und die Ministerin Ana Lee'],
    ],
    ['Christian Ignaz Latrop beschreibt es so: „Die Brücke ist sicher.“', ['Christian Ignaz Latrop']],
    ['„Das war so“, ließ der für die Sendung verantwortliche Sender wissen.', ['Sender']],
    ['Nun versuchten die Entführer, alle zu täuschen. „Sie erzählten uns den größten Unsinn.“', ['–']],
    ['Wolf Schmal: „Abgebrochene Forschung“ – Eine neue Studie über den Hafen.', ['–']],
  ])('%s', (text, speakers) => {
    expect(namesIn(text)).toEqual(speakers)
  })
})

describe('what is nobody’s words, and whose name it is', () => {
  test.each([
    ['Ana Ruiz lachte. Odo Lee sucht Worte und findet sie: „Wo Menschen singen, da lass dich nieder.“', ['–']],
    ['„Er hat das gut gemacht“, findet Olivier zu den Interviews, die er gab.', ['Olivier']],
    [
      'Christoph Huser kam. Der 1955 geborene Huser nannte Bärlock ein „Auslaufmodell ohne jede Zukunft“.',
      ['Christoph Huser'],
    ],
    [
      'Bidza Ivanli, Gründer und Vorsitzender der Partei „Traum“ beteuerte: „Ich verspreche es Ihnen.“',
      ['–', 'Bidza Ivanli'],
    ],
    [
      'Nach Angaben des Ministeriums waren es Siedler, wie die Nachrichtenagentur „Wafa“ am Dienstag berichtete.',
      ['–'],
    ],
    ['Ana Ruiz sagte, das sei schlüpfrig. Man denke an den Besuch („Es saugt und bläst im ganzen Haus“).', ['–']],
    ['In der Doku erzählt das heute erwachsene Kind „Dickie“, wie der Dreh war.', ['–']],
    ['Du hattest geschrieben: „Die Rechtsprechung tut sich schwer damit.“', ['–']],
    ['Der Tonfall erinnerte einen an den Krieg. „Die Führung hat Bücher ausgegeben“, spottete er.', ['–']],
    ['Gestartet wird am Hafen. „Alle Läufe werden von Läufern unterstützt.“', ['–']],
    ['Der Autor, der sich nach dem Wort „Lorio“ für den Vogel benannte, schrieb Fernsehgeschichte.', ['–']],
    [
      'Das Radar des Verbands warnt, dass Nachrichten mit Betreffzeilen wie „Bitte bestätigen Sie Ihr Konto“ und „Ihr Paket ist da“ kursieren.',
      ['–', '–'],
    ],
    [
      'Odo Lee verwies auf eine Kampagne in Lima unter dem Schlagwort „Alles fließt wieder gut“, die niemand kennt.',
      ['–'],
    ],
    ['Die Zeitung hat über den Entwurf für ein „Gesetz zur Änderung der Häfen“ berichtet, das strenger ist.', ['–']],
    ['Ana Ruiz stellte die neue CD der Gruppe vor: „Guten Abend Lima“.', ['–']],
    ['Das Buch, das Ana Ruiz vorstellte, ist ihr Erstwerk: „Wir stehen hier falsch“.', ['–']],
    ['„Wie die Jungfrau zum Kind“ kam Helga Honsen in den Rat.', ['–']],
    ['Wenige Stunden nach dem Brand erklärte der neue „Oberste Rat zur Rettung der Häfen“, die Lage sei ruhig.', ['–']],
    ['Wolfgang Schmal: „Alte Werften am Fluss“ – Eine neue Studie von Heinz Duchard. In: Blog', ['–']],
    [
      'Man habe investiert, teilte das Ministerium mit. Ein Leitfaden zählt Chancen auf. Lehrer könnten sie nutzen, sofern sie „über einen Zugang zu den Geräten verfügen“, heißt es darin.',
      ['–'],
    ],
    [
      '„Ich muss gehen“, sagte der Abt. Der ältere Bruder des Abtes, Georg Ritzer, war eingeweiht. „Mein Bruder wünscht sich mehr Ruhe.“',
      ['der Abt', '–'],
    ],
    [
      'Oft habe er Freunde an diese Brücke gebracht, sie mit ihnen überquert, „um zu zeigen, was der Hafen ist“.',
      ['–'],
    ],
    ['Auf der Karte standen „Hafenrand“ und „Werftkante“, die der Minister gern nannte.', ['–', '–']],
    [
      'Es geht unter, dass man sich nach Ansicht der Befragten „leicht den Mund verbrennen kann“, auch bei solchen wie „Hafenrand“ und „Werftkante“.',
      ['der Befragten', '–', '–'],
    ],
    ['Mal bürdet der Bund dem Land Lasten auf, ohne den Grundsatz zu beherzigen „wer bestellt, bezahlt“.', ['–']],
    [
      'Es gebe Einsätze, die sich auf die Fitness der Feuerwehrbeamten auswirkten: der Lärm, verbunden mit „einem hohen Maß an Arbeit“.',
      ['–'],
    ],
    ['Odo Lee warnte. Die großen Verbände scheiterten daran, „jungen Leuten eine Orientierung zu geben“.', ['–']],
    [
      'Die Annahme liegt nahe, dass der Sohn König wird, schreibt Ana Ruiz. In dem Fall würde es sich nicht um einen „geheimen“ König handeln.',
      ['–'],
    ],
  ])('%s', (text, speakers) => {
    expect(namesIn(text)).toEqual(speakers)
  })
})

describe('words and names that are nobody’s', () => {
  test.each([
    ['Die Werft hat „strategische Weichen für die Zukunft gestellt“. Der Rat warnt.', ['–']],
    ['Vreni Kell spricht nicht nur geübte Leser an, sondern auch „die breite Öffentlichkeit und die Kinder“.', ['–']],
    [
      'Der Anwalt Odo Lee prüft das Urteil und zeigt Wege auf, wie Hafen-Gäste ihre Daten löschen können:\n\n„Jeder darf fragen, was über ihn gespeichert ist.“',
      ['Odo Lee'],
    ],
    [
      'Die Gäste warten. Gegenüber der Schule Gäste zu empfangen, ist schwer. Gäste hat sie nie gemocht: „Die meisten wollen nichts kaufen“, sagt sie.',
      ['–'],
    ],
    [
      '„Bei uns war es sehr ruhig an diesem Tag“, sagt Schulleiter Odo Lee.\n\nFrank Webel, der Verwalter der Heime, sprach von einem Plan. Seit Samstag ist die Lüftung aus. „Wir lüfteten von Hand, sobald es ging.“',
      ['Odo Lee', '–'],
    ],
  ])('%s', (text, speakers) => {
    expect(namesIn(text)).toEqual(speakers)
  })
})

test.each([
  [
    'Vreni Kell dankt. Am Telefon berichtet sie von einem Paket, das ihr jemand geschickt hat mit den Worten: „Wir müssen zusammenhalten.“',
    ['–'],
  ],
  [
    'Gianni wartet. Dann schickt Gianni Aron eine Karte. Später ruft Aron Gianni an. Dann schreibt Aron ihm: „Ich komme morgen zu dir.“',
    ['Aron'],
  ],
])('%s', (text, speakers) => expect(namesIn(text)).toEqual(speakers))

test('a place in a law says nothing', () => {
  expect(namesIn('Dort heißt es in Paragraph 10: „Wer Wasser speichert, haftet nicht dafür.“')).toEqual(['–'])
  expect(
    namesIn('In § 24 der Verordnung über Allgemeine Preise heißt es: „Wer Wasser speichert, haftet nicht dafür.“'),
  ).toEqual(['–'])
})
