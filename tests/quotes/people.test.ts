import { describe, expect, test } from 'vitest'
import { names, quotationsOf } from './support.js'

const speakersOf = (text: string, authors: readonly string[] = []) =>
  quotationsOf(text, authors).quotes.map(({ speaker }) => speaker)

describe('full names', () => {
  test('a family name stands for the full one', () => {
    expect(names('Ana Ruiz opened the bridge on Monday.\n\n“It is safe,” Ruiz said.')).toEqual(['Ana Ruiz'])
  })

  test('a title before it changes nothing', () => {
    expect(names('Ana Ruiz opened the bridge.\n\n“It is safe,” Ms. Ruiz said.\n\n“It is,” said Dr. Ruiz.')).toEqual([
      'Ana Ruiz',
      'Ana Ruiz',
    ])
  })

  test('the family name comes first where the article shows it', () => {
    const text = 'The minister, Gan Tae-ri, opened the bridge.\n\n“It is safe,” Ms. Gan said.'
    expect(names(text)).toEqual(['Gan Tae-ri'])
  })

  test('two of one name are told apart by title', () => {
    const text =
      'Ana Ruiz and her husband, Carlos Ruiz, opened the bridge.\n\n“It is safe,” Mr. Ruiz said.\n\n“It is,” Ms. Ruiz said.'
    expect(names(text)).toEqual(['Carlos Ruiz', 'Ana Ruiz'])
  })

  test('two of one name that nothing tells apart stay what they are called', () => {
    const text = 'Ana Ruiz and her husband, Carlos Ruiz, opened the bridge.\n\n“It is safe,” Ruiz said.'
    expect(names(text)).toEqual(['Ruiz'])
  })

  test('a name that only the headline spells out', () => {
    expect(names('Osei Tramwell opens the bridge\n\n“It is safe,” Tramwell said.')).toEqual(['Osei Tramwell'])
  })

  test('words on both sides of a nickname are two', () => {
    expect(names('“It is safe,” said the welder Ana “Rudder” Ruiz.')).toEqual(['Ana Ruiz'])
    expect(names('“It is safe,” said the welder Ana ‘Rudder’ Ruiz.')).toEqual(['Ana Ruiz'])
  })

  test('a given name stands for its only bearer', () => {
    expect(names('Ana Ruiz opened the bridge.\n\n“It is safe,” said Ana.')).toEqual(['Ana Ruiz'])
  })
})

describe('roles', () => {
  test('a trade with the capital of its sentence', () => {
    expect(names('Qualifier Mirka Tolen won. “It is safe,” Tolen said.')).toEqual(['Mirka Tolen'])
  })

  test('a small word with a capital behind what somebody is', () => {
    expect(names('The bridge was called “a mess” by the engineer So Ruiz.')).toEqual(['So Ruiz'])
    expect(names('Still, “it is safe,” clerk An Ruiz said.')).toEqual(['An Ruiz'])
  })

  test('an office all in capitals', () => {
    expect(names('“IT IS SAFE,” SAID THE DUTY KEEPER, MR. BO LEE.')).toEqual(['Bo Lee'])
  })

  test.each([
    ['an office of a place before a title', 'former Lord Mayor of Lima Sir Bo Lee', 'Bo Lee'],
    ['an office of several fields', 'retired Deputy Keeper of Parks and Gardens Ana Ruiz', 'Ana Ruiz'],
    ['an office for something', 'Counsel for the defence Ana Ruiz', 'Ana Ruiz'],
    ['a body’s office', 'Bank of Lima Governor Ana Ruiz', 'Ana Ruiz'],
    ['an office of a place and its state', 'the Lima, North Norland, police chief, Bo Lee', 'Bo Lee'],
    ['somebody’s aide is not he', 'an aide to Culture Secretary Bo Lee', 'an aide to Culture Secretary Bo Lee'],
    ['nor is a friend', 'a friend of the late singer Bo Lee', 'a friend of the late singer Bo Lee'],
  ])('%s', (_what, words, name) => {
    expect(names(`“It is safe,” said ${words}.`)).toEqual([name])
  })

  test.each([
    [
      'before the name',
      'Harbour Ministry spokesman Bo Lee opened the bridge. “It is safe,” Lee said.',
      'Harbour Ministry spokesman',
    ],
    [
      'behind the name',
      'Bo Lee, a spokesman for the harbour ministry, opened it. “It is safe,” Lee said.',
      'spokesman for the harbour ministry',
    ],
    [
      'before the name, with a comma',
      'The town’s chief engineer, Bo Lee, opened it. “It is safe,” Lee said.',
      'town’s chief engineer',
    ],
  ])('%s', (_, text, role) => {
    expect(speakersOf(text)[0]).toMatchObject({ name: 'Bo Lee', role })
  })

  test('a description is resolved through a role that the article states', () => {
    expect(names('Veldish president Konrad Aldous came.\n\n“It is safe,” the Veldish president said.')).toEqual([
      'Konrad Aldous',
    ])
  })

  test('and through nothing else', () => {
    expect(names('Konrad Aldous came to the bridge.\n\n“It is safe,” the president said.')).toEqual(['the president'])
  })
})

