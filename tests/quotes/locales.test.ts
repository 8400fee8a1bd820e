import { describe, expect, test } from 'vitest'
import { names, quotationsOf, said } from './support.js'

type Row = readonly [text: string, speaker: string, rule: string]

const german: readonly Row[] = [
  ['„Die Brücke ist sicher“, sagte Ana Ruiz am Montag.', 'Ana Ruiz', 'quote-verb-speaker'],
  ['„Die Brücke ist sicher“, so Ana Ruiz.', 'Ana Ruiz', 'quote-according-to'],
  ['»Die Brücke ist sicher«, rief Ana Ruiz den Leuten zu.', 'Ana Ruiz', 'quote-verb-speaker'],
  ['„Die Brücke ist sicher“, hatte Ana Ruiz gesagt.', 'Ana Ruiz', 'quote-aux-speaker-verb'],
  ['Ana Ruiz erklärte: „Die Brücke ist sicher.“', 'Ana Ruiz', 'speaker-said-quote'],
  ['Laut Ana Ruiz ist die Brücke „sicher wie ein Haus“.', 'Ana Ruiz', 'governing-verb'],
  ['Ana Ruiz zufolge ist die Brücke „sicher wie ein Haus“.', 'Ana Ruiz', 'governing-verb'],
  ['In einem Gespräch mit dem Hafenfunk sagte Ana Ruiz: „Die Brücke ist sicher.“', 'Ana Ruiz', 'speaker-verb-quote'],
  ['Ähnlich äußerte sich die Leiterin Ana Ruiz: „Sie ist sicher.“', 'die Leiterin Ana Ruiz', 'speaker-verb-quote'],
  ['In ihrer Rede begründete die Leiterin ihre Haltung so: „Sie ist sicher.“', 'die Leiterin', 'speaker-verb-quote'],
  ['Nach Angaben der Gewerkschaft ist sie „sicher wie ein Haus“.', 'der Gewerkschaft', 'governing-verb'],
  ['Nach den Worten von Ana Ruiz ist sie „sicher wie ein Haus“.', 'Ana Ruiz', 'governing-verb'],
  ['Die Brücke sei „sicher wie ein Haus“, so Ana Ruiz.', 'Ana Ruiz', 'quote-according-to'],
  ['Sie sei „sicher wie ein Haus“, hatte Ana Ruiz damals gesagt.', 'Ana Ruiz', 'quote-aux-speaker-verb'],
  ['Der Zeitung sagte Ana Ruiz: „Die Brücke ist sicher.“', 'Ana Ruiz', 'speaker-verb-quote'],
  ['Als Begründung sagte der Ingenieur: „Die Brücke ist sicher.“', 'der Ingenieur', 'speaker-verb-quote'],
  ['Den Bau der Brücke griff der Minister heute an: „Sie ist nicht sicher.“', 'der Minister', 'clause-subject'],
  ['Die Leiterin beim Bau, Ana Ruiz, freute sich: „Sie ist sicher.“', 'Die Leiterin', 'speaker-verb-quote'],
  ['Wie die Richterin Ana Ruiz ausführte, sei sie „sicher wie ein Haus“.', 'die Richterin Ana Ruiz', 'clause-subject'],
  ['Auf der Seite des Amtes heißt es: „Die Brücke ist sicher.“', 'der Seite', 'speaker-verb-quote'],
  ['„Die Brücke ist sicher“, heißt es in einer Erklärung.', 'einer Erklärung', 'quote-verb-speaker'],
  ['Die Brücke wird von Ana Ruiz als „sicher wie ein Haus“ bezeichnet.', 'Ana Ruiz', 'clause-subject'],
  ['„Die Brücke ist sicher“, beharrt die Ingenieurin.', 'die Ingenieurin', 'quote-verb-speaker'],
  ['„Die Brücke ist sicher“, mit diesen Worten trat Ana Ruiz zurück.', 'Ana Ruiz', 'pointed-at'],
  ['„Die Brücke ist sicher“, so das Fazit der Prüfer von Lima.', 'der Prüfer von Lima', 'quote-according-to'],
  ['„Die Brücke ist sicher“, so die Begründung von Ana Ruiz.', 'Ana Ruiz', 'quote-according-to'],
  ['„Die Brücke ist sicher“, zitiert die Zeitung den Minister Bo Lee.', 'den Minister Bo Lee', 'quote-verb-speaker'],
  ['Erkki Tuomi, Präsident des Rats der Stadt: „Die Brücke ist sicher.“', 'Erkki Tuomi', 'verbless-lead'],
  ['Um Zeit zu sparen, will Ministerin Ana Ruiz bauen. „Die Brücke ist sicher.“', 'Ministerin Ana Ruiz', 'told-of'],
  ['Die Brücke sei alt, sagte Ana Ruiz. Sie sei zu schmal. „Das kostet Zeit und Geld.“', 'Ana Ruiz', 'reported-on'],
  [
    'Özcan Motlu und Bo Lee prangerten an, die Brücke sei „sicher wie ein Haus“.',
    'Özcan Motlu und Bo Lee',
    'clause-subject',
  ],
  [
    'Der Limaer Senat hatte gehofft, dass die Brücke „sicher wie ein Haus“ würde.',
    'Der Limaer Senat',
    'clause-subject',
  ],
  ['„Die Brücke ist sicher“, sagte Ana Ruiz dem Hafenfunk.', 'Ana Ruiz', 'quote-verb-speaker'],
]

