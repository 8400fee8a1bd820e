import type { Env } from './color.js'

/** Terminals that know no Unicode. */
const OLD_TERMINALS = /^(vt\d|ansi|cons25)/

/**
 * True where curly marks and dashes can't be shown: the locale names another character set than UTF-8
 * (POSIX: LC_ALL, then LC_CTYPE, then LANG), or the terminal is older than Unicode. No locale at all says nothing.
 */
export function needsAscii(env: Env, isTerminal: boolean): boolean {
  if (isTerminal && OLD_TERMINALS.test(env.TERM ?? '')) return true
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG
  return locale ? !/utf-?8/i.test(locale) : false
}