describe('kinds of speakers', () => {
  test.each([
    ['“It is safe,” Ana Ruiz said.', 'person'],
    ['“It is safe,” the Harbour Agency said.', 'organization'],
    ['“It is safe,” Ana Ruiz and Bo Lee said.', 'group'],
    ['“It is safe,” the engineers said.', 'group'],
    ['“It is safe,” a spokesman said.', 'unnamed'],
    ['“It is safe,” said two people familiar with the plan.', 'unnamed'],
    ['“It is safe,” officials said.', 'unnamed'],
  ])('%s', (text, type) => {
    expect(speakersOf(text)[0]?.type).toBe(type)
  })

  test('a spokesman is nobody of the article', () => {
    expect(names('Harbour spokesman Bo Lee left.\n\n“It is safe,” a spokesman said.')).toEqual(['a spokesman'])
  })
})

describe('pronouns', () => {
  test('somebody else’s partner is not the one she belongs to', () => {
    const text =
      'Leo Hart came in May. His first partner, the dancer Ana Ruiz, called the hall “a factory of joy.”\n\n“It is safe,” he said.'
    expect(names(text)).toEqual(['Ana Ruiz', 'Leo Hart'])
  })

  test('nor is a teacher, a sentence further on', () => {
    const text =
      'In May Ana Ruiz came home. “It is safe,” she said.\n\nHer teacher, Mother Lucia, thought her “a shade too quick”.\n\nThe bishop came. “It is,” she recalled.'
    expect(names(text)).toEqual(['Ana Ruiz', 'Mother Lucia', 'Ana Ruiz'])
  })

  test('an article that shows the gender goes before a name that does not', () => {
    const text =
      'Sascha Ruiz leitet die Werft. Der Vorstandschef räumte ein: „Wir sind zu spät.“ Er fügte hinzu: „Das wird teuer.“'
    expect(names(text, [], 'de')).toEqual(['Der Vorstandschef', 'Der Vorstandschef'])
  })

  test('a name behind two descriptions', () => {
    expect(names('“It is safe,” said her rival, the retired dentist Bo Lee.')).toEqual(['Bo Lee'])
  })

  test('the last speaker goes on', () => {
    expect(names('“It is safe,” Ana Ruiz said.\n\n“We built it well,” she said.')).toEqual(['Ana Ruiz', 'Ana Ruiz'])
  })

  test('gender decides', () => {
    const text = 'Ana Ruiz met Carlos Lee at the bridge.\n\n“It is safe,” he said.\n\n“It is,” she said.'
    expect(names(text)).toEqual(['Carlos Lee', 'Ana Ruiz'])
  })

  test('never a person whom only the quotation names', () => {
    expect(names('Ana Ruiz opened the bridge. “Maria Keller built it,” she said.')).toEqual(['Ana Ruiz'])
  })

  test('never a place', () => {
    expect(names('Ana Ruiz opened the bridge. The Pacific Ocean was calm. “It is safe,” she said.')).toEqual([
      'Ana Ruiz',
    ])
  })

  test('"they" goes back to a group', () => {
    expect(speakersOf('The three towns built the bridge. They said it was “as safe as a house.”')[0]).toMatchObject({
      name: 'The three towns',
      type: 'group',
    })
  })

  test('"who" stands for the name before it', () => {
    expect(speakersOf('The bridge was opened by Ana Ruiz, who said “it is safe.”')[0]).toMatchObject({
      name: 'Ana Ruiz',
      mention: { text: 'who' },
    })
  })

  test('"I" is the author where there is one', () => {
    expect(names('“Is it safe?” I asked.', ['Ana Ruiz'])).toEqual(['Ana Ruiz'])
    expect(names('“Is it safe?” I asked.', ['Ana Ruiz', 'Bo Lee'])).toEqual(['–'])
  })

  test('nobody fits: nobody is named', () => {
    expect(names('“It is safe,” he said.')).toEqual(['–'])
    expect(names('They said it was “a good day for the town.”')).toEqual(['–'])
    expect(names('“It is safe,” somebody said.')).toEqual(['somebody'])
  })

  test.each([
    ['Bo Lee will not come, Cy Adler told reporters. He called it “a waste of his time.”', 'Cy Adler'],
    ['According to the harbour master, Bo Lee, Cy Adler never came. “I waited for two hours,” he said.', 'Bo Lee'],
    ['A spokesman for Bo Lee said there was no more to say. “We are done here,” he said.', 'A spokesman for Bo Lee'],
    ['My father never trusted bridges. “They eat you,” he said.', 'My father'],
    ['Ana Ruiz kept bees. Her mother, Maria Ruiz, kept house.\n\n“I was stung a lot,” she said.', 'Ana Ruiz'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name])
  })
})

