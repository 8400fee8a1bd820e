import { describe, expect, test } from 'vitest'
import { frames } from '../../src/quotes/frames/index.js'
import { said } from './support.js'

interface Case {
  readonly rule: string
  readonly language?: string
  readonly fires: readonly (readonly [text: string, speaker: string])[]
  readonly not: readonly string[]
}

/** Every rule with texts where it fires and texts that look like it and where it must not. */
const cases: readonly Case[] = [
  {
    rule: 'subject-lead',
    fires: [
      ['The harbour’s engineer, Ana Ruiz, was blunt: “The bridge is safe.”', 'The harbour’s engineer'],
      ['Ana Ruiz shook her head: “Not in this weather.”', 'Ana Ruiz'],
    ],
    not: ['The sign was blunt: “Keep off the bridge.”', 'Ana Ruiz was reminded of her father’s motto: “Dig on.”'],
  },
  {
    rule: 'quote-according-to',
    fires: [['“The bridge is safe,” according to Ana Ruiz.', 'Ana Ruiz']],
    not: ['“The bridge is safe,” the mayor said, and all went according to plan.'],
  },
  {
    rule: 'quote-verb-speaker',
    fires: [
      ['“The bridge is safe,” said Ana Ruiz, the mayor.', 'Ana Ruiz'],
      ['“Is the bridge safe?” asked a young engineer.', 'a young engineer'],
      ['“The bridge is safe,” said a longtime adviser to Ana Ruiz, who built it.', 'a longtime adviser to Ana Ruiz'],
      ['“The bridge is safe,” said one well-known local engineer.', 'one well-known local engineer'],
      ['“The bridge is safe,” tweeted another.', 'another'],
      ['“The bridge is safe,” says a source involved in the work.', 'a source'],
      ['“The bridge is safe,” reads a Monday editorial in the paper.', 'a Monday editorial'],
      ['“The bridge is safe,” said the ruling.', 'the ruling'],
      ['“The bridge is safe” said Bo Lee, the engineer.', 'Bo Lee'],
      ['“The bridge is safe,” said a welder everybody knows as Doc.', 'a welder'],
      ['“The bridge is safe,” groaned Bo Lee, dropping the bag.', 'Bo Lee'],
      ['“The bridge is safe,” put in old Bo Lee, from the back row.', 'old Bo Lee'],
    ],
    not: [
      '“The bridge is safe,” Ana Ruiz said.',
      'Ana Ruiz, who puts the price “in the millions,” described the work as slow.',
    ],
  },
  {
    rule: 'quote-speaker-verb',
    fires: [
      ['“The bridge is safe,” Ana Ruiz said.', 'Ana Ruiz'],
      ['“The bridge is safe,” Ana Ruiz, who built it, later told reporters.', 'Ana Ruiz'],
      ['“The bridge is safe,” Bo Lee, a friend of the mayor of Lima, said on Monday.', 'Bo Lee'],
      ['“Is it safe?” the engineer asked.', 'the engineer'],
      ['“It is safe!” Marcia “Cia” Price shouted to the crowd.', 'Marcia “Cia” Price'],
      ['“It is safe,” Will wrote.', 'Will'],
      ['“It is safe,” From said.', 'From'],
    ],
    not: ['“The bridge is safe.” Ana Ruiz said that it would open on Monday.'],
  },
  {
    rule: 'quote-aux-speaker-verb',
    fires: [
      ['“The bridge is safe,” has Ana Ruiz often said.', 'Ana Ruiz'],
      ['“The bridge is safe,” had said the mayor of Lima.', 'the mayor of Lima'],
    ],
    not: ['Ana Ruiz, who calls herself “the bridge’s best friend,” has taken a hard line and said so.'],
  },
  {
    rule: 'quote-as-speaker-verb',
    fires: [['The bridge was “a bad idea in a good place,” as Ana Ruiz put it.', 'Ana Ruiz']],
    not: ['“The bridge is safe,” Ana Ruiz said as Bo Lee put it to the vote.'],
  },
  {
    rule: 'label-inside',
    fires: [['“RUIZ: The bridge is safe and always was.”', 'RUIZ']],
    not: ['Ana Ruiz said: “Note: the bridge is safe and always was.”'],
  },
  {
    rule: 'label',
    fires: [
      ['Ana Ruiz: “The bridge is safe.”', 'Ana Ruiz'],
      ['Rep. Ana Ruiz (D-Lima): “The bridge is safe.”', 'Rep. Ana Ruiz'],
    ],
    not: ['Ana Ruiz said this: “The bridge is safe.”'],
  },
  {
    rule: 'source-lead',
    fires: [
      ['From the engineers’ report: “The bridge is safe.”', 'the engineers’ report'],
      ['Here’s Ana Ruiz in May: “The bridge is safe.”', 'Ana Ruiz'],
      ['The work goes on. More from Bo Lee: “The bridge is safe.”', 'Bo Lee'],
    ],
    not: ['From May on Ana Ruiz said one thing: “The bridge is safe.”'],
  },
  {
    rule: 'dash-paragraph',
    fires: [['“The bridge is safe.”\n\n- Ana Ruiz, Lima', 'Ana Ruiz']],
    not: ['“The bridge is safe.”\n\n– An engineer herself –.', '“The bridge is safe.”\n\nAna Ruiz, Lima'],
  },
  {
    rule: 'clause-subject',
    language: 'de',
    fires: [
      ['Ana Ruiz wandte sich gegen den Bau: „Die Brücke ist nicht sicher.“', 'Ana Ruiz'],
      ['Die Ministerin attackierte den Bau als „größten Fehler des Jahres“.', 'Die Ministerin'],
    ],
    not: ['Ana Ruiz war „die Königin der Brücken“.', 'Ana Ruiz stellte ihr Buch „Die Brücken der Stadt“ vor.'],
  },
  {
    rule: 'reported-on',
    language: 'de',
    fires: [['Ana Ruiz sprach von Eile. Die Brücke sei „nicht mehr zu retten“.', 'Ana Ruiz']],
    not: ['Ana Ruiz sprach von Eile. Die Brücke ist „nicht mehr zu retten“.'],
  },
  {
    rule: 'verbless-lead',
    language: 'de',
    fires: [['Ana Ruiz, Leiterin des Amtes: „Die Brücke ist sicher.“', 'Ana Ruiz']],
    not: ['Unten am Fluss: „Die Brücke ist sicher.“'],
  },
  {
    rule: 'name-before-colon',
    language: 'de',
    fires: [
      ['Es klatschten der Rat, die Gäste, und Ministerin Ana Ruiz: „Die Brücke ist sicher.“', 'Ministerin Ana Ruiz'],
    ],
    not: ['Es klatschten der Rat und die Leute auf der Straße: „Die Brücke ist sicher.“'],
  },
  {
    rule: 'bracket',
    language: 'de',
    fires: [['„Die Brücke ist ganz sicher“ (Ana Ruiz)', 'Ana Ruiz']],
    not: ['Die „Vereinten Freunde der Brücken“ (VFB) kamen.'],
  },
  {
    rule: 'pointed-at',
    language: 'de',
    fires: [['„Die Brücke ist sicher.“ Das sagte die Leiterin Ana Ruiz am Montag.', 'die Leiterin Ana Ruiz']],
    not: ['„Die Brücke ist sicher.“ Das war im Juli.'],
  },
  {
    rule: 'first-subject',
    language: 'es',
    fires: [['El alcalde acarició ayer «un puente seguro».', 'El alcalde']],
    not: ['El alcalde leyó ayer la novela «Los puentes».'],
  },
  {
    rule: 'dropped-subject',
    language: 'es',
    fires: [['Ana Ruiz salió de casa. «El puente es seguro», cuenta en la plaza.', 'Ana Ruiz']],
    not: ['«El puente es seguro», y todos callaron.'],
  },
  {
    rule: 'answer',
    language: 'fr',
    fires: [['Ana Ruiz a quitté le pont.\n\nDes regrets ?\n\n« Aucun. C’est fini pour moi. »', 'Ana Ruiz']],
    not: ['La pluie tombe.\n\nDes regrets ?\n\n« Aucun. C’est fini pour moi. »'],
  },
  {
    rule: 'told-of',
    language: 'fr',
    fires: [['Depuis mai, Ana Ruiz vit sous le pont. « La rivière me parle. »', 'Ana Ruiz']],
    not: ['Depuis mai, le pont est fermé. « La rivière me parle. »'],
  },
  {
    rule: 'words-of',
    language: 'fr',
    fires: [['Réponse de Ana Ruiz : « Le pont est sûr. »', 'Ana Ruiz']],
    not: ['Réponse toujours aussi brève : « Le pont est sûr. »'],
  },
  {
    rule: 'words-of-behind',
    language: 'fr',
    fires: [['« Qui paiera le pont ? » La question de Ana Ruiz a été applaudie.', 'Ana Ruiz']],
    not: ['« Qui paiera le pont ? » La question a été applaudie.'],
  },
  {
    rule: 'pointing',
    language: 'es',
    fires: [
      ['«El puente es seguro». Con esa frase abrió ayer Ana Ruiz la sesión.', 'Ana Ruiz'],
      ['«El puente es seguro». Así lo resume Ana Ruiz, vecina.', 'Ana Ruiz'],
      ['«El puente es seguro». La frase es de Ana Ruiz.', 'Ana Ruiz'],
    ],
    not: ['«El puente es seguro». Con esa pintura cubrió ayer Ana Ruiz la reja.'],
  },
  {
    rule: 'pointed-behind-colon',
    language: 'fr',
    fires: [
      ['« Un pont de moins, un village de moins » : la formule est de Ana Ruiz.', 'Ana Ruiz'],
      ['« Le pont est sûr » : la maire Ana Ruiz résume ainsi dix ans de travaux.', 'la maire Ana Ruiz'],
    ],
    not: ['« Le pont est sûr » : la foule a applaudi.'],
  },
  {
    rule: 'judged-behind',
    language: 'es',
    fires: [['Es una obra que calificó de «parche caro» el alcalde.', 'el alcalde']],
    not: ['Es una obra que calificó de «parche caro» la calle.'],
  },
  {
    rule: 'is-what-said',
    language: 'es',
    fires: [
      ['«El puente es seguro», fue todo lo que dijo el alcalde.', 'el alcalde'],
      ['«El puente es seguro», fue la respuesta de Ana Ruiz.', 'Ana Ruiz'],
    ],
    not: ['«El puente es seguro», fue la portada de Ana Ruiz.'],
  },
  {
    rule: 'opinion-of',
    language: 'fr',
    fires: [['De l’aveu même d’un cadre, le pont est « sûr comme une maison ».', 'un cadre']],
    not: ['De la rive d’un étang, le pont est « sûr comme une maison ».'],
  },
  {
    rule: 'dropped-first',
    language: 'es',
    fires: [['Ana Ruiz salió de casa. Dijo que el puente «no es nada seguro».', 'Ana Ruiz']],
    not: ['El puente dijo basta: «No es seguro».'],
  },
  {
    rule: 'told-behind',
    language: 'es',
    fires: [['«Nunca quise cerrarlo». En la sala, Ana Ruiz apenas levantó la voz.', 'Ana Ruiz']],
    not: ['«Nunca quise cerrarlo». En la sala, el puente apenas se veía.'],
  },
  {
    rule: 'incise',
    language: 'fr',
    fires: [
      ['« C’est fini, explique Ana Ruiz. Il faut partir. »', 'Ana Ruiz'],
      ['« C’est fini, a dit Ana Ruiz, il faut partir. »', 'Ana Ruiz'],
      ['Ana Ruiz est là. « C’est fini, a-t-elle ajouté, il faut partir. »', 'elle'],
    ],
    not: [
      '« Il faut agir, et vite, pour le pont. »',
      'Jean Morel raconte : « Elle est venue, a dit non, est repartie. »',
    ],
  },
  {
    rule: 'speaker-said-quote',
    fires: [
      ['Ana Ruiz said: “The bridge is safe.”', 'Ana Ruiz'],
      ['Ana Ruiz leaned in and boomed, “The bridge is safe.”', 'Ana Ruiz'],
      ['Ana Ruiz opened the bridge on Monday, saying, “It is safe.”', 'Ana Ruiz'],
      ['Ana Ruiz, who built the bridge, added that “it is as safe as a house.”', 'Ana Ruiz'],
    ],
    not: ['Ana Ruiz called the bridge “as safe as any house.”'],
  },
  {
    rule: 'speaker-verb-quote',
    fires: [
      ['Ana Ruiz told the council that “the bridge is safe.”', 'Ana Ruiz'],
      ['Ana Ruiz told Bo Lee: “The bridge is safe.”', 'Ana Ruiz'],
      ['According to Ana Ruiz, “the bridge is as safe as a house.”', 'Ana Ruiz'],
      ['Ana Ruiz vowed to “keep the bridge open for all.”', 'Ana Ruiz'],
      ['The council issued a statement calling the bridge “a danger to all who use it.”', 'The council'],
      ['The bridge was described by Ana Ruiz as “a danger to all.”', 'Ana Ruiz'],
    ],
    not: ['The bridge was described as “a danger to all who use it.”'],
  },
  {
    rule: 'quote-dash-name',
    fires: [['“The bridge is safe.” — Ana Ruiz', 'Ana Ruiz']],
    not: [
      '“The bridge is safe” — and nobody doubted it.',
      'Ana Ruiz said that the bridge was “the safest in Lima.” — Bo Lee',
    ],
  },
  {
    rule: 'quote-speaker-any-verb',
    fires: [
      ['“The bridge is safe,” Ana Ruiz cackled.', 'Ana Ruiz'],
      ['“The bridge is safe,” cackled Ana Ruiz, the welder.', 'Ana Ruiz'],
    ],
    not: [
      '“The bridge is safe,” painted Monday on the wall.',
      '“The bridge is safe,” and the crowd went home.',
      'When Ana Ruiz wrapped up — “The bridge is safe!” — the balloons tumbled.',
      'Ana Ruiz says that it is “on pace to open in May,” the month wanted by most.',
    ],
  },
  {
    rule: 'governing-verb',
    fires: [
      [
        'Ana Ruiz said that after years of work on its piers and cables the old bridge was “as safe as a house.”',
        'Ana Ruiz',
      ],
      ['Ana Ruiz told reporters she believed the bridge was older than the town and “as safe as a house.”', 'Ana Ruiz'],
    ],
    not: ['The old bridge over the river at the edge of the town was closed for “repairs of every kind.”'],
  },
  {
    rule: 'opinion-lead',
    fires: [
      ['To Ana Ruiz, “it is the best bridge in the north.”', 'Ana Ruiz'],
      ['It stays because to Bo Lee, “there is no better way to cross.”', 'Bo Lee'],
    ],
    not: [
      'To get to Lima, “you have to cross it by the bridge.”',
      'To Bo Lee, “the old man of the bridge”, the town gave a chair.',
    ],
  },
  {
    rule: 'trailing-clause',
    fires: [
      ['The bridge is “as safe as a house” for people and cars, Ana Ruiz said.', 'Ana Ruiz'],
      ['“It will be a challenge” for the town, said Bo Lee.', 'Bo Lee'],
    ],
    not: ['The bridge is “as safe as a house” for people and cars.'],
  },
  {
    rule: 'view-lead',
    language: 'es',
    fires: [['Para Ana Ruiz, alcaldesa de Lima, el puente es «seguro como una casa».', 'Ana Ruiz']],
    not: ['Para Ana Ruiz, Bo Lee dijo que el puente es «seguro como una casa».'],
  },
  {
    rule: 'his-source',
    language: 'fr',
    fires: [
      ['Ana Ruiz écoute. Le pont sera, selon ses mots, « une honte pour la ville ».', 'Ana Ruiz'],
      ['Ana Ruiz écoute. D’après ses premiers calculs, le pont est « à refaire ».', 'Ana Ruiz'],
    ],
    not: ['Ana Ruiz écoute. Selon le maire, le pont sera « une honte pour la ville ».'],
  },
  {
    rule: 'named-lead',
    language: 'fr',
    fires: [
      ['Même son de cloche chez Ana Ruiz, bergère à Lima : « Le pont est une honte. »', 'Ana Ruiz'],
      ['Un constat partagé par Paul Ruiz : « Le pont est une honte. »', 'Paul Ruiz'],
    ],
    not: ['Un film sur Ana Ruiz : « Le pont est une honte. »', 'Chez Ana Ruiz : « Le pont de Lima »'],
  },
  {
    rule: 'passive-agent',
    language: 'es',
    fires: [['El cierre fue atribuido por la alcaldía a «una grieta sin importancia».', 'la alcaldía']],
    not: ['El cierre fue atribuido por error a «una grieta sin importancia».'],
  },
  {
    rule: 'quote-infinitive-speaker',
    language: 'fr',
    fires: [
      ['« Le pont est sûr », a tenu à préciser Ana Ruiz.', 'Ana Ruiz'],
      ['« Le pont est sûr », s’est borné à indiquer le maire, Bo Lee.', 'le maire'],
    ],
    not: ['« Le pont est sûr », a précisé Ana Ruiz.'],
  },
  {
    rule: 'colon-lead',
    fires: [['Ana Ruiz had a simple message: “The bridge is safe.”', 'Ana Ruiz']],
    not: ['There was one rule on the bridge: “no horses after dark.”'],
  },
  {
    rule: 'quote-agent',
    fires: [
      ['Bo Lee was called “a menace to bridges” by Ana Ruiz on Monday, people in the hall said.', 'Ana Ruiz'],
      ['The plan was described as “a waste of good stone” by engineers.', 'engineers'],
      ['The bridge, dubbed “the singing bridge” by locals, is shut.', 'locals'],
    ],
    not: [
      'Ana Ruiz said she was “glad of it” by noon.',
      'The paper printed a “short history” by Bo Lee.',
      'Ana Ruiz says she is “pleased” by the plan.',
    ],
  },
  {
    rule: 'lead-paragraph',
    fires: [['On Monday Ana Ruiz answered:\n\n“The bridge is safe.”', 'Ana Ruiz']],
    not: ['On Monday Ana Ruiz answered.\n\nThe sign on the bridge was “not for horses after dark.”'],
  },
  {
    rule: 'introduced',
    fires: [['Ana Ruiz had a warning. “The bridge is not safe.”', 'Ana Ruiz']],
    not: ['The river rose. “The bridge is not safe.”'],
  },
]

