/** What the ending of a word shows, as bits. */
export const ADVERB_ENDING: number = 1
export const VERB_ENDING: number = 1 << 1
export const PARTICIPLE_ENDING: number = 1 << 2
/** "seen", "held" */
export const PASSIVE_ENDING: number = 1 << 3
export const ROLE_ENDING: number = 1 << 4
export const PLURAL_ENDING: number = 1 << 5
/** Ends as plurals do, and is none: "boss". */
export const SINGULAR_ENDING: number = 1 << 6
/** "serious" */
export const ADJECTIVE_ENDING: number = 1 << 7
/** "people", "policemen" */
export const IRREGULAR_PLURAL: number = 1 << 8
/** "don’t" */
export const NEGATION: number = 1 << 9
/** "filmmaker", "loggers" */
export const PERSON_ENDING: number = 1 << 10
/** "Landesregierung" */
export const VOICE_ENDING: number = 1 << 11
/** "Haltung": nobody who speaks. */
export const THING_ENDING: number = 1 << 12
/** "gehe": what somebody says is told with it. */
export const REPORT_ENDING: number = 1 << 13
/** "Zeitung": tells the case of its article. */
export const FEMININE_ENDING: number = 1 << 14
/** "abandonar" */
export const INFINITIVE_ENDING: number = 1 << 15
/** "Begoña": a given name that no list has. */
export const NAME_OF_A_WOMAN_ENDING: number = 1 << 16
export const NAME_OF_A_MAN_ENDING: number = 1 << 17
/** "le Rochelais", "la kiosquière": with an article whoever was named before. */
export const PERSON_AGAIN_ENDING: number = 1 << 18
/** "niegan": several do it. */
export const VERB_OF_MANY_ENDING: number = 1 << 19

/** THE HEADINGS of `language/<code>/speech.txt` that list them. */
export const ENDINGS: readonly (readonly [heading: string, ending: number])[] = [
  ['endings of adverbs', ADVERB_ENDING],
  ['endings of verbs', VERB_ENDING],
  ['endings of participles', PARTICIPLE_ENDING],
  ['endings of passive participles', PASSIVE_ENDING],
  ['endings of roles', ROLE_ENDING],
  ['endings of plurals', PLURAL_ENDING],
  ['endings of singulars', SINGULAR_ENDING],
  ['endings of adjectives', ADJECTIVE_ENDING],
  ['endings of irregular plurals', IRREGULAR_PLURAL],
  ['endings of negations', NEGATION],
  ['endings of people', PERSON_ENDING],
  ['endings of verbs of reported speech', REPORT_ENDING],
  ['endings of feminines', FEMININE_ENDING],
  ['endings of voices', VOICE_ENDING],
  ['endings of things', THING_ENDING],
  ['endings of infinitives', INFINITIVE_ENDING],
  ['endings of women’s names', NAME_OF_A_WOMAN_ENDING],
  ['endings of men’s names', NAME_OF_A_MAN_ENDING],
  ['endings of who was named', PERSON_AGAIN_ENDING],
  ['endings of verbs of many', VERB_OF_MANY_ENDING],
]
