/**
 * THE CLASSES of words that are asked for one by one: `is(token, ARTICLES)`. Each is named after its heading in
 * `language/<code>/speech.txt`, in the order of the headings, behind those of words/grammar.
 */
/** Numbered with the rest; no frame asks for it by itself. @public */
export const VERBS_OF_SAYING: number = 28
export const NOUNS_FOR_MANY_PEOPLE: number = 29
export const NOUNS_FOR_A_PERSON: number = 30
export const NOUNS_FOR_UNNAMED_SOURCES: number = 31
export const ARTICLES: number = 32
export const WORDS_BEFORE_A_ROLE: number = 33
export const DETERMINERS_OF_WHAT_IS_KNOWN: number = 34
export const QUANTIFIERS: number = 35
export const COMPARING_QUANTIFIERS: number = 36
export const NEGATIONS: number = 37
export const PRONOUNS_FOR_ANYBODY: number = 38
export const VERBS_OF_REPORTED_SPEECH: number = 39
export const ARTICLES_OF_AN_OBJECT: number = 40
export const REFLEXIVES: number = 41
export const HE: number = 42
export const SHE: number = 43
export const HIS: number = 44
export const HER: number = 45
export const THEY: number = 46
export const THEIR: number = 47
export const IT: number = 48
export const I: number = 49
export const MY: number = 50
export const YOU: number = 51
export const POSSESSIVES_OF_A_SPEAKER: number = 52
export const THAT: number = 53
export const WHICH: number = 54
export const POSSESSIVE_RELATIVES: number = 55
export const AND: number = 56
export const THEN: number = 57
export const OF: number = 58
export const AGENTS: number = 59
export const TO: number = 60
export const WITH: number = 61
export const LIKE: number = 62
export const PLAINEST_PARTICIPLE: number = 63
export const PREPOSITIONS_WITHIN_A_NAME_PHRASE: number = 64
export const PREPOSITIONS_OF_BELONGING: number = 65
export const PREPOSITIONS_OF_AN_OFFICE: number = 66
export const PREPOSITIONS_OF_PLACE: number = 67
export const PREPOSITIONS_OF_TIME: number = 68
export const PREPOSITIONS_OF_A_SETTING: number = 69
export const PREPOSITIONS_OF_A_TOPIC: number = 70
export const PREPOSITIONS_OF_AN_OPINION: number = 71
export const PREPOSITIONS_BEFORE_A_DEED: number = 72
export const WORDS_BEFORE_A_TIME: number = 73
export const TIMES_THAT_ARE_NOUNS: number = 74
export const PASSIVE_AUXILIARIES: number = 75
export const FORMS_OF_BE: number = 76
export const FINITE_AUXILIARIES: number = 77
export const CONTRACTIONS: number = 78
export const GENITIVES: number = 79
export const SUBJECTS_OF_BARE_FORMS: number = 80
export const SUBORDINATORS_BEFORE_A_PARTICIPLE: number = 81
export const SUBORDINATORS_THAT_LEAD: number = 82
export const SUBORDINATORS_OF_ANOTHER_CLAUSE: number = 83
export const OPENERS_OF_SIDE_CLAUSES: number = 84
export const OPENERS_BEFORE_A_SUBORDINATOR: number = 85
export const OPENERS_BEFORE_A_SOURCE: number = 86
export const SOURCES_IN_A_LEAD: number = 87
export const SOURCES_BEFORE_A_NOUN: number = 88
export const SOURCES_AS_A_CLAUSE: number = 89
export const SOURCES_AS_A_PREPOSITION: number = 90
export const VERBS_OF_TALKING: number = 91
export const PARTICIPLE_OF_TALKING: number = 92
export const PHRASAL_VERBS: number = 93
export const PHRASAL_VERBS_WITH_AN_OBJECT: number = 94
export const PHRASAL_VERBS_WITH_ON: number = 95
export const DIRECTIONS: number = 96
export const CONTINUATIONS: number = 97
export const OPENERS_OF_REPORTED_SPEECH: number = 98
export const PLAIN_VERBS_OF_SAYING: number = 99
export const INVERTED_VERBS_OF_SAYING: number = 100
export const NOUNS_OF_CONDUCT: number = 101
export const NOUNS_OF_OPINION: number = 102
export const WORDS: number = 103
export const NOUNS_FOR_RECORDINGS: number = 104
export const NOUNS_FOR_WRITINGS: number = 105
export const DETERMINERS_OF_WRITINGS: number = 106
export const NOUNS_FOR_WORKS: number = 107
export const NAMINGS: number = 108
export const NAMINGS_OF_THINGS: number = 109
export const ADJECTIVES_WITH_THEIR_PREPOSITION: number = 110
export const ADJECTIVES_BEHIND_A_NOUN: number = 111
export const ADJECTIVES_THAT_END_A_HEAD: number = 112
export const VERBS_OF_CAUSING: number = 113
export const ABBREVIATIONS_THAT_END_A_SENTENCE: number = 114
export const WORDS_BEHIND_AN_ATTRIBUTION: number = 115
export const HEADLINE_LABELS: number = 116
export const ELIDED_WORDS: number = 117
export const SUBJECTS_BEHIND_A_HYPHEN: number = 118
export const SUBJECTS_BEHIND_A_LINKING_LETTER: number = 119
export const OPENERS_BEFORE_AN_INVERTED_VERB: number = 120
export const NOUNS_FOR_A_NAME: number = 121
export const PREPOSITIONS_WITH_AN_ARTICLE: number = 122
export const VERBS_OF_SEEMING: number = 123
/** "zu" */
export const INFINITIVE_PARTICLES: number = 124
/** "heißt es in …": where it stands has said it. */
export const VERBS_OF_WORDING: number = 125
/** "die", "dessen": articles that open relative clauses too. */
export const RELATIVE_ARTICLES: number = 126
export const VERBS_OF_QUOTING: number = 127
/** "der Zeitung" */
export const ARTICLES_OF_A_FEMININE_OBJECT: number = 128
export const ARTICLES_OF_A_MAN: number = 129
export const ARTICLES_OF_A_WOMAN: number = 130
/** "le préfet": an office that somebody holds beside whoever was named before. */
export const NOUNS_FOR_SOMEBODY_ELSE: number = 131
/** "n’a pas caché", "no descarta": what is denied of them is said. */
export const VERBS_OF_DENYING: number = 132
/** "la madre", "un voisin": somebody's, and nobody's other name. */
export const NOUNS_FOR_A_RELATION: number = 133
/** "el aludido": of those told of before not the one who speaks. */
export const NOUNS_FOR_WHO_IS_SPOKEN_OF: number = 134
/** "contestó el primero", "dit l’autre" */
export const WORDS_FOR_THE_FIRST_OF_TWO: number = 135
export const WORDS_FOR_THE_SECOND_OF_TWO: number = 136
/** "una turista con sombrero" */
export const PREPOSITIONS_OF_A_TRAIT: number = 137
/** "ce dernier" */
export const WORDS_FOR_THE_LAST_NAMED: number = 138
/** "Así lo resume X" */
export const ADVERBS_THAT_POINT: number = 139
/** "Ana de Ruiz": articles that go with a name, whatever stands before it. */
export const ARTICLES_WITHIN_A_NAME: number = 140
/** "The Post asked Ana Ruiz whether …": whoever is asked answers. */
export const VERBS_OF_ASKING: number = 141
export const FIRST_WORDS_OF_PHRASES: number = 142
