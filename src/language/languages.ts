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
  /** The marks around what is quoted, with a blank within them where one is written; those of English where left out. */
  readonly quoting?: readonly [open: string, close: string]
}

/**
 * THE TABLE of languages. Articles and the pages around them mix languages, so the words of all are looked at together;
 * where two share a word with different meanings the upper one wins.
 */
export const languages: readonly Language[] = [
  { code: 'en', name: 'English', whole: true },
  { code: 'de', name: 'German', whole: true, quoting: ['„', '“'] },
  { code: 'fr', name: 'French', whole: true, quoting: ['«\u00a0', '\u00a0»'] },
  { code: 'es', name: 'Spanish', whole: true, quoting: ['«', '»'] },
  { code: 'it', name: 'Italian', whole: true, quoting: ['«', '»'] },
  { code: 'pt', name: 'Portuguese', whole: true },
  { code: 'nl', name: 'Dutch', whole: true, quoting: ['‘', '’'] },
  { code: 'pl', name: 'Polish', quoting: ['„', '”'] },
  { code: 'hu', name: 'Hungarian', quoting: ['„', '”'] },
  { code: 'cs', name: 'Czech and Slovak', quoting: ['„', '“'] },
  { code: 'sv', name: 'Swedish', quoting: ['”', '”'] },
  { code: 'ru', name: 'Russian', quoting: ['«', '»'] },
  { code: 'ja', name: 'Japanese', quoting: ['「', '」'] },
  { code: 'ko', name: 'Korean' },
  { code: 'zh', name: 'Chinese' },
  { code: 'da', name: 'Danish', quoting: ['»', '«'] },
  { code: 'no', name: 'Norwegian', quoting: ['«', '»'] },
  { code: 'ro', name: 'Romanian', quoting: ['„', '”'] },
  { code: 'tr', name: 'Turkish' },
  { code: 'uk', name: 'Ukrainian', quoting: ['«', '»'] },
  { code: 'ar', name: 'Arabic', quoting: ['«', '»'] },
  { code: 'he', name: 'Hebrew', quoting: ['"', '"'] },
]
