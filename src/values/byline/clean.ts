import { findDatesIn } from '../date/find-dates.js'
import { dateLabelBefore } from './label.js'

/** Parts names from what follows them; letters of no text. */
const GAP = ' | '

/**
 * What is about the story or reaches the writer, and is no name: contacts, reading time, counters, invitations. Each
 * behind something that is cheap to look for: few lines hold any of them, and the expressions are dear to compile.
 */
const NOISE: readonly (readonly [hint: RegExp, noise: () => RegExp])[] = [
  [
    /tag|filed|posted|categor|kategor|gespeichert|abgelegt|schlagw/i,
    () =>
      /\b(?:tagged(?: with)?|filed under|posted in|categor(?:y|ies)|kategorien?|gespeichert unter|abgelegt unter|schlagwörter|tags)\b.{0,300}$/giu,
  ],
  [/\d[:.]\d\d/, () => /(?:\b(?:at|um|à|a las)\s)?\b\d{1,2}[:.]\d{2}\b(?:\s?(?:[ap]\.?m\.?|uhr|h)\b)?/giu],
  [/https?:/i, () => /https?:\/\/\S{1,300}/giu],
  [/@/, () => /[^\s@|,;()<>]{1,64}@[^\s@|,;()<>]{1,64}\.[^\s@|,;()<>]{1,64}/gu],
  [/@/, () => /@\s?\w{1,40}/gu],
  [
    /\.(?:com|de|org|net|at|ch|fr|es|co|tv|news|info)/i,
    () => /(?<!\S)(?:www\.)?[\w-]{1,40}\.(?:com|de|org|net|at|ch|fr|es|co\.uk|tv|news|info)(?!\S)/giu,
  ],
  [/\d/, () => /\(?\+?\d{1,4}\)?[\d\s().\-/]{5,16}\d/gu],
  [
    /\d/,
    () =>
      /\b\d{1,4}[.,]?\d{0,3}\s?(?:min(?:ute)?s?\.?(?:[ -]read)?|minuten?|min\.?|comments?|kommentare?|shares?|views?|likes?|followers?|hours?|days?|weeks?|months?|hrs?|words)\b(?:\s(?:read|ago|lesezeit|de lecture|de lectura))?/giu,
  ],
  [
    /lese|read|lectur/i,
    () => /\b(?:lesezeit|lesedauer|reading time|read time|temps de lecture|lecture|tiempo de lectura)\b\s*:?/giu,
  ],
  [
    /min|stunde|tag|woche|monat|hora|d.as|semana|heure|jour|mois|hour|day|week|month|year|jahr/i,
    () =>
      /\b(?:an?|vor|hace|il y a|about)?\s?(?:\d{1,3}|an?|einer?m?)\s(?:min(?:ute)?[sn]?|stunden?|tage?n?|wochen?|monate?n?|horas?|días?|minutos?|semanas?|heures?|jours?|semaines?|mois|hours?|days?|weeks?|months?|years?|jahre?n?)\b(?:\s(?:ago|atrás|her))?/giu,
  ],
  [
    /follow|share|comment|kommentar|tweet|read|subscribe|show|lesezeit|see/i,
    () =>
      /\b(?:follow(?: author)?|share|comments?|kommentare?|tweet|read more|subscribe|show more|lesezeit|leave a comment|schreibe einen kommentar|see all)\s*$/giu,
  ],
  [
    /photo|foto|illustr|bild/i,
    () =>
      /(?<!&\s|and\s|und\s)\bphotos?(?:graph(?:s|y))? by\b.{0,200}$|(?<!&\s|and\s|und\s)\b(?:fotos?|photos?|illustrations?|bilder|bild|illustration(?:en)?)\s?(?::|von|by|de)\s.{0,200}$/giu,
  ],
]

/** A small letter or digit right before a capital, a small letter right before a digit. */
const JOINT = /[\p{Ll}\d]\p{Lu}|\p{Ll}\d/u
/** Where a page's layout alone keeps apart what stands in a line: "Posted onMay 3, 2031AuthorAna RuizCategoriesNews". */
const SEAMS: readonly (() => RegExp)[] = [
  // Behind a label or a year
  () =>
    /(?<=(?:\b|\d)(?:[Pp]osted(?: on| by)?|[Pp]ublished(?: on| by)?|[Vv]eröffentlicht(?: am| von)?|Author|Autor|by|von|vom))(?=\p{Lu}\p{Ll}|\d)/gu,
  () => /(?<=Categor(?:y|ies)|Kategorien?|Schlagwörter)(?=\p{Lu})|(?<=\b(?:19|20)\d\d)(?=\d{1,2}\. ?\p{Lu})/gu,
  // Before a label, a date or a counter
  () =>
    /(?<=\p{Ll}{2}|\d)(?=(?:Author|Autor|Posted|Published|Updated|Categor(?:y|ies)|Kategorien?|Tags|Schlagwörter|Veröffentlicht|Leave a)(?:[\s:]|\p{Lu}|$))/gu,
  () =>
    /(?<=\p{Ll}{2}|\d)(?=(?:Jan|Feb|M[aä]r|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz])\p{Ll}*\.? \d|\d+ (?:[Cc]omment|[Kk]ommentar))/gu,
]

/** The same line with blanks where it was glued together. */
export function unglued(line: string): string {
  return JOINT.test(line) ? SEAMS.reduce((text, seam) => text.replace(seam(), ' '), line) : line
}

/** A line of a byline with dates, contacts and counters replaced by "|". */
export function cleanLine(line: string): string {
  let text = ''
  let from = 0
  for (const { span } of findDatesIn(line)) {
    text += withoutLabel(line.slice(from, span[0])) + GAP
    from = span[1]
  }
  text += line.slice(from)
  for (const [hint, noise] of NOISE) if (hint.test(text)) text = text.replace(noise(), GAP)
  // Numbers alone at the end count comments and views.
  return text.replace(/(?:\s\d{1,5}){1,3}\s*$/u, GAP)
}

/** "Ana Ruiz publiziert am " as "Ana Ruiz ". */
function withoutLabel(text: string): string {
  const label = dateLabelBefore(text)
  return label ? text.slice(0, label.start) : text
}
