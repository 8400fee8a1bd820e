import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/index.js'
import { parse } from '../../src/library/parse.js'

const MENU = [
  'Skip to content',
  ...['News', 'World', 'Politics', 'Business', 'Sport', 'Opinion', 'Culture', 'Travel', 'Weather', 'Video'],
  ...['Log in', 'Subscribe', 'Search', 'Menu'],
].join('\n')
const HEAD = 'Fog closes the pier\n\nBy Marta Penhale\n\nMay 3, 2031'
const STORY = `The harbour office of Port Hale closed the pier on Monday after two of its beams gave way in the fog, and nobody was hurt by it, the office said.

The office wants to mend the beams before the winter storms come, which the council has yet to find the money for, since the roof of the market hall comes first.

“We have known for years that the beams are bad,” said Rui Taveira, who has sold fish at the pier since his father left him the stall.`
const FOOTER = 'About us\nContact us\nPrivacy Policy\nTerms of Use\n© 2031 Port Hale Courier. All rights reserved.'

const page = (...parts: readonly string[]): Article => parse([MENU, HEAD, ...parts, FOOTER].join('\n\n'))
const blocks = ({ sections }: Article): string[] =>
  sections.flatMap((section) => section.blocks.map(({ type, text }) => (type === 'paragraph' ? text : type)))

describe('behind the story', () => {
  test.each(['Comments', '7 Comments', '17 Kommentare'])('readers below %j', (heading) => {
    const remarks = `I have walked over that pier since I was a child, and nobody ever looked at the beams when we told them so.

The market hall is where the money goes, as always, and the council will not be asked about that before the autumn.`
    expect(
      blocks(page(STORY, heading, `Anna\nMay 4, 2031 at 9:12 am\n${remarks}\n\nBo\nMay 5, 2031 at 8:01 am`)),
    ).toEqual(STORY.split('\n\n'))
  })

  test('the story goes on below buttons in its midst', () => {
    const paras = STORY.split('\n\n')
    const text = page(...paras.slice(0, 2), 'Share\nComments\nPrint', ...paras.slice(2))
    expect(blocks(text)).toEqual(paras)
  })

  test.each([
    'Registration on or use of this site constitutes acceptance of our rules.',
    'If you enjoyed this story, tell your friends about us and read on tomorrow.',
    'Dieser Text steht unter einer freien Lizenz und darf geteilt werden.',
    'Links auf Online-Shops in Artikeln können Werbung sein.',
    'Ayúdanos a seguir informando cada día sobre el puerto.',
  ])('what the paper says of itself: %j', (line) => {
    expect(blocks(page(STORY, line))).toEqual(STORY.split('\n\n'))
  })

  test('the story goes on below a link to the comments at its top', () => {
    expect(blocks(page('7 Comments', STORY))).toEqual(STORY.split('\n\n'))
  })
})
