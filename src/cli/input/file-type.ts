/** First bytes of files that people take for text, and what each is. */
const signatures: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['{\\rtf', 'a Rich Text file'],
  ['PK\x03\x04', 'a zip archive or an office document'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
]

/** What the file is where its first bytes tell that it is no plain text; null where they do not. */
export function fileType(bytes: Uint8Array): string | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = bytes
  const head = String.fromCharCode(a, b, c, d, e)
  return signatures.find(([start]) => head.startsWith(start))?.[1] ?? null
}
