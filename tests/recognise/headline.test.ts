import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/page/read-page.js'
import { headline } from '../../src/recognise/rules/headline.js'

const BODY =
  'The harbour office closed the pier on Monday after two of its beams gave way, and nobody could say when it would open.'

/** The headline of a text of these lines, and what says it again. */
const found = (...lines: readonly string[]): { title: unknown; again: string[] } => {
  const page = readPage(`${lines.join('\n\n')}\n\n${BODY}\n\n${BODY}\n`)
  const claims = headline.find(page)
  return {
    title: claims.find(({ kind }) => kind === 'headline')?.value,
    again: claims.filter(({ kind }) => kind === 'furniture').map(({ span }) => page.text.slice(...span)),
  }
}

describe('the headline', () => {
  test.each([
    ['a line above the text', ['Fog closes port']],
    ['a line below a section', ['World', 'Fog closes port of Hale']],
    ['a line below a byline', ['By Ana Ruiz', 'Fog closes port']],
    ['a line below a date', ['November 3, 2031', 'Fog closes port']],
    ['a line below an address', ['https://courier.example/fog', 'Fog closes port']],
    ['a line below a breadcrumb', ['Home > Sports', 'Fog closes port of Hale']],
    ['a line below a measure of the text', ['21 minutes - 4312 words', 'Fog closes port']],
    ['a line below a contact', ['Media contact: Ana Ruiz', 'Fog closes port']],
    ['a line whose letters were decoded twice', ['CafÃ© closes in port of Hale']],
    ['a line below whose picture it is', ['© Courier', 'Fog closes port of Hale']],
    ['a line with a number in front', ['21 minutes that changed the port']],
    ['a line with a day in it', ['What the port was like before 3 November']],
  ])('is %s', (_, lines) => {
    expect(found(...lines).title).toBe(lines.at(-1))
  })

  test('is a line set as a title, also where it reads like two sentences', () => {
    const title = 'Council Has Opened The Pier To The Night Ferry. Does It Mean To Keep It Open?'
    expect(found('HARBOUR', title).title).toBe(title)
  })

  test('is none in running text', () => {
    expect(found().title).toBeUndefined()
  })

  test('is taken away where it stands again, also with the name of the paper behind it', () => {
    const title = 'Fog closes the port of Hale again'
    expect(found(title, title)).toEqual({ title, again: [title] })
    expect(found(title, `${title} - The Courier`).again).toEqual([`${title} - The Courier`])
    expect(found(title, `${title} and the bridges`).again).toEqual([])
  })

  test('is what the text says where it comes over and over', () => {
    const line = 'Fog closes the port of Hale again.'
    expect(found(...Array(20).fill(line)).again).toEqual([])
  })
})
