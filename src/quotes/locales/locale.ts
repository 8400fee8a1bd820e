/** The words of one language that tell who said what: lines of small-letter words. */
export interface SpeechLocale {
  readonly determiners: string
  readonly prepositions: string
  readonly conjunctions: string
  readonly subordinators: string
  /** Subject pronouns, each with the English one that stands for the same person: "er=he". */
  readonly pronouns: string
  readonly relatives: string
  readonly possessives: string
  readonly auxiliaries: string
  readonly adverbs: string
  readonly times: string
  readonly honorifics: string
  /** Finite forms and participles of verbs of saying. */
  readonly said: string
  /** Forms of verbs that judge: they quote a word or two. */
  readonly judging: string
  readonly roles: string
  /** Endings of further roles: "…minister". */
  readonly roleEndings: readonly string[]
  /** Groups, offices and papers that speak. */
  readonly voices: string
  /** What somebody said, as a noun. */
  readonly speech: string
  /** Words that name a source, the source behind them: "laut", "selon". */
  readonly sources: string
  /** The same, right behind a quotation alone: "so". */
  readonly sourcesBehind: string
  /** Words that name a source, the source before them: "zufolge". */
  readonly sourcesAfter: string
  /** Where one run of letters is two words: "l’AFP", "dit-il". Groups: the first word, the second. */
  readonly joined: RegExp | null
  /** The speaker may be named between the marks: « C’est fini, dit X, il faut partir. » */
  readonly incises: boolean
}
