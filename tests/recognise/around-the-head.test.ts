import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import type { Article } from '../../src/model/article.js'

const BODY = `The night ferry to Port Hale was stopped on Monday, and four hundred passengers slept on the pier until the fog had gone.

The company said that the boat would sail again on Thursday, if the wind allowed it and the crew had slept.`

const withHead = (...lines: readonly string[]): Article => parse(`${lines.join('\n')}\n\n${BODY}\n`)
const bodyOf = ({ sections }: Article): string =>
  sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join('\n')
const removedFrom = ({ removed }: Article): readonly string[] => removed.map(({ text }) => text)
const authorsOf = ({ byline }: Article): readonly string[] => byline?.authors.map(({ name }) => name) ?? []

describe('bylines', () => {
  test.each([
    [['By Elke Brandt, Jomo Kariuki and Li Na'], ['Elke Brandt', 'Jomo Kariuki', 'Li Na']],
    [
      ['By', 'Elke Brandt', 'and', 'Jomo Kariuki'],
      ['Elke Brandt', 'Jomo Kariuki'],
    ],
  ])('%j name their writers', (lines, names) => {
    expect(authorsOf(withHead('Ferry stops for the fog', '', ...lines))).toEqual(names)
  })

  test('may end in the part of an agency, below the story', () => {
    const text = `Esel aus dem Teich gerettet\n\nDie Feuerwehr hat am Montag einen Esel aus dem Teich geholt, und das Tier blieb gesund.\n\nDer Zaun wird noch in dieser Woche repariert.\n\nVon Ana Ruiz und Bo Lee (dpa/lno)\n`
    expect(authorsOf(parse(text))).toEqual(['Ana Ruiz', 'Bo Lee'])
  })

  test.each([
    ['(By Ana Ruiz and Bo Lee) ', ['Ana Ruiz', 'Bo Lee']],
    ['\u3014記者林怡君／海港市報導\u3015', ['林怡君']],
  ])('stand in brackets before the first words: %s', (byline, names) => {
    const article = parse(`Ferry stops for the fog\n\n${byline}${BODY}\n`)
    expect(authorsOf(article)).toEqual(names)
    expect(bodyOf(article)).toBe(BODY.replace('\n\n', '\n'))
  })
})

describe('dates', () => {
  test.each([
    'Published Nov. 3, 2031Updated Nov. 4, 2031',
    'Published Mon, Nov 3 20319:29 AM ESTUpdated Tue, Nov 4 203111:37 AM EST',
    'Publié le 3 novembre 2031 à 09h12, mis à jour le 4 novembre 2031 à 18h40',
  ])('of publication and of change on one line, below a deck: %s', (line) => {
    const deck = 'Four hundred people slept on the pier. The fog went in the morning.'
    const { published, updated } = withHead('Ferry stops for the fog', '', deck, '', 'By Ana Ruiz', '', line)
    expect([published?.slice(0, 10), updated?.slice(0, 10)]).toEqual(['2031-11-03', '2031-11-04'])
  })

  test('have a place beside them that nobody knows', () => {
    const article = withHead('Ferry stops for the fog', '', 'Ashby, West Orrin | November 3, 2031')
    expect(article).toMatchObject({ published: '2031-11-03', dateline: { place: 'Ashby, West Orrin' } })
  })
})

describe('headlines', () => {
  test('stand below a menu whose last line could be one', () => {
    const menu = ['UK EDITION', 'News', 'Money', 'Property', 'Work', 'Your Questions']
    expect(withHead(...menu, '', 'The last ferry of the autumn', '', 'by Ana Ruiz').headline).toBe(
      'The last ferry of the autumn',
    )
  })

  test('stand below the name of a show, which a label of its talk has as well', () => {
    const text = `HARBOR LIVE\n\nFerry Stopped by Fog; Interview With Its Captain\n\nAired November 3, 2031 - 17:00 ET\n\nANA RUIZ, HARBOR LIVE ANCHOR: The night ferry was stopped today. Captain Bo Lee is with us. When will she sail?\n\nLEE: On Thursday, if the wind allows it and the crew has slept.\n\nRUIZ: Thank you, captain.\n`
    expect(parse(text).headline).toBe('Ferry Stopped by Fog; Interview With Its Captain')
  })

  test('stand below a score after extra time', () => {
    expect(
      withHead('LAKESIDE 3, PORT HALE 2 (OT)', "Lee's late goal sends Herons to final", '', 'By Ana Ruiz').headline,
    ).toBe("Lee's late goal sends Herons to final")
  })
})

