import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.js'
import { MENU, STORY } from './story.js'

const HEAD = ['Night ferry stopped by fog', 'By Bo Lee', '31 March 2031']
const FOOT = ['Privacy Policy', 'Terms of Use', 'Contact us', '© 2031 The Orrin Courier. All rights reserved.']

/** The headings of a page's story, with these lines in its middle. */
const headings = (...lines: readonly string[]) => {
  const [top, foot] = [`${MENU.join('\n')}\n\n${HEAD.join('\n')}`, FOOT.join('\n')]
  const text = [top, ...STORY.slice(0, 2), ...lines, ...STORY.slice(2), foot].join('\n\n')
  return parse(text).sections.flatMap(({ heading }) => heading ?? [])
}

describe('a short line between two paragraphs of a page', () => {
  test.each([
    'A choir sang until morning',
    'Ana Ruiz leads the choir',
    "'A choir that was on its way home sang until'",
  ])('is a subhead: %s', (line) => {
    expect(headings(line)).toEqual([line])
  })

  test.each([
    ['a name', ['Ana Ruiz']],
    ['two names', ['Ana Ruiz and Maria Lee']],
    ['whom to write to', ['Is your pier closed? Write to desk@courier.example']],
    ['shown twice', ['Bread on the pier of Port Hale', 'Enlarge', 'Bread on the pier of Port Hale']],
  ])('is none: %s', (_, lines) => {
    expect(headings(...lines)).toEqual([])
  })
})