const dutch: readonly Row[] = [
  ['In een gesprek met de krant zei Ana Ruiz: “De brug is veilig.”', 'Ana Ruiz', 'speaker-verb-quote'],
  ['Daarna zei Ana Ruiz: “De brug is veilig.”', 'Ana Ruiz', 'speaker-verb-quote'],
]

const french: readonly Row[] = [
  ['« Le pont est sûr », a déclaré Ana Ruiz.', 'Ana Ruiz', 'quote-aux-speaker-verb'],
  ['« Le pont est sûr », explique Ana Ruiz.', 'Ana Ruiz', 'quote-verb-speaker'],
  ['« Le pont est sûr », selon Ana Ruiz.', 'Ana Ruiz', 'quote-according-to'],
  ['« Le pont est sûr », s’époumone Ana Ruiz.', 'Ana Ruiz', 'quote-verb-speaker'],
  ['« Le pont est sûr », lui a répondu Ana Ruiz.', 'Ana Ruiz', 'quote-aux-speaker-verb'],
  ['« Le pont est sûr », s’est félicitée la mairie.', 'la mairie', 'quote-aux-speaker-verb'],
  ['Ana Ruiz loue « un pont sûr comme une maison ».', 'Ana Ruiz', 'speaker-said-quote'],
  ['Pour la mairie, le pont est « sûr comme une maison ».', 'la mairie', 'view-lead'],
  ['Le pont sera, a précisé la mairie, « sûr comme une maison ».', 'la mairie', 'speaker-verb-quote'],
  ['D’après Ana Ruiz, le pont est « sûr comme une maison ».', 'Ana Ruiz', 'speaker-verb-quote'],
  ['« Le pont est sûr », a déclaré mardi à la presse la maire, Ana Ruiz.', 'la maire', 'quote-aux-speaker-verb'],
  ['« Le pont est sûr », a confié à l’AFP Ana Ruiz.', 'Ana Ruiz', 'quote-aux-speaker-verb'],
  ['« Le pont est sûr », promet l’adjointe à la voirie, Ana Ruiz.', 'l’adjointe à la voirie', 'quote-verb-speaker'],
  ['« Le pont est sûr », jure Ana Le Floch, pilote.', 'Ana Le Floch', 'quote-verb-speaker'],
  ['« Le pont est sûr », a fait savoir la mairie.', 'la mairie', 'quote-infinitive-speaker'],
  ['« Le pont est sûr », a-t-elle souri.', '–', '–'],
  ['Sa rivale, l’Espagnole Ana Ruiz, s’est montrée sereine : « Le pont est sûr. »', 'Sa rivale', 'speaker-verb-quote'],
  ['Une mère au foyer soupire : « Le pont est sûr. »', 'Une mère au foyer', 'speaker-said-quote'],
  ['À Lima, son petit-fils Nolan compte les pas : « Le pont est sûr. »', 'son petit-fils Nolan', 'first-subject'],
  ['La mairie « prend acte » de la fermeture du pont.', 'La mairie', 'first-subject'],
  ['L’adjointe aux écoles, Ana Ruiz, assure que « le pont est sûr ».', 'Ana Ruiz', 'speaker-said-quote'],
  ['Comme le rappelle Ana Ruiz, le pont est « sûr comme une maison ».', 'Ana Ruiz', 'first-subject'],
  ['Le projet plaît à Ana Ruiz, pour qui le chantier « était mûr depuis dix ans ».', 'qui', 'first-subject'],
  ['À la mairie, on promet un pont « sûr comme une maison ».', 'on', 'speaker-verb-quote'],
  [
    'La mairie, par la voix de sa porte-parole Ana Ruiz, a promis un pont « sûr ».',
    'sa porte-parole Ana Ruiz',
    'speaker-verb-quote',
  ],
  ['L’accusée reconnaît avoir vu « un pont sûr comme une maison ».', 'L’accusée', 'speaker-verb-quote'],
  ['Ana Ruiz a dit à l’AFP que le pont était « sûr comme une maison ».', 'Ana Ruiz', 'speaker-verb-quote'],
]