test('speakers carry their quotations and words', () => {
  const { speakers } = quotationsOf(
    '“It is safe,” Ana Ruiz said.\n\n“No,” said Bo Lee.\n\n“We built it well,” she said.',
  )
  expect(speakers).toEqual([
    { id: 's1', name: 'Ana Ruiz', role: null, type: 'person', quotes: ['q1', 'q3'], words: 7 },
    { id: 's2', name: 'Bo Lee', role: null, type: 'person', quotes: ['q2'], words: 1 },
  ])
})

describe('pronouns', () => {
  test.each([
    [
      'the main clause’s subject',
      'When Ana Ruiz asked about it, Eva Soler took her time. “We go on,” she said.',
      'Eva Soler',
    ],
    ['not whose spokesman it is', 'Adam Ruiz spokesman Paul Lee came late. “We go on,” he said.', 'Paul Lee'],
    [
      'nor whose release',
      'On Monday, in the Adam Ruiz campaign’s release, Paul Lee wrote a letter. “We go on,” he said.',
      'Paul Lee',
    ],
    ['a month is no given name', 'At a June Ruiz rally, Eva Soler waved a flag. “We go on,” she said.', 'Eva Soler'],
    [
      'a role, though nothing shows the gender',
      'Eva Soler is the mayor.\n\n“It is safe,” said Xo Lee, an engineer of the town. “We built it well,” she said.',
      'Xo Lee',
    ],
    [
      'of two with one name the one of the gender',
      'Adam Ruiz and Eva Ruiz have owned the old bridge for years. Bo Lee built it. Ruiz paid for the work. “We go on,” she said.',
      'Eva Ruiz',
    ],
    [
      'a name that two men share, not who is named before',
      'Adam Ruiz and Paul Ruiz have owned the old bridge for years. It was planned by Carl Lee. Ruiz paid for the work. “We go on,” he said.',
      'Ruiz',
    ],
  ])('%s', (_, text, name) => {
    expect(names(text).at(-1)).toBe(name)
  })
})

test('a name that is a paper’s too is a person’s behind a title', () => {
  expect(names('Mayor Don Guardian opened the bridge. “It is safe,” Guardian said.')).toEqual(['Don Guardian'])
  expect(quotationsOf('“It is safe,” the Harbour Guardian wrote.').speakers).toMatchObject([{ type: 'organization' }])
})

test('a full name that stands in a quotation alone', () => {
  expect(names('“Eva Soler owes us an answer,” the paper wrote. “I owe nobody a thing,” Soler said.').at(-1)).toBe(
    'Eva Soler',
  )
})

test('a given name that is a faith too stays with its name', () => {
  expect(names('“Yes,” Christian Lange said. “No,” Lange added.')).toEqual(['Christian Lange', 'Christian Lange'])
  expect(names('“Yes,” said Christian activist Bo Lee.')).toEqual(['Bo Lee'])
})

