import { describe, expect, test } from 'vitest'
import { wordingOf } from '../../src/quotes/words/wording.js'
import { eachWord } from '../../src/words/sentence-words.js'
import { tokenize } from '../../src/words/tokens.js'

function words(text: string, language = 'en'): string[] {
  const found: string[] = []
  eachWord(tokenize(text), [0, text.length], wordingOf(language), (start, end) => {
    found.push(text.slice(start, end))
  })
  return found
}

describe('words of a sentence', () => {
  test.each([
    ['They don’t know Jean-Loup', ['They', 'don’t', 'know', 'Jean-Loup']],
    ['Ruiz’s boat, the workers’ boat', ['Ruiz', '’s', 'boat', ',', 'the', 'workers', '’', 'boat']],
    ['the U.S. Navy', ['the', 'U.S.', 'Navy']],
    ['Mr. Lind and A. Ruiz.', ['Mr.', 'Lind', 'and', 'A.', 'Ruiz', '.']],
    ['Ruiz (D-Ohio.) left ...', ['Ruiz', '(', 'D-Ohio.', ')', 'left', '...']],
    ['$5 to @ruiz -- AT&T', ['$5', 'to', '@ruiz', '--', 'AT&T']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('are two where French writes them as one', () => {
    expect(words('a-t-il dit à l’AFP d’après lui', 'fr')).toEqual([
      'a',
      'il',
      'dit',
      'à',
      'l’',
      'AFP',
      'd’après',
      'lui',
    ])
  })

  test('are those of the span alone', () => {
    const found: number[] = []
    eachWord(tokenize('one two. three'), [4, 7], wordingOf('en'), (start, end) => {
      found.push(start, end)
    })
    expect(found).toEqual([4, 7])
  })
})
