import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/index.js'
import { parse } from '../../src/library/parse.js'

const STORY = `The harbour office of Port Hale closed the pier on Monday after two of its beams gave way, and nobody was hurt by it.

The office wants to mend the beams before the winter storms come, which the council has yet to find the money for.`

const below = (head: string): Article => parse(`Fog closes the pier\n\n${head}\n\n${STORY}\n`)
const blocks = ({ sections }: Article): string[] =>
  sections.flatMap((section) => section.blocks.map(({ type, text }) => (type === 'paragraph' ? text : type)))
const authors = ({ byline }: Article): string[] => byline?.authors.map(({ name }) => name) ?? []

describe('the head', () => {
  test('many buttons behind a date', () => {
    const article = below(
      'Posted by: Marta Penhale | 3 May 2031 | Share | Email this | Send to a friend | Text size A A A',
    )
    expect(authors(article)).toEqual(['Marta Penhale'])
    expect(blocks(article)).toEqual(STORY.split('\n\n'))
    expect(article.removed.map(({ reason }) => reason)).toEqual(['share-bar', 'share-bar', 'share-bar', 'tools'])
  })

  test('the section in front of the writer', () => {
    const article = below('Culture • Marta Penhale • Published 3 May 2031 • 4-minute read • 37 comments')
    expect([article.section, ...authors(article)]).toEqual(['Culture', 'Marta Penhale'])
  })

  test('the writer’s picture between deck and byline', () => {
    const article = below(
      'Two beams gave way at low tide.\n\nPortrait of Marta Penhale\nBy\nMarta Penhale\n\nMay 3, 2031',
    )
    expect([article.deck, ...authors(article)]).toEqual(['Two beams gave way at low tide.', 'Marta Penhale'])
  })

  test('a name above its handle and the date', () => {
    expect(authors(below('Rui Taveira\n@rui.taveira\nMay 3, 2031, 8:15am PDT'))).toEqual(['Rui Taveira'])
  })

  test('a second writer on a line of her own, with her place', () => {
    expect(authors(below('Marta Penhale in Port Hale\nand Jory Askew in Orrin\n3 May 2031'))).toEqual([
      'Marta Penhale',
      'Jory Askew',
    ])
  })

  test('a label that a colon ends is no dateline', () => {
    const { dateline, headline } = parse(
      `PRIMER: Why the pier bends, and why it may not break\n\nBy Marta Penhale\n\n${STORY}`,
    )
    expect([dateline, headline]).toEqual([null, 'PRIMER: Why the pier bends, and why it may not break'])
  })

  test('a press office is no headline', () => {
    const { headline } = parse(
      `EMBARGOED UNTIL 00:01 GMT TUESDAY 5 MAY 2031\n\nUniversity of Port Hale Press Office\n\nPiers last longer where gulls sleep on them, study finds\n\n${STORY}`,
    )
    expect(headline).toBe('Piers last longer where gulls sleep on them, study finds')
  })

  test('who provides a release, and whom to ask', () => {
    const article = below('News provided by\n\nHale Piers plc\n\nMay 3, 2031').credits
    expect(article.map(({ kind, text }) => [kind, text])).toEqual([['source', 'News provided by Hale Piers plc']])
    const { contacts, removed } = parse(
      `Fog closes the pier\n\n${STORY}\n\nFor further information please contact:\nOwen Brack, Hale Piers, press@hale.example\n`,
    )
    expect(contacts).toEqual(['Owen Brack, Hale Piers, press@hale.example'])
    expect(removed.map(({ text }) => text)).toEqual(['For further information please contact:'])
  })

  test('a breadcrumb with a label, a menu with one word that nobody knows', () => {
    for (const line of ['You are here: Home » Travel » Rail', 'Home News Business Trams Culture Opinion'])
      expect(
        parse(`${line}\n\nFog closes the pier\n\nBy Marta Penhale\n\n${STORY}\n`).removed.map(({ text }) => text),
      ).toEqual([line])
  })

  test('who wrote it stands behind the source', () => {
    const { byline } = parse(
      '东港木桥因大雾关闭\n\n2031年5月3日 14:05 来源：东港新闻网 作者：黄晓明\n\n东港木桥星期一因大雾关闭，没有人受伤。管理处希望在冬天以前修好。\n',
    )
    expect(byline?.authors.map(({ name }) => name)).toEqual(['黄晓明'])
  })
})