const spanish: readonly Row[] = [
  ['«El puente es seguro», dijo Ana Ruiz.', 'Ana Ruiz', 'quote-verb-speaker'],
  ['«El puente es seguro», ha dicho Ana Ruiz.', 'Ana Ruiz', 'quote-aux-speaker-verb'],
  ['«El puente es seguro», según Ana Ruiz.', 'Ana Ruiz', 'quote-according-to'],
  ['«El puente es seguro», farfulla Ana Ruiz.', 'Ana Ruiz', 'quote-verb-speaker'],
  ['A juicio del comité, el puente es «seguro como una casa».', 'comité', 'speaker-verb-quote'],
  ['Su vecina, Ana Ruiz, imagina «un puente seguro como una casa».', 'Su vecina', 'speaker-said-quote'],
  ['«El puente es seguro», ha declarado este martes a EFE el alcalde, Bo Lee.', 'el alcalde', 'quote-aux-speaker-verb'],
  ['«El puente es seguro», promete la concejala de Obras, Ana Ruiz.', 'la concejala de Obras', 'quote-verb-speaker'],
  ['«El puente es seguro», dice emocionado el alcalde.', 'el alcalde', 'quote-verb-speaker'],
  ['La vecina Ana Ruiz no opina lo mismo: «El puente no es seguro».', 'La vecina Ana Ruiz', 'speaker-verb-quote'],
  ['Para los vecinos es «un puente seguro como una casa».', 'los vecinos', 'first-subject'],
  [
    'La organización, por boca de su directora, Ana Ruiz, prometió «revisar el puente».',
    'su directora',
    'speaker-said-quote',
  ],
  ['Según Ana Ruiz, el puente es «seguro como una casa».', 'Ana Ruiz', 'speaker-verb-quote'],
]

describe.each([
  ['de', german],
  ['nl', dutch],
  ['fr', french],
  ['es', spanish],
] as const)('%s', (language, rows) => {
  test.each(rows)('%s', (text, speaker, rule) => {
    expect(said(text, language).map((line) => line.split(' | ').slice(1))).toEqual([[speaker, rule]])
  })
})

test('a paper between marks is who wrote', () => {
  const [first] = said('„Die Brücke ist seit Jahren sicher“, schrieb „Die Woche“ in einem Nachruf.', 'de')
  expect(first).toContain('„Die Woche“ | quote-verb-speaker')
})

describe('whom a description or a sentence without a subject stands for', () => {
  test.each([
    ['fr', '« Oui », dit Ana Ruiz, poissonnière. « Non », corrige la poissonnière.', ['Ana Ruiz', 'Ana Ruiz']],
    ['fr', '« Oui », a dit Bo Lee. Pour ce passionné, « le pont est une fête ».', ['Bo Lee', 'Bo Lee']],
    ['fr', '« Oui », a dit Ana Ruiz. « Non », a répondu le préfet.', ['Ana Ruiz', 'le préfet']],
    ['fr', 'Face à lui, la mère de la victime pleure. « Non », souffle-t-elle.', ['la mère de la victime']],
    ['fr', '« Oui », a dit Ana Ruiz. Et de conclure : « Le pont est sûr. »', ['Ana Ruiz', 'Ana Ruiz']],
    ['es', '«Sí», dijo Ana Ruiz. «No», añadió la regidora.', ['Ana Ruiz', 'Ana Ruiz']],
    [
      'es',
      '«No cerramos el puerto», ha dicho ante la sala la ministra de Obras, Ana Ruiz.\n\n«Mañana abre», ha añadido la ministra.',
      ['Ana Ruiz', 'Ana Ruiz'],
    ],
    [
      'es',
      'El fiscal portuario, Bo Luna, habló el lunes.\n\n«El puerto no se cierra», dijo el fiscal en la sala.',
      ['Bo Luna'],
    ],
    [
      'fr',
      '« Le port reste ouvert », a dit devant la salle la ministre des Travaux, Ana Ruiz.\n\n« Il ouvre demain », a ajouté la ministre.',
      ['Ana Ruiz', 'Ana Ruiz'],
    ],
    ['es', '«Sí», dijo Ana Ruiz. En su opinión, el puente es «una casa vieja».', ['Ana Ruiz', 'Ana Ruiz']],
    ['es', '«Sí», dijo Ana Ruiz. El plazo, precisó, será «de dos años».', ['Ana Ruiz', 'Ana Ruiz']],
    ['es', '«Sí», se burla Ana Ruiz. Sostiene que el puente es «viejo».', ['Ana Ruiz', 'Ana Ruiz']],
    ['es', 'La asociación Aguas Claras no lo cree. Habla de «desastre anunciado».', ['La asociación Aguas Claras']],
  ] as const)('%s: %s', (language, text, speakers) => {
    expect(names(text, [], language)).toEqual(speakers)
  })
})

