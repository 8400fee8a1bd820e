/** The words of one language that the head of an article is read by. All in small letters, without full stops. */
export interface Locale {
  /** BCP 47 primary language. */
  readonly language: string
  /** January to December, each in all its forms, apart by spaces. */
  readonly months: readonly string[]
  /** Sunday to Saturday, likewise. */
  readonly weekdays: readonly string[]
  /** What stands before the writers' names. Phrases allowed. */
  readonly byline: readonly string[]
  /** What parts the names of several writers. */
  readonly and: readonly string[]
  /** What stands before the date of publication, and before that of the last change. */
  readonly published: readonly string[]
  readonly updated: readonly string[]
  /** Nouns that say what somebody does: a role ends (or, in Romance languages, starts) with one. */
  readonly roles: readonly string[]
  /** Words that make a group of writers, not a person: desk, staff. */
  readonly desks: readonly string[]
  /** Common little words that tell the language of a text. */
  readonly common: readonly string[]
}
