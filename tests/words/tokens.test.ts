import { describe, expect, test } from 'vitest'
import { tableOf } from '../../src/language/index.js'
import { phraseAt } from '../../src/words/phrases.js'
import {
  CAPITALISED,
  CAPITALS,
  countWords,
  MARK,
  MIXED,
  NUMBER,
  SMALL,
  tokenFrom,
  tokenize,
  UNCASED_WORD,
  WORD,
} from '../../src/words/tokens.js'

const texts = (text: string): string[] => {
  const tokens = tokenize(text)
  return Array.from({ length: tokens.count }, (_, token) => tokens.of(token))
}

describe('tokens', () => {
  test('are runs of letters, runs of digits and single marks', () => {
    expect(texts('Nov. 3, 2031: “Don’t!”')).toEqual(['Nov', '.', '3', ',', '2031', ':', '“', 'Don', '’', 't', '!', '”'])
    expect(texts('20h06')).toEqual(['20', 'h', '06'])
  })

  test('keep combining marks and letters outside the Basic Multilingual Plane with their word', () => {
    expect(texts('Ṣadé Adébáyọ̀'.normalize('NFD'))).toEqual('Ṣadé Adébáyọ̀'.normalize('NFD').split(' '))
    expect(texts('a 𠮷野 b')).toEqual(['a', '𠮷', '野', 'b'])
    expect(texts('👩‍🚒 x')).toEqual(['👩', '‍', '🚒', 'x'])
  })

  test('say how a word is written', () => {
    const { cases, kinds } = tokenize('ruiz Ruiz RUIZ A McKay 港 2031 –')
    expect([...cases.slice(0, 6)]).toEqual([SMALL, CAPITALISED, CAPITALS, CAPITALS, MIXED, UNCASED_WORD])
    expect([...kinds.slice(0, 8)]).toEqual([WORD, WORD, WORD, WORD, WORD, WORD, NUMBER, MARK])
  })

  test('of a stretch count in the whole text', () => {
    const tokens = tokenize('one two three', [4, 13])
    expect([tokens.of(0), tokens.starts[0], tokens.count]).toEqual(['two', 4, 2])
    expect([tokenFrom(tokens, 0), tokenFrom(tokens, 7), tokenFrom(tokens, 99)]).toEqual([0, 1, 2])
  })

  test('are as many as the text has, however dense', () => {
    expect(tokenize('!'.repeat(1000)).count).toBe(1000)
  })

  test.each([
    ['1,250,000 people don’t mind', 4],
    ['Jean-Loup and the U.S.', 4],
    ['a, b', 2],
    ['the U.S.-led talks...then nothing--or little', 8],
    ['an English-\nlanguage paper, a well -\nhidden one, pre-\nWar', 9],
    ['港の新しい岸壁', 4],
    ['', 0],
    ['— …', 0],
  ])('%j has %i words', (text, words) => {
    expect(countWords(tokenize(text))).toBe(words)
  })
})

describe('phrases', () => {
  test('are found word by word, the longest', () => {
    const tokens = tokenize('Last Updated on Monday, by the Desk')
    expect(phraseAt(tokens, 0, tableOf('dates.updated'))?.end).toBe(3)
    expect(phraseAt(tokens, 4, tableOf('dates.updated'))).toBe(null)
    expect(phraseAt(tokens, 5, tableOf('bylines.label'))?.end).toBe(6)
  })
})
