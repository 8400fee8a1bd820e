import { list } from '../words/list.js'
import * as tags from '../words/tags.js'
import { english, type Wording } from '../words/wording.js'
import { de } from './de.js'
import { es } from './es.js'
import { fr } from './fr.js'
import type { SpeechLocale } from './locale.js'

const locales: Readonly<Record<string, SpeechLocale>> = { de, fr, es }
const built = new Map<string, Wording>()

/** How the words of `language` are read; English where no table knows it. Built when an article first asks. */
export function wordingOf(language: string | null): Wording {
  const locale = language ? locales[language] : undefined
  if (!language || !locale) return english
  const known = built.get(language) ?? build(locale)
  built.set(language, known)
  return known
}

function build(locale: SpeechLocale): Wording {
  const bits = new Map<string, number>()
  const same = new Map<string, string>()
  for (const [words, tag] of rows(locale))
    for (const word of list(words)) if (word) bits.set(word, (bits.get(word) ?? 0) | tag)
  for (const pair of list(locale.pronouns)) {
    const [own = '', other = ''] = pair.split('=')
    bits.set(own, (bits.get(own) ?? 0) | tags.PRON)
    same.set(own, other)
  }
  return {
    tagsOf: (lower) => bits.get(lower),
    shape: (lower, cap) => shape(locale, lower, cap),
    lower: (lower) => same.get(lower) ?? lower,
    joined: locale.joined,
    incises: locale.incises,
  }
}

function rows(locale: SpeechLocale): readonly (readonly [string, number])[] {
  return [
    [locale.determiners, tags.DET | tags.FRESH],
    [locale.prepositions, tags.PREP],
    [locale.conjunctions, tags.CONJ],
    [locale.subordinators, tags.SUB],
    [locale.relatives, tags.REL],
    [locale.possessives, tags.POSS],
    [locale.auxiliaries, tags.AUX],
    [locale.adverbs, tags.ADV],
    [locale.times, tags.TIME],
    [locale.honorifics, tags.HONORIFIC],
    [locale.said, tags.SAID],
    [locale.judging, tags.SAID | tags.JUDGE],
    [locale.roles, tags.ROLE],
    [locale.voices, tags.VOICE],
    [locale.speech, tags.SPEECH],
    [locale.sources, tags.SOURCE],
    [locale.sourcesBehind, tags.BEHIND],
    [locale.sourcesAfter, tags.AFTER],
  ]
}

function shape({ roleEndings }: SpeechLocale, lower: string, cap: boolean): number {
  if (/^[\d$]/u.test(lower)) return tags.NUM
  if (!cap) return tags.FRESH
  return roleEndings.some((ending) => lower.endsWith(ending)) ? tags.ROLE : 0
}
