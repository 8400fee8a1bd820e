import type { SpeakerType } from '../../model/article.js'
import type { Token } from '../words/token.js'

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

/** A name in a sentence, parted from what stands before it. Token indexes. */
export interface NameRun {
  /** First token of titles and labels before the name, or of the name itself. */
  readonly titleFrom: number
  readonly from: number
  readonly to: number
  /** "mr", "dr" … in small letters without the full stop; empty where none stands there. */
  readonly honorific: string
}

/** A place outside quotations where an entity is named. */
export interface NamePlace {
  readonly entity: Entity
  /** Place of its sentence among all sentences of the article. */
  readonly sentence: number
  readonly start: number
  /** Its sentence, and where the name stands in it. */
  readonly s: readonly Token[]
  readonly run: NameRun
  /** Stands where subjects stand. */
  readonly isSubject: () => boolean
  /** In a clause that only leads up to another, and to its subject. */
  readonly isAside: () => boolean
}

/** Speakers found so far, by sentence: a pronoun often goes on with the last one. */
export interface Recent {
  readonly speakers: { readonly entity: Entity; readonly sentence: number; readonly start: number }[]
  /** The same with those who have no name: where the words name each. */
  readonly told: {
    readonly resolved: Resolved
    readonly sentence: number
    readonly start: number
    readonly s: readonly Token[]
    readonly phrase: { readonly from: number; readonly to: number }
    /** His words are a question. */
    readonly asks: boolean
  }[]
  /** The last speaker, where it was a pronoun, or a noun without a name that shows its gender; null behind any other. */
  untold: {
    readonly token: Token
    readonly sentence: number
    readonly gender: Gender
    readonly resolved: Resolved
  } | null
}

/** Who is who in one article. */
export interface Register {
  readonly entities: readonly Entity[]
  /** Where they are named, in document order. */
  readonly places: readonly NamePlace[]
  /** The entity that mentions with this key stand for. */
  readonly byKey: (key: string) => Entity | null
  /** The entity with this full name. */
  readonly byName: (words: readonly Token[]) => Entity | null
  /** The entity that one word stands for, of those named `before` where there are any; null where none or several fit. */
  readonly bySurname: (word: string, gender: Gender, before?: number) => Entity | null
  /** True for the family name of somebody in the article. */
  readonly isBorne: (family: string) => boolean
  /** True for a name that things happen in or come from: a place, a country. */
  readonly isPlace: (word: string) => boolean
}

/** Who the words of a mention stand for. */
export interface Resolved {
  /** Same for all mentions of one speaker. */
  readonly key: string
  readonly name: string
  readonly role: string | null
  readonly type: SpeakerType
  /** 0 to 1: how sure it is that the mention stands for this name. */
  readonly confidence: number
}
