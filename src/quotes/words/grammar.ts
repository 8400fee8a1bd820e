/**
 * THE CLASSES of words that are asked for together, as bits: `has(token, PREPOSITIONS | CONJUNCTIONS)`. Each is named
 * after its heading in `language/<code>/speech.txt`, in the order of the headings: one word is often several things
 * ("that", "report", "may").
 */
export const DETERMINERS: number = 1 << 0
export const PREPOSITIONS: number = 1 << 1
export const CONJUNCTIONS: number = 1 << 2
export const SUBORDINATORS: number = 1 << 3
export const SUBJECT_PRONOUNS: number = 1 << 4
export const RELATIVE_PRONOUNS: number = 1 << 5
export const AUXILIARIES: number = 1 << 6
export const ADVERBS: number = 1 << 7
export const SAID: number = 1 << 8
export const SAYING: number = 1 << 9
export const SAY: number = 1 << 10
export const DOUBTFUL_VERBS: number = 1 << 11
export const HONORIFICS: number = 1 << 12
export const ROLES: number = 1 << 13
export const TIMES: number = 1 << 14
export const OTHER_PRONOUNS: number = 1 << 15
export const OTHER_VERBS: number = 1 << 16
export const OTHER_PARTICIPLES: number = 1 << 17
export const VOICES: number = 1 << 18
export const NUMBERS: number = 1 << 19
export const ADJECTIVES: number = 1 << 20
export const SPEECH_NOUNS: number = 1 << 21
export const SOURCES_BEFORE_THE_NAME: number = 1 << 22
export const SOURCES_BEHIND_THE_NAME: number = 1 << 23
export const SOURCES_BEHIND_A_QUOTATION: number = 1 << 24
export const PHRASE_OPENERS: number = 1 << 25
export const JUDGING_VERBS: number = 1 << 26
export const TELLING_VERBS: number = 1 << 27
/** Of a set of classes those above. */
export const GRAMMAR: number = (1 << 28) - 1