describe('what looks like a source and is none', () => {
  test.each([
    ['de', '„Niemand wusste davon“, so dass alle nach Hause gingen.'],
    ['de', 'Die Musik war laut, und auf dem Schild stand „kein Weg hier“.'],
    ['fr', 'Sur le pont, un panneau : « défense de passer la nuit ».'],
    ['es', 'En el puente llovía sobre «los que no tienen casa».'],
  ])('%s: %s', (language, text) => {
    expect(names(text, [], language)).toEqual(['–'])
  })
})

describe('who is meant', () => {
  test('a pronoun, by the language’s own words', () => {
    expect(names('Ana Ruiz sagte: „Ja.“ Später ergänzte sie: „Nein, doch nicht.“', [], 'de')).toEqual([
      'Ana Ruiz',
      'Ana Ruiz',
    ])
    expect(names('« Oui », a dit Ana Ruiz. « Non », a-t-elle ajouté.', [], 'fr')).toEqual(['Ana Ruiz', 'Ana Ruiz'])
    expect(names('«Sí», dijo Ana Ruiz. «No», añadió ella.', [], 'es')).toEqual(['Ana Ruiz', 'Ana Ruiz'])
  })

  test('roles without their article', () => {
    const roles = [
      ['de', '„Ja“, sagte Ana Ruiz, die Leiterin des Bauamts.'],
      ['fr', '« Oui », a dit Ana Ruiz, la ministre des Transports.'],
      ['es', '«Sí», dijo Ana Ruiz, la ministra de Transportes.'],
    ].map(([language = '', text = '']) => quotationsOf(text, [], language).speakers[0]?.role)
    expect(roles).toEqual(['Leiterin des Bauamts', 'ministre des Transports', 'ministra de Transportes'])
  })

  test('a noun with a capital is nobody’s name', () => {
    const { speakers } = quotationsOf('„Wir suchen weiter“, sagte eine Sprecherin der Polizei.', [], 'de')
    expect(speakers).toMatchObject([{ name: 'eine Sprecherin der Polizei', type: 'unnamed' }])
  })

  test('a pronoun between the marks is who the sentences before are about', () => {
    expect(names('Ana Ruiz est ministre. « C’est fini, a-t-elle dit, il faut partir. »', [], 'fr')).toEqual([
      'Ana Ruiz',
    ])
  })

  test('English words stay English', () => {
    expect(names('« C’est fini, a dit Ana Ruiz, il faut partir. »')).toEqual(['–'])
    expect(said('“The bridge is safe,” sagte Ana Ruiz.', 'en')).toEqual(said('“The bridge is safe,” sagte Ana Ruiz.'))
    expect(names('“No way,” so the mayor went home.')).toEqual(['–'])
  })
})

describe('who is not quoted where any verb will do', () => {
  test.each([
    'Das Haus gründete die „Erste Werft für Boote aus Holz“.',
    'Solche Boote werden als „Nussschalen“ bezeichnet.',
    'Der Stein am Hafen trägt die Aufschrift: „Hier stand die Werft.“',
    'Ana Ruiz gründete den Verein „Rettet die Brücke“.',
    '„Nach klarer Nacht ist es sonnig“ ist ein Satz aus dem Bericht.',
    'Auf Plakaten wurde die Stadt als „ein Loch ohne Boden“ bezeichnet.',
  ])('%s', (text) => {
    expect(said(text, 'de').every((each) => each.endsWith('| – | –'))).toBe(true)
  })
})
