import type { Page, Para } from '../../page/page.js'
import { furnitureKey, lineStart, wholeLine } from './furniture-key.js'
import { furnitureLexicon, LANGUAGES } from './locales/index.js'
import type { FurnitureReason } from './locales/words.js'

/** What is cheap to know of one paragraph by itself. All numbers are small classes, ready to be features. */
export interface LineFacts {
  readonly key: string
  readonly words: readonly string[]
  readonly prose: boolean
  readonly count: number
  readonly length: number
  readonly end: number
  readonly start: number
  readonly gap: number
  readonly gapAfter: number
  readonly whole: number
  readonly opening: number
  readonly signs: number
  readonly date: number
  readonly letterCase: number
  readonly common: number
  readonly language: number
  readonly sentences: number
  readonly menu: number
}

/** Classes of furniture in the order of their numbers, from 1. */
const REASONS: readonly FurnitureReason[] = [
  'navigation',
  'search',
  'login',
  'share-bar',
  'tools',
  'counter',
  'media-player',
  'advertisement',
  'read-more',
  'related-links',
  'newsletter',
  'subscription',
  'comments',
  'cookie-notice',
  'footer',
  'live-blog-frame',
]

/** The number that stands for a class of furniture in `whole` and `opening`. */
export function reasonNumber(reason: FurnitureReason): number {
  return REASONS.indexOf(reason) + 1
}

/** Paragraphs are looked at up to this many characters: what they are shows early. */
const LOOK = 2000

const MONTH =
  /\b(?:jan(?:uary|uar|vier)?|j[äa]nner|feb(?:ruary|ruar|rero)?|f[ée]vrier|mar(?:ch|s|zo)?|m[äa]rz|apr(?:il)?|avril|abril|may|mai|mayo|june?|juni|juin|junio|july?|juli|juillet|julio|aug(?:ust)?|août|agosto|sept?(?:ember|embre|iembre)?|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember)?|d[ée]cembre|diciembre)\b/iu

/** Facts of every paragraph of `page`. */
export function lineFacts(page: Page): readonly LineFacts[] {
  return page.paras.map(factsOf)
}

