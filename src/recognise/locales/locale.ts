/** The words of one language that the head of an article is read by. Small letters, no full stops; lists are parted by commas. */
export interface Locale {
  /** BCP 47 primary language. */
  readonly language: string
  /** January to December, each in all its forms, apart by spaces. */
  readonly months: readonly string[]
  /** Sunday to Saturday, likewise. */
  readonly weekdays: readonly string[]
  /** What stands before the writers' names. Phrases allowed; those with a colon are labels only with one. */
  readonly byline: string
  /** What parts the names of several writers. */
  readonly and: string
  /** What stands before the date of publication, and before that of the last change. */
  readonly published: string
  readonly updated: string
  /** Nouns that say what somebody does: a role ends (or, in Romance languages, starts) with one. */
  readonly roles: string
  /** Words that make a group of writers, not a person: desk, staff. */
  readonly desks: string
  /** Names of sections and other words that pages put right behind a name. */
  readonly sections: string
  /** Common little words that tell the language of a text. */
  readonly common: string
}

/** The entries of a comma-separated list. */
export function entries(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
}
