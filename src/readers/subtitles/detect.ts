/** "00:01:02.500 --> 00:01:04.000", with hours or without, with a comma, with settings behind it. */
export const TIMING: RegExp =
  /^[ \t]*(?:(\d{1,3}):)?(\d{1,2}):(\d\d)[.,](\d{1,3})[ \t]*-->[ \t]*(?:(\d{1,3}):)?(\d{1,2}):(\d\d)[.,](\d{1,3})(?:[ \t].*)?$/u
/** What WebVTT starts with. */
const SIGNATURE = 'WEBVTT'
/** The first cue of a file without a signature stands among these lines. */
const FIRST_LINES = 6

/** How sure it is that a text is subtitles: WebVTT says so itself, SubRip starts with a number and a time. */
export function detectSubtitles(head: string): number {
  if (!head.includes('-->')) return 0
  if (head.startsWith(SIGNATURE)) return 0.95
  return head
    .trimStart()
    .split(/\r?\n/u, FIRST_LINES)
    .some((line) => TIMING.test(line))
    ? 0.95
    : 0
}
