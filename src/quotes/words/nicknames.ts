import { at, isOneOf, type Token } from './token.js'

const OPENING = "\u2018'"
const CLOSING = "\u2019'"

/** "Ana ‘Rudder’ Ruiz": a nickname in single marks where a text quotes in double ones is left out of the name around it. */
export function withoutNicknames(words: readonly Token[]): readonly Token[] {
  if (!words.some((_, i) => isNickname(words, i))) return words
  return words.filter((_, i) => !isNickname(words, i) && !isNickname(words, i - 1) && !isNickname(words, i + 1))
}

/** The word within the marks, each of which touches it, between two words with capitals. */
function isNickname(words: readonly Token[], i: number): boolean {
  const word = at(words, i)
  if (!word.cap) return false
  const open = at(words, i - 1)
  if (!isOneOf(OPENING, open.text)) return false
  const close = at(words, i + 1)
  if (!isOneOf(CLOSING, close.text)) return false
  const tight = open.end === word.start && word.end === close.start
  const before = at(words, i - 2)
  const behind = at(words, i + 2)
  return tight && before.cap && behind.cap && before.end < open.start && close.end < behind.start
}
