/** A file that people take for text, and the command that gives its text. */
export interface FileType {
  readonly what: string
  /** Archives deliver articles as such a file. */
  readonly delivers?: boolean
  /** To be typed in front of "| news-fmt"; null where nothing gives it. */
  readonly command: string | null
}

/** First bytes, as Latin-1. */
const SIGNATURES: readonly (readonly [start: string, what: string, command: string | null])[] = [
  ['%PDF-', 'a PDF file', 'pdftotext -layout FILE -'],
  ['{\\rtf', 'a Rich Text file', 'pandoc -f rtf -t plain FILE'],
  ['\xd0\xcf\x11\xe0', 'an old office document', 'soffice --cat FILE'],
  ['\x89PNG', 'a picture', null],
  ['\xff\xd8\xff', 'a picture', null],
  ['GIF8', 'a picture', null],
  ['\x28\xb5\x2f\xfd', 'a file that zstd packed', 'zstd -dc FILE'],
  ['\xfd7zXZ\0', 'a file that xz packed', 'xz -dc FILE'],
  ['BZh91AY&SY', 'a file that bzip2 packed', 'bzip2 -dc FILE'],
]

/** What stands in a tar archive, behind the name of its first file and what is known of that (POSIX.1, pax). */
const TAR = 'ustar'
const TAR_AT = 257

const ZIP = 'PK\x03\x04'
/** The folder of a Word document's parts. */
const WORD = 'word/'
/** What the first names in a zip archive tell of it. */
const ARCHIVES: readonly (readonly [inside: string, what: string, command: string])[] = [
  ['application/epub+zip', 'an EPUB book', 'pandoc -f epub -t plain FILE'],
  ['application/vnd.oasis.opendocument', 'an OpenDocument text', 'pandoc -f odt -t plain FILE'],
  [WORD, 'a Word document', 'pandoc -f docx -t plain FILE'],
]
/** Bytes among which those names stand. */
const HEAD = 8192

/** What the file is where its first bytes tell that it is no plain text; null where they do not. */
export function fileType(bytes: Uint8Array): FileType | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1')
  const [, what, command = null] = SIGNATURES.find(([start]) => head.startsWith(start)) ?? []
  if (what !== undefined) return { what, command }
  if (head.startsWith(TAR, TAR_AT) && head.includes('\0')) return { what: 'a tar archive', command: 'tar -xOf FILE' }
  if (!head.startsWith(ZIP)) return null
  const [inside, archive, text] = ARCHIVES.find(([name]) => head.includes(name)) ?? []
  return { what: archive ?? 'a zip archive', command: text ?? 'unzip -p FILE', delivers: inside === WORD }
}

/** True for what gzip packed (RFC 1952, 2.3.1). */
export function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b
}