describe.each(cases)('$rule', ({ rule, fires, not, language = null }) => {
  test.each(fires)('%s', (text, speaker) => {
    expect(said(text, language).map((line) => line.split(' | ').slice(1))).toContainEqual([speaker, rule])
  })

  test.each(not)('not: %s', (text) => {
    expect(said(text, language).filter((line) => line.endsWith(`| ${rule}`))).toEqual([])
  })
})

describe('speakers that go on', () => {
  test('over the sentences of a paragraph', () => {
    expect(said('Ana Ruiz called it “a bad day for all.” The band played. “We go on.”')).toEqual([
      '“a bad day for all.” | Ana Ruiz | speaker-verb-quote',
      '“We go on.” | Ana Ruiz | same-speaker',
    ])
  })

  test('over a paragraph that is only a quotation', () => {
    expect(said('“We won,” Ana Ruiz said.\n\n“Then we went home and slept.”')[1]).toBe(
      '“Then we went home and slept.” | Ana Ruiz | next-paragraph',
    )
  })

  test('but not over a paragraph that speaks of something else', () => {
    expect(said('“We won,” Ana Ruiz said.\n\nIt rained on “bridges not made for horses.”')[1]).toMatch(/\| – \| –$/u)
  })

  test('a split quotation is one', () => {
    expect(said('“We won,” Ana Ruiz said, “and then we slept.”')).toEqual([
      '“We won,” + “and then we slept.” | Ana Ruiz | quote-speaker-verb',
    ])
  })
})

test('every frame has its cases', () => {
  expect(frames.map(({ name }) => name).sort()).toEqual(cases.map(({ rule }) => rule).sort())
})
