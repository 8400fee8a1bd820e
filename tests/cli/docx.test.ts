import { describe, expect, it, test } from 'vitest'
import { docxText } from '../../src/cli/input/docx/index.js'
import { docxOf } from '../support/docx.js'
import { folderWith, run } from '../support/run.js'

const COVER = [
  'User Name: Odile Marrin',
  'Date and Time: Tuesday, November 4, 2031 10:12:00 AM CET',
  'Job Number: 402117',
  'Documents (2)',
  '1. Night ferry stays for the winter',
  'Client/Matter: -None-',
  'Search Terms: ferry',
  'Search Type: NaturalAnd',
  'Narrowed by:',
  'Content Type\tNarrowed by',
  'News\tTimeline: Nov 01, 2031 to Nov 04, 2031',
  '2. Sandvik lighthouse is lit again',
  'Client/Matter: -None-',
  'Search Terms: ferry',
  'About LexisNexis | Privacy Policy | Terms & Conditions | Copyright © 2031 LexisNexis',
]
const FIRST = [
  'Night ferry stays for the winter',
  'The Quay Times (Port Ellery)',
  'November 3, 2031 Monday',
  'Copyright 2031 Quay Times Company All Rights Reserved',
  'Section: NEWS; Pg. A4',
  'Length: 41 words',
  'Byline: Odile Marrin',
  'Body',
  'PORT ELLERY — The harbor board voted on Monday to keep the night ferry running through the winter, against the advice of its own engineers.',
  '“Nobody sleeps on an island,” said Teo Brandt, the board’s chair. “They wait.”',
  'Classification',
  'Language: ENGLISH',
  'Load-Date: November 4, 2031',
  'End of Document',
]
const SECOND = [
  'Sandvik lighthouse is lit again\nThe Quay Times (Port Ellery)\nNovember 4, 2031 Tuesday',
  'Copyright 2031 Quay Times Company All Rights Reserved',
  'Length: 24 words',
  'Body',
  'The lighthouse of Sandvik was lit again on Tuesday after a year of repairs that cost twice what the town had set aside.',
  'Load-Date: November 5, 2031',
  'End of Document',
]

/** A paragraph for each line, and an empty one between the parts, as Nexis Uni has them. */
const delivery = (...parts: readonly (readonly string[])[]): Buffer => docxOf(parts.flatMap((part) => [...part, '']))

describe('a Word document', () => {
  it.each([
    ['of one article', [FIRST]],
    ['of several', [FIRST, SECOND]],
    ['with a cover', [COVER, FIRST, SECOND]],
  ])('that Nexis Uni delivered is read: %s', async (_, parts) => {
    const cwd = folderWith({ 'a.docx': delivery(...parts) })
    const { status, stdout } = await run(['-f', 'ndjson', 'a.docx'], { cwd })
    const articles = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect([status, articles.length]).toEqual([0, parts.filter((part) => part !== COVER).length])
    expect(articles[0]).toMatchObject({
      source: { format: 'nexis-uni', encoding: 'utf-8' },
      headline: 'Night ferry stays for the winter',
      byline: { authors: [{ name: 'Odile Marrin' }] },
      publication: 'The Quay Times (Port Ellery)',
      published: '2031-11-03',
      section: 'NEWS',
      page: 'A4',
      dateline: { place: 'PORT ELLERY' },
      speakers: [{ name: 'Teo Brandt' }],
    })
    expect(articles[0].sections[0].blocks).toHaveLength(2)
    if (parts.includes(SECOND))
      expect(articles[1]).toMatchObject({
        headline: 'Sandvik lighthouse is lit again',
        published: '2031-11-04',
        wordCount: 23,
      })
  })

  it.each([
    [
      'of anything else',
      docxOf(['Harbor board votes to keep the night ferry', 'The harbor board voted on Monday to keep it.']),
    ],
    ['that is damaged', delivery(FIRST).subarray(0, 900)],
  ])('%s is refused: 65', async (_, bytes) => {
    const { status, stderr } = await run(['a.docx'], { cwd: folderWith({ 'a.docx': bytes }) })
    expect([status, stderr]).toEqual([
      65,
      'news-fmt: a.docx: is a Word document, not plain text. Try pandoc -f docx -t plain FILE | news-fmt\n',
    ])
  })
})

test('what is set aside in a document is no text of it', async () => {
  const paragraph =
    '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>Kept</w:t><w:tab/><w:t>&amp; kept</w:t></w:r>' +
    '<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p>'
  expect(await docxText(docxOf([], paragraph))).toBe('Kept\t& kept\n\n')
})
