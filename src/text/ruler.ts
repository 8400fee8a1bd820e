/** How text is measured and where its lines may end. */
export interface Ruler {
  /** Terminal columns that `text` takes: no tabs or line ends in it. */
  cells(text: string): number
  /** Offsets at which a line may end, ascending; the last one is the text's length. White space stands before a break. */
  breaks(text: string): readonly number[]
}

/** Latin text and its punctuation: every UTF-16 unit is one column. */
const LATIN =
  /^[\n\t -~\u00a0-\u00ac\u00ae-\u02ff\u2000-\u200a\u2010-\u2027\u202f-\u205f\u2070-\u20bf\u2100-\u218b\u2400-\u2421\u2500-\u259f\u25aa\ufffd]*$/

/** True where the Latin ruler measures right. */
export function isLatin(text: string): boolean {
  return LATIN.test(text)
}

/** A word that must stay whole: an address of the web or of mail. */
const ADDRESS = /:\/\/|^\W*www\.|\w@\w/u
/** Behind a hyphen between letters, behind a dash that no mark or dash follows. Property classes would take long to compile. */
const INNER =
  /(?<=[A-Za-z\u00c0-\u02af]{2}[-\u2010])(?=[A-Za-z\u00c0-\u02af]{2})|(?<=[^\s\u2014]\u2014)(?=[\dA-Za-z\u00c0-\u02af])|(?<=[\dA-Za-z\u00c0-\u02af]\u2013)(?=[A-Za-z\u00c0-\u02af])/g

/** Words that stay beside the one before them, even behind a blank (UAX 14, LB13, LB15b). */
const CLOSING =
  /^(?:[!?)\]}/]|[,.:;](?!\d)|[\u201d\u2019\u00bb\u203a](?=[)\]}!?,.:;/"'\u2019\u201d\u00bb\u203a\u201c\u2018\u00ab\u2039\u00a0]|$))/u
/** Words that keep the next one beside them (LB14, LB15a). */
const OPENING = /[([{\u00a1\u00bf\u201e\u201a]$|^["'\u201c\u2018\u00ab\u2039]*[\u201c\u2018\u00ab\u2039]$/u

/** For plain Latin text: no tables, nothing to load. UAX 14 in what it says of spaces, hyphens and dashes. */
export const latin: Ruler = { cells: (text) => text.length, breaks: latinBreaks }

function latinBreaks(text: string): number[] {
  const breaks: number[] = []
  let before = ''
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf(' ', start)
    const end = blank < 0 ? text.length : blank
    if (end > start) {
      const word = text.slice(start, end)
      if (start > 0 && !isGlued(before, word)) breaks.push(start)
      if (word.length > 2 && /[-\u2010\u2013\u2014]/.test(word) && !ADDRESS.test(word)) {
        for (const inner of word.matchAll(INNER)) breaks.push(start + inner.index)
      }
      before = word
    }
    start = end + 1
  }
  breaks.push(text.length)
  return breaks
}

/** Most words start and end with a letter, and need no closer look. */
function isGlued(before: string, word: string): boolean {
  return (
    (!isWordChar(word, 0) && CLOSING.test(word)) || (!isWordChar(before, before.length - 1) && OPENING.test(before))
  )
}

function isWordChar(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20
  return code >= 0x61 && code <= 0x7a
}

/** Spans of the addresses in `text`, for rulers that find their breaks elsewhere. */
export function addresses(text: string): { readonly start: number; readonly end: number }[] {
  if (!/:\/\/|www\.|@/u.test(text)) return []
  return [...text.matchAll(/[!-~]+/gu)]
    .filter(({ 0: word }) => ADDRESS.test(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
}
