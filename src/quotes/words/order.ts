/** The order in which words go, as bits beside those of words/grammar: every word of a language has that of its language. */

/** The finite verb goes second. */
export const VERB_SECOND: number = 1 << 28
/** The subject goes first, but behind the verb where a quotation stands before it. */
export const SUBJECT_FIRST: number = 1 << 29
/** A pronoun that is the subject is left out: "dijo". */
export const SUBJECT_DROPPED: number = 1 << 30