describe('names of several parts', () => {
  test.each([
    ['particles', 'Bo van der Berg opened it. “We go on,” Van der Berg said.', 'Bo van der Berg'],
    ['particles behind a title', 'Bo van der Berg opened it. “We go on,” Mr. van der Berg said.', 'Bo van der Berg'],
    ['without their particles', 'Eva de la Cruz opened it. “We go on,” Cruz said.', 'Eva de la Cruz'],
    ['a name of its own with a particle', 'Bo Lee opened it. “We go on,” Van Horn said.', 'Van Horn'],
    ['the family name first', 'Xi Wenbo runs the harbor. “We go on,” Mr. Xi said.', 'Xi Wenbo'],
    ['the given name last', 'Nguyen Van Minh runs the harbor. “We go on,” Mr. Minh said.', 'Nguyen Van Minh'],
  ])('%s', (_, text, name) => {
    expect(names(text)).toEqual([name])
  })

  test('a family is a group', () => {
    const { speakers } = quotationsOf('Eva Ruiz owns it. “We go on,” the Ruizes said. “No,” Ruiz said.')
    expect(speakers).toMatchObject([
      { name: 'the Ruizes', type: 'group' },
      { name: 'Eva Ruiz', type: 'person' },
    ])
  })
})

describe('a name that a sentence gives', () => {
  const walk = 'The same man has walked it for sixty years. He says the wall is his friend.\n\n'

  test('belongs to whom the sentence is about', () => {
    expect(names(`${walk}His name is Ansel Renk. The hemp comes from a farm.\n\n“I will stop,” he said.`)).toEqual([
      'Ansel Renk',
    ])
  })

  test('is somebody else’s where it is not his name', () => {
    expect(names(`${walk}His farm is Renk Hall. The hemp comes from a farm.\n\n“I will stop,” he said.`)).toEqual(['–'])
  })
})

describe('whom a pronoun is not', () => {
  test.each([
    ['Mark Dunn came early. Paul Reed drove him home. “It is late,” he told Reed.', 'Mark Dunn'],
    [
      'Mark Dunn plays. The first song (it has the voice of Paul Reed) is his best. “It is late,” he said.',
      'Mark Dunn',
    ],
    [
      'Paul Reed leads in May. Paul Reed runs again. Mayor Mark Dunn closed it. “There is anger,” the Liberal candidate said on the radio.\n\n“It is late,” he said.',
      'the Liberal candidate',
    ],
    ['According to the baker, Mark Dunn, Reed never asked for bread. “I had some,” he said.', 'Mark Dunn'],
  ])('%s', (text, name) => {
    expect(names(text).at(-1)).toEqual(name)
  })
})

test.each([
  ['“It is in the book,” said Rep. Ana Ruiz, R-La. “I looked it up.”', 'en', ['Ana Ruiz']],
  ['The trial failed, according to the university, which called it “a lesson in mud.”', 'en', ['the university']],
  ['Tyreke Holm, 16, had come early. “I just want a bus,” he said.', 'en', ['Tyreke Holm']],
  ['Selectman Duane Holm called the night “a circus without the lions.”', 'en', ['Duane Holm']],
  ['“Wij wachten nog op het geld”, mailt haar collega Sofie Holm.', 'nl', ['Sofie Holm']],
  ['«Pensavo al vento – racconta Ana Ruiz, 67 anni – ma era una barca».', 'it', ['Ana Ruiz']],
])('%s', (text, language, speakers) => expect(names(text, [], language)).toEqual(speakers))

