/** THE CLASSES of words in names, each named after its heading in `language/<code>/people.txt`, in their order, as bits. */
export const PARTICLES: number = 1 << 0
export const SUFFIXES_OF_A_NAME: number = 1 << 1
export const TITLES_OF_A_MAN: number = 1 << 2
export const TITLES_OF_A_WOMAN: number = 1 << 3
export const TITLES_OF_ADDRESS: number = 1 << 4
export const NOUNS_FOR_A_MAN: number = 1 << 5
export const NOUNS_FOR_A_WOMAN: number = 1 << 6
export const MASCULINE_NOUNS_FOR_PEOPLE: number = 1 << 7
export const FEMININE_NOUNS_FOR_PEOPLE: number = 1 << 8
export const NATIONALITIES_AND_PARTIES: number = 1 << 9
export const FIRST_WORDS_OF_PLACES: number = 1 << 10
export const WORDS_OF_BODIES: number = 1 << 11
export const WORDS_OF_BODIES_THAT_ARE_FAMILY_NAMES: number = 1 << 12
export const PREPOSITIONS_BEHIND_A_ROLE: number = 1 << 13
export const WORDS_BESIDE_A_ROLE: number = 1 << 14