function factsOf(para: Para): LineFacts {
  const text = para.text.length > LOOK ? para.text.slice(0, LOOK) : para.text
  const key = furnitureKey(text)
  const words = key ? key.split(' ') : []
  const { share, language } = commonWords(words)
  const whole = wholeLine(key)
  const opening = lineStart(key)
  return {
    key,
    words,
    prose: para.prose,
    count: wordsOf(para),
    length: lengthClass(wordsOf(para)),
    end: endClass(para.text),
    start: startClass(text),
    gap: Math.min(para.gap, 3),
    gapAfter: Math.min(para.gapAfter, 3),
    whole: whole ? reasonNumber(whole) : 0,
    opening: opening ? reasonNumber(opening) : 0,
    signs: signClass(text),
    date: dateClass(text, para.words),
    letterCase: caseClass(text),
    common: share,
    language,
    sentences: Math.min(6, (text.match(/[.!?…]["'”’»)\]]*(?= |$)/gu) ?? []).length),
    menu: menuClass(key),
  }
}

/** Scripts without spaces count two characters a word. */
function wordsOf({ text, words }: Para): number {
  return text.length > words * 16 && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)
    ? Math.max(words, text.length >> 1)
    : words
}

function lengthClass(count: number): number {
  if (count <= 6) return count
  if (count <= 8) return 7
  if (count <= 10) return 8
  if (count <= 13) return 9
  if (count <= 17) return 10
  if (count <= 23) return 11
  if (count <= 32) return 12
  if (count <= 48) return 13
  return count <= 80 ? 14 : 15
}

function endClass(text: string): number {
  const tail = text.slice(-4)
  if (/[.。]["'”’“»)\]]*$/u.test(tail)) return 1
  if (/[!！]["'”’“»)\]]*$/u.test(tail)) return 2
  if (/[?？]["'”’“»)\]]*$/u.test(tail)) return 3
  if (/:$/u.test(tail)) return 4
  if (/(?:…|\.\.\.|\[…\])$/u.test(tail)) return 5
  if (/,$/u.test(tail)) return 6
  if (/\p{N}$/u.test(tail)) return 7
  if (/["'”’“»«]$/u.test(tail)) return 8
  if (/[)\]]$/u.test(tail)) return 9
  return /[\p{L}\p{M}]$/u.test(tail) ? 10 : 11
}

function startClass(text: string): number {
  const head = text.slice(0, 6)
  if (/^\p{Ll}/u.test(head)) return 1
  if (/^\p{Lu}{2}/u.test(head)) return 2
  if (/^\p{Lu}/u.test(head)) return 3
  if (/^\p{N}+[.)]/u.test(head)) return 4
  if (/^\p{N}/u.test(head)) return 5
  if (/^["'“„«‘»‚]/u.test(head)) return 6
  if (/^[-–—•*·▪►▶+>»›]/u.test(head)) return 7
  if (/^[([{]/u.test(head)) return 8
  if (/^[#@]/u.test(head)) return 9
  if (/^\p{Lo}/u.test(head)) return 10
  return 11
}

function signClass(text: string): number {
  if (/©|\(c\) \p{N}/u.test(text)) return 1
  if (/https?:\/\/|www\./u.test(text)) return 2
  if (/[\w.]@[\w-]+\.\w|\(at\)|\[at\]/u.test(text)) return 3
  if (/(?:^|[\s(])@\w/u.test(text)) return 4
  if (/(?:^|\s)#\p{L}/u.test(text)) return 5
  if (/[»›→>▸▶⟩]\s*$/u.test(text)) return 6
  if (/\s[|•·/›»>]\s/u.test(text)) return 7
  if (
    /\b(?:Foto|Photo|Bild|Image|Quelle|Getty|dpa|REUTERS|Reuters|AFP|AP|imago|Grafik|Illustration|Shutterstock|Credit|Symbolbild|Archiv|iStock|Pixabay|Screenshot)\b/u.test(
      text,
    )
  )
    return 8
  if (/[€$£¥]|\bEUR\b|\bUSD\b/u.test(text)) return 9
  return 0
}

function dateClass(text: string, words: number): number {
  if (words > 24) return 0
  const time = /\b\p{N}{1,2}[:.h]\p{N}{2}(?:\s?(?:Uhr|h|[ap]\.?m\b))?/iu.test(text)
  const year = /\b(?:19|20)\p{N}{2}\b/u.test(text)
  const numeric = /\b\p{N}{1,4}[./-]\s?\p{N}{1,2}[./-]\s?\p{N}{2,4}\b/u.test(text)
  const named = /\p{N}/u.test(text) && MONTH.test(text)
  if (numeric || (named && year)) return time ? 2 : words <= 6 ? 1 : 3
  if (named) return 4
  if (time) return 5
  if (/\bago\b|\bvor \p{N}+ (?:Minuten|Stunden|Tag)|\bhace \p{N}+|\bil y a \p{N}+/iu.test(text)) return 6
  if (year) return 7
  if (/^[\p{N}\p{P}\p{S}\s]+$/u.test(text)) return 8
  return /^\p{N}/u.test(text) ? 9 : 0
}

function caseClass(text: string): number {
  const head = text.slice(0, 200)
  const words = head.match(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu) ?? []
  if (words.length === 0) return 0
  let capital = 0
  let shout = 0
  for (const word of words) {
    if (/^\p{Lu}/u.test(word)) capital += 1
    if (word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word)) shout += 1
  }
  if (shout / words.length > 0.7) return 1
  const share = capital / words.length
  if (share === 1) return 2
  if (share > 0.7) return 3
  if (share > 0.4) return 4
  if (share > 0.2) return 5
  return share > 0 ? 6 : 7
}

/** Share of common words in eight classes, and the language that has most of them (0: none). */
function commonWords(words: readonly string[]): { share: number; language: number } {
  const { common } = furnitureLexicon()
  const counts = new Array<number>(LANGUAGES).fill(0)
  const looked = words.length > 80 ? words.slice(0, 80) : words
  for (const word of looked) {
    const language = common.get(word)
    if (language !== undefined) counts[language] = (counts[language] ?? 0) + 1
  }
  const most = Math.max(...counts)
  if (most === 0) return { share: 0, language: 0 }
  const share = Math.min(7, 1 + Math.floor((most / looked.length) * 14))
  return { share, language: counts.indexOf(most) + 1 }
}

function menuClass(key: string): number {
  if (!key) return 2
  return furnitureLexicon().menu.has(key) ? 1 : 0
}