describe('whose gender nothing but a pronoun shows', () => {
  test.each([
    [
      'an office that has a gender elsewhere has none in English',
      'The auditor, Osk Vane, asked.\n\n“They drove me round the yard,” Vane says.\n\nThe town’s finance director, Ilka Tove, denies it. “It is only being moved,” she said.',
      'en',
      ['Osk Vane', 'Ilka Tove'],
    ],
    [
      'an apposition that goes on in a clause is a role',
      'The driver, Osk Vane, counted them.\n\n“Nobody is off yet,” he said.\n\nIlka Tove, a nurse who has taken the boat since 2014, has no phone. “I will walk home,” she said.',
      'en',
      ['Osk Vane', 'Ilka Tove'],
    ],
    [
      'a name that opens the sentence before is somebody',
      'The driver, Osk Vane, counted them.\n\n“Nobody is off yet,” he said.\n\nIlka Tove has no phone. “I will walk home,” she said.',
      'en',
      ['Osk Vane', 'Ilka Tove'],
    ],
    [
      'who was “zij” is not “hij”',
      'Conducteur Osk Laning schreef een boek.\n\n„Ik was het raam”, zegt Laning.\n\nDe uitgever, Ilka Tove, streepte de helft weg. „Er stond te veel over wind in”, zegt zij.\n\n„Zij weet niet dat ik meereed”, zegt hij.',
      'nl',
      ['Osk Laning', 'Ilka Tove', 'Osk Laning'],
    ],
    [
      'a noun that its ending shows to be a woman’s is no “il”',
      'Le président de l’association, Loïc Varenne, attend.\n\n« Il nous manque un toit », a déclaré Loïc Varenne.\n\nL’association veut un refuge pour les oiseaux. « Les oiseaux craignent le bruit », a-t-il ajouté.',
      'fr',
      ['Loïc Varenne', 'Loïc Varenne'],
    ],
  ])('%s', (_, text, language, speakers) => expect(names(text, [], language)).toEqual(speakers))
})

describe('somebody without a name', () => {
  test.each([
    [
      'who was brought in before',
      'Lena Holm, 71, built it. A neighbour complained of the light.\n\n“I gave him a hat,” Holm said.\n\nThe neighbour would not be named. He told the hearing: “Try to sleep in a lamp.”',
      'en',
      ['Lena Holm', 'The neighbour'],
    ],
    [
      'behind a year',
      'Mark Holm, 61, has retired. In 2031 a woman stood in the road with a shovel. I waited. Then she said, “Do you want tea?”',
      'en',
      ['a woman'],
    ],
    [
      'who is one of several',
      'Los pescadores no tienen derecho a nada. “Con un papel no se compra pan”, comentó uno de ellos.',
      'es',
      ['uno de ellos'],
    ],
  ])('%s', (_, text, language, speakers) => expect(names(text, [], language)).toEqual(speakers))
})

test.each([
  ['„Ik mocht hem weer losmaken”, zei molenaar Ilka de Witte.', ['Ilka de Witte']],
  ['„Ik mocht hem weer losmaken”, zei Ilka de Boer.', ['Ilka de Boer']],
])('%s', (text, speakers) => expect(names(text, [], 'nl')).toEqual(speakers))

describe('whom a pronoun goes on about', () => {
  test.each([
    [
      'who says it last in his sentence',
      '“No,” explained Mina Sand. “It is so,” she said.\n\nSo a walk a day may help, says certified welder Trika Valo. “It clears the head,” she told the Post.',
      ['Mina Sand', 'Mina Sand', 'Trika Valo'],
    ],
    [
      'a clerk in a region',
      '“It is ours,” Daniel said.\n\nOne clerk at a mill in Arbo, North Carolina, said he had left early. In one letter, he called the mill “a shed.” “Nobody listens,” he said.',
      ['Daniel', 'One clerk at a mill in Arbo', 'One clerk at a mill in Arbo'],
    ],
    [
      'the same as right before',
      'Mayor Bo Lee closed the ferry in May.\n\n“It leaks,” a clerk said.\n\n“We ought to mend it,” he went on.\n\nThe ferry was a “good thing,” he remarked.',
      ['a clerk', 'a clerk', 'a clerk'],
    ],
    [
      'who is asked',
      'Bernie Holt left. Last month, The Post’s Scott Conry asked Holt whether his health was fair game.\n\n“Sure it is,” he said.',
      ['Bernie Holt'],
    ],
    [
      'a woman without a name',
      'Mina Sand left in May. “It leaks,” said a woman who lives there.\n\nNow 46, she is afraid of it.\n\n“I am more scared,” she said.',
      ['a woman', 'a woman'],
    ],
    [
      'whom a sentence brings in at its end',
      'Bo Lee spoke. “It is late,” Lee said.\n\nMarta Ruiz made an appearance, courtesy of Wes Nakam, a delegate from Arbo who wore her coat.\n\n“I thought it would be funny,” he said.',
      ['Bo Lee', 'Wes Nakam'],
    ],
    [
      'whom the article is about',
      'Tony Marsh runs the mill. Marsh has run it for years. “It is mine,” Marsh said.\n\nSixth: the best known miller, behind Ed Stone and George Vance.\n\n“It should return to the river,” he said.',
      ['Tony Marsh', 'Tony Marsh'],
    ],
    [
      'whose post it is',
      'Hilda Kern opened the mill. “It is mine,” Kern said.\n\nThe news will be harsh, according to a post from Arianna Holt. “We will cover it,” she wrote.',
      ['Hilda Kern', 'Arianna Holt'],
    ],
  ])('%s', (_, text, speakers) => expect(names(text)).toEqual(speakers))
})

