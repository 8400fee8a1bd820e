/** A language whose words are known. */
export interface Language {
  /** BCP 47 primary language; the name of its folder. */
  readonly code: string
  readonly name: string
  /**
   * Whole: a file for everything that an article is read by. Without it only the months and the commonest lines of web
   * pages are known.
   */
  readonly whole?: true
}

/**
 * THE TABLE of languages. Articles and the pages around them mix languages, so the words of all are looked at together;
 * where two share a word with different meanings the upper one wins.
 */
export const languages: readonly Language[] = [
  { code: 'en', name: 'English', whole: true },
  { code: 'de', name: 'German', whole: true },
  { code: 'fr', name: 'French', whole: true },
  { code: 'es', name: 'Spanish', whole: true },
  { code: 'it', name: 'Italian', whole: true },
  { code: 'pt', name: 'Portuguese', whole: true },
  { code: 'nl', name: 'Dutch', whole: true },
  { code: 'pl', name: 'Polish' },
  { code: 'hu', name: 'Hungarian' },
  { code: 'cs', name: 'Czech and Slovak' },
  { code: 'sv', name: 'Swedish' },
  { code: 'ru', name: 'Russian' },
  { code: 'ja', name: 'Japanese' },
  { code: 'ko', name: 'Korean' },
  { code: 'zh', name: 'Chinese' },
  { code: 'da', name: 'Danish' },
  { code: 'no', name: 'Norwegian' },
  { code: 'ro', name: 'Romanian' },
  { code: 'tr', name: 'Turkish' },
  { code: 'uk', name: 'Ukrainian' },
  { code: 'ar', name: 'Arabic' },
]
