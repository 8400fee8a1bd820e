import { analyse } from 'chardet'
import { decodeAs } from './decode.js'
import { encodingNamed } from './encodings.js'

/** Bytes that are looked at, from the line of the first that is no ASCII on. */
const SAMPLE = 32_768
/** Bytes at a text's start in which a page or a message says how it is written. */
const HEAD = 4096
const DECLARED = /\b(?:charset|encoding)=["']?([\w.:-]+)/iu

/** Of a hundred: below it a guess is worth nothing. */
const LEAST_SURE = 15
/** What most texts are in that are neither Unicode nor guessed. */
const USUAL = 'windows-1252'

/** Encodings of Latin letters that differ in few bytes, and are mistaken for each other. */
const LATIN = ['windows-1250', USUAL, 'windows-1254', 'windows-1257', 'iso-8859-2']
const WESTERN = [USUAL, 'iso-8859-15', 'macintosh']
const CENTRAL = ['iso-8859-2', 'windows-1250', 'macintosh']

/** How bytes are written that are no UTF-8: as they say themselves, else by what languages look like. */
export function guessEncoding(bytes: Uint8Array): string {
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1]
  const said = declared === undefined ? null : encodingNamed(declared)
  if (said !== null && !said.startsWith('utf')) return said
  const sample = sampleOf(bytes)
  const found = analyse(sample).find((match) => match.confidence >= LEAST_SURE && !match.name.startsWith('UTF'))
  const best = (found && encodingNamed(found.name)) ?? USUAL
  if (!LATIN.includes(best)) return best
  const rivals = best === USUAL ? WESTERN : [best, ...CENTRAL.filter((each) => each !== best)]
  return leastOdd(sample, rivals)
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const line = bytes.lastIndexOf(0x0a, first) + 1
  return bytes.subarray(line, line + SAMPLE)
}

/** What a text read wrongly is full of: capitals within words, or alone where a dash stood, signs at letters, control characters. */
const ODD =
  /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|(?<!\p{L})[\u00d0-\u00d5](?!\p{L})|\p{L}[\p{S}\p{No}\u00a1\u00bf]|[\p{S}\p{No}]\p{L}|[\u0080-\u009f\u00a4\ufffd\u02c6\u02dc]/gu

/** The encoding in which the sample looks least odd; at a tie the first. */
function leastOdd(sample: Uint8Array, names: readonly string[]): string {
  const odd = names.map((name) => decodeAs(sample, name).text.match(ODD)?.length ?? 0)
  return names[odd.indexOf(Math.min(...odd))] as string
}