describe('datelines', () => {
  test('have places of two words before a colon', () => {
    expect(parse(`Ferry stops for the fog\n\nNEW DELHI: ${BODY}\n`).dateline?.place).toBe('NEW DELHI')
  })

  test('of local papers have a small place that is named elsewhere, and a dash', () => {
    const text =
      'Glasbläserei in Weidach schließt\n\nWeidach – Die Glashütte hat am Montag ihre Öfen gelöscht. Betroffen sind 38 Leute.\n'
    expect(parse(text).dateline?.place).toBe('Weidach')
    expect(parse(text.replace('in Weidach', 'zwischen Weidach und Holm')).dateline?.place).toBe('Weidach')
    expect(parse(text.replace('in Weidach', 'im Tal')).dateline).toBeNull()
  })

  test('are no dated corrections', () => {
    const line = 'Correction, Nov. 4, 2031: An earlier version of this article gave the wrong number of passengers.'
    const article = parse(`Ferry stops for the fog\n\nBy Ana Ruiz\n\n${BODY}\n\n${line}\n`)
    expect(article.dateline).toBeNull()
    expect(article.corrections.map(({ text }) => text)).toEqual([line])
  })
})

describe('what stands around the text', () => {
  test('entries of a live blog stay below their times, whatever bars stand between', () => {
    const entries = [
      'Die letzten Passagiere sind von Bord, meldet die Küstenwache, und trinken in der Halle Tee.',
      'Zwei Schlepper haben die Fähre erreicht und warten auf die Flut, die kurz nach neun kommt.',
      'Die Reederei dankt der Mannschaft und erklärt, die Karte an Bord sei die neueste gewesen.',
      'Ein Hubschrauber hat einen Mann abgeholt, der darum gebeten hatte, bei seinem Auto zu bleiben.',
    ]
    const bar = 'Teilen\nFacebook\nWhatsApp\nLink kopieren'
    const text = entries.map((entry, at) => `1${9 - at}:05 Uhr\n${entry}\n\n${bar}`).join('\n\n')
    const body = bodyOf(parse(`Fähre auf Grund gelaufen: Alle Entwicklungen im Liveblog\n\nBo Lindt\n\n${text}\n`))
    for (const entry of entries) expect(body).toContain(entry)
    expect(body).not.toContain('WhatsApp')
  })

  test('a letter for which one signs up goes with all that one agrees to', () => {
    const consent =
      'Privacy Notice: Newsletters may contain information about charities, online ads and content from outside parties. If you do not have an account, we will create a guest account for you.'
    const box = `skip past newsletter promotion\nSign up to The Tide\n\nFree weekly newsletter\n\nEnter your email address\nSign up\n${consent}\nafter newsletter promotion`
    const article = parse(
      `Ferry stops for the fog\n\nBy Ana Ruiz\n\n${BODY}\n\n${box}\n\n${BODY.replace('Monday', 'Friday')}\n`,
    )
    expect(removedFrom(article)).toContain(consent)
    expect(bodyOf(article)).toContain('stopped on Friday')
  })

  test('how much of a recording has been heard goes', () => {
    expect(removedFrom(withHead('Ferry stops for the fog', '', 'By Ana Ruiz', '', '0:00 / 4:31'))).toContain(
      '0:00 / 4:31',
    )
  })
})

describe('a head in pieces', () => {
  const lede =
    'There are novels that begin with a ferry and novels that begin with a form. This one begins with both of them.'

  test('has its deck below the stars of a review', () => {
    const deck = 'A first novel finds comedy in the office of a small harbour'
    const article = parse(
      `The Tide Clerk review – a feud over a table\n\n★★★★☆\n\n${deck}\n\nBy Ana Ruiz\n8 March 2031\n\n${lede}\n`,
    )
    expect(article.deck).toBe(deck)
  })

  test('has its writer below a label that stands alone, and no photographer', () => {
    const deck = 'She was hired for a week in 2003. The harbour never told her to stop.'
    const article = parse(
      `The keeper of pier nine\n\n${deck}\n\nBy\nAna Ruiz\n\nPhotographs by\nBo Lee\n\n15 January 2031\n\n${lede}\n`,
    )
    expect(article.byline?.authors.map(({ name }) => name)).toEqual(['Ana Ruiz'])
    expect(article.deck).toBe(deck)
  })
})
