import type { SpeakerType } from '../../model/article.js'
import type { Token } from '../words/token.js'
import type { NameRun } from './name-run.js'

/** Somebody or something that the article names. */
export interface Entity {
  readonly key: string
  /** Fullest name without titles. */
  name: string
  /** Words of the name, in small letters. */
  words: readonly string[]
  type: SpeakerType
  /** True where the article shows that it is a person: a title, a role, a given name, a word of saying. */
  human: boolean
  /** Named by the family name alone as well, as people are. */
  again?: boolean
  gender: Gender
  role: string | null
  /** The nouns that the article calls it by: "X, jugé pour …", "la chanteuse". */
  called: readonly string[]
  /** Times that the full name stands in the article. */
  full: number
  /** Where it is first named. */
  readonly start: number
  /** The people who may be meant where they share the name and nothing tells which; absent for one person. */
  readonly bearers?: readonly Entity[]
}

export type Gender = 'male' | 'female' | null

/** A place outside quotations where an entity is named. */
export interface NamePlace {
  readonly entity: Entity
  /** Place of its sentence among all sentences of the article. */
  readonly sentence: number
  readonly start: number
  /** Its sentence, and where the name stands in it. */
  readonly s: readonly Token[]
  readonly run: NameRun
}

/** Speakers found so far, by sentence: a pronoun often goes on with the last one. */
export interface Recent {
  readonly speakers: { readonly entity: Entity; readonly sentence: number; readonly start: number }[]
}
