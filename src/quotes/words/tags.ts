/** What a word can be, as bits: one word is often several things ("that", "report", "may"). */
export const DET: number = 1
export const PREP: number = 1 << 1
export const CONJ: number = 1 << 2
/** Starts a clause of its own: "because", "when". */
export const SUB: number = 1 << 3
/** Pronoun that can be a subject: "he", "they". */
export const PRON: number = 1 << 4
/** Relative pronoun of a person: "who". */
export const REL: number = 1 << 5
export const AUX: number = 1 << 6
export const ADV: number = 1 << 7
/** A verb of saying as a finite form: "says", "said". */
export const SAID: number = 1 << 8
/** A verb of saying as a participle: "saying". */
export const SAYING: number = 1 << 9
/** A verb of saying as a bare form: "say", "to claim"; often a noun as well. */
export const SAY: number = 1 << 10
/** The form is a noun or an adjective as often as a verb: "claims", "reports". */
export const DOUBTFUL: number = 1 << 11
export const HONORIFIC: number = 1 << 12
/** A role that stands before a name: "spokesman", "senator". */
export const ROLE: number = 1 << 13
/** A day, a month, "yesterday". */
export const TIME: number = 1 << 14
export const NEG: number = 1 << 15
/** Object or possessive pronoun: "him", "his". */
export const POSS: number = 1 << 16
/** Any other finite verb that the word's form or a list shows. */
export const VERB: number = 1 << 17
/** A group, office or paper that can speak: "committee", "report". */
export const VOICE: number = 1 << 18
/** Number words and figures. */
export const NUM: number = 1 << 19
/** Any other participle in -ing. */
export const ING: number = 1 << 20
/** The verb of saying names the person spoken to first: "told", "assured". */
export const TELL: number = 1 << 21
/** Plain adjective-like words that belong to a noun phrase but are no name: "former", "senior". */
export const ADJ: number = 1 << 22
/** What somebody said, as a noun: "remark", "warning". */
export const SPEECH: number = 1 << 24
/** The verb also takes a thing for its object and quotes but a word or two: "called", "praised", "attacked". */
export const JUDGE: number = 1 << 23
/** Names a source that follows: "laut", "selon". */
export const SOURCE: number = 1 << 25
/** Names a source right behind a quotation alone: "so". */
export const BEHIND: number = 1 << 26
/** Names the source before it: "zufolge". */
export const AFTER: number = 1 << 27
/** A small word that behind a name starts a phrase of its own: "sagte Ruiz dem Sender", "sagte Ruiz weitere Verluste voraus". */
export const FRESH: number = 1 << 28
/** What a name is not, though a headline writes it with a capital. */
export const VERBAL: number = SAID | SAYING | VERB | AUX | PREP | CONJ | SUB | DET | PRON | POSS | REL | ADV | NEG
