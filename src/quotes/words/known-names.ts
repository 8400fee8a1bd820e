/** The names that lists have, of words with a capital: bits behind those of words/name-classes. */

/** A frequent given name of men, and one of anybody. */
export const NAMES_OF_MEN: number = 1 << 28
export const GIVEN_NAMES: number = 1 << 29
/** A country, a state or a city of the news. */
export const PLACES: number = 1 << 30