describe('names with commas', () => {
  test.each([
    ['“It is rare,” Chad Holm, vice president of Lomi, a harbor firm in Arbo told the Post.', ['Chad Holm']],
    ['Stacy Barn of Arbo, South Carolina says the mill keeps “doing what it does.”', ['Stacy Barn']],
    ['On social media the Lomi Police said: ‘A further 20 have now gathered in the park.’', ['the Lomi Police']],
    [
      'For those not yet on the Marsh Train, this is odd. Marsh spoke. “I like the river more than the mill,” Marsh said.',
      ['Marsh'],
    ],
  ])('%s', (text, speakers) => expect(names(text)).toEqual(speakers))
})

test('a memo has the day before it', () => {
  expect(names('Thursday’s memo from the panel seemed aimed at it. “So far, 59 have been heard,” it said.')).toEqual([
    'memo from the panel',
  ])
})

test.each([
  ['National Bank of Lomi governor Ana Ruiz spoke. “It is late,” Ruiz said.', 'National Bank of Lomi governor'],
  ['Marketing manager at Ocean Florida Ana Ruiz spoke. “It is late,” Ruiz said.', null],
  ['They keep the writer Ana Ruiz busy. “It is late,” Ruiz said.', 'writer'],
])('%s', (text, role) => expect(speakersOf(text)[0]?.role).toBe(role))

test('a long title of somebody’s book is no quotation', () => {
  const text =
    'In her book “Salt and Stone: The Harbors that Rise at Dawn,” Ana Ruiz wrote of the mill. “It is late,” Ruiz said.'
  expect(names(text)).toEqual(['Ana Ruiz'])
})

test('the first person of a paragraph that somebody’s words lead up to is not the author', () => {
  expect(names('One reader, Bo Holm, noted:\n\nI wonder whether they are “table stakes” now.', ['Ana Ruiz'])).toEqual([
    '–',
  ])
})

test('a place before anybody who has it for a given name stays a place', () => {
  const text = 'Israel denied it. The minister, Israel Kell, left. Israel said that the court “will not be asked”.'
  expect(names(text).at(-1)).toBe('Israel')
})

describe('whose words they are where another tells of them', () => {
  test.each([
    ['Odo Lee wrote it. Lee quotes former adviser Bo Kell: “I would love it to be worse, all of it.”', 'Bo Kell'],
    ['Odo Lee wrote it. Lee quoted Ana Ruiz as saying “it was never worse than this”.', 'Ana Ruiz'],
    ['He was claiming that the vote is “a very big problem here”.', '–'],
    // Whose plans they are
    [
      'The rite sees the monarch read out the new mayor’s plans rather than write them, saying “my town will act on it”.',
      '–',
    ],
    ['Ana Ruiz said Bo Kell told her: “We are going to have a special day.”', 'Bo Kell'],
    ['When a team or a person is late, a lamp is lit. They say: “Step by step, and here is the first.”', '–'],
    // What is printed on
    ['They passed out water bottles that said, “The town welcomes you all to the fair.”', '–'],
    ['They passed out a statement that said, “The town welcomes you all to the fair.”', 'a statement'],
    // "as" of another kind
    [
      'The “dirty tricks” of the night are not on the same level as Ana Ruiz’s reaction to the Arbo attacks, the mayor said.',
      'the mayor',
    ],
  ])('%s', (text, name) => expect(names(text).at(-1)).toBe(name))
  test('the first person of a talk is not the author', () => {
    const talk =
      'The Mail: What is it (and I stress “what is it for”)?\n\nMs Ruiz: I call it “a way out”.\n\nThe Mail: Why do you?\n\nMs Ruiz: It helps.'
    expect(names(talk, ['Odo Lee'])).toEqual(['–', '–'])
  })
})