describe('the body', () => {
  test('headings right above lists', () => {
    const { sections } = parse(
      `Fog closes the pier\n\nBy Marta Penhale\n\n${STORY}\n\nIn the shed\n- two ropes\n- a lamp\n\nBy the door\n- boots\n- a map\n\n${STORY}\n`,
    )
    expect(sections.map(({ heading }) => heading)).toEqual([null, 'In the shed', 'By the door'])
  })

  test('speech with dashes, each a paragraph, is no list where a language has it', () => {
    const article = parse(
      'Au marché de Valbrune, on parle aux carottes\n\nPar Élodie Marchand\n\nDepuis trente ans, le maraîcher Paul Lenoir arrive à cinq heures et déplie la même table devant la mairie.\n\n— Elles m’écoutent mieux que mes fils, dit Lenoir en riant.\n\n— Tes fils mangent plus, répond sa femme.\n',
    )
    expect(blocks(article)).not.toContain('list')
  })

  test('a box that ends where one may sign up', () => {
    const box = 'Get the Pier Minute\nThe news of the harbour, every morning.\nEnter Email\nSign Up'
    const article = parse(
      `Fog closes the pier\n\nBy Marta Penhale\n\n${STORY}\n\n${box}\n\n${STORY.replaceAll('office', 'council')}\n`,
    )
    expect(article.removed.map(({ text }) => text)).toEqual(box.split('\n'))
  })

  test('a photographer in capitals behind what the picture shows', () => {
    const { images } = below('By Marta Penhale\n\nNurse Jory Aske on the pier at noon. BO LINDEN/COURIER STAFF')
    expect(images.map(({ credit }) => credit)).toEqual(['BO LINDEN/COURIER STAFF'])
  })

  test('a drop capital behind a mark, and one that is a word elsewhere', () => {
    const text = `“W\nhat did you see?” they ask, and he always says that it was fog and nothing else that he saw.\n\nO\nnce a year the pier is painted.`
    const article = parse(`Fog closes the pier\n\nBy Marta Penhale\n\n${text}\n\n${STORY}\n`)
    expect(
      blocks(article)
        .slice(0, 2)
        .map((each) => each.slice(0, 12)),
    ).toEqual(['“What did yo', 'Once a year '])
  })
})

test('running heads between pages whose form feeds are lost', () => {
  const head = '\n\nHale Quarterly                                   Winter 2030\n\n'
  const page = (first: string, last: string): string =>
    `${first} the pier stands where it stood and bends as it\nhas bent for years, and nobody who walks there looks at the ${last}`
  const text = `Fog on the pier\n\nBy Marta Penhale\n\n${page('They say that', 'beams')}\n\n31${head}${page('in the fog, where', 'water')}\n\n32${head}${page('at all, since', 'lamps')}\n\n33\n`
  expect(blocks(parse(text)).join(' ')).not.toMatch(/Quarterly|\b3[123]\b/u)
})

test('numbers of a list of the most read below the story part no pages', () => {
  const story = [
    'They say that the pier stands where it stood and bends as it has bent for years, and nobody looks at the beams.',
    'The harbour office wants to mend it before the winter, as a man who sells ice there told the council in May.',
  ]
  const titles = ['Fog on the pier', 'Lamps for the quay', 'A ferry for the islands', 'Ice on the quay']
  const ranking = titles.map((title, at) => `${at + 1}\n\nHARBOUR\n\n${title}`).join('\n\n')
  const text = `HARBOUR\n\nThe pier bends\n\nBy Marta Penhale\n\n${story.join('\n\n')}\n\nMOST READ\n\n${ranking}\n`
  expect(parse(text).source.format).toBe('plain')
})
