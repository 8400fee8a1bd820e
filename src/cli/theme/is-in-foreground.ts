import { readFileSync } from 'node:fs'

/**
 * False for a job in the background ("news-fmt article.txt &"): the system stops one that changes or reads its
 * terminal, so it must not ask. True where this can't be found out.
 */
export async function isInForeground(): Promise<boolean> {
  try {
    if (process.platform === 'linux') return leadsTerminal(readFileSync('/proc/self/stat', 'utf8'))
    return (await import('./ask-ps.js')).askPs()
  } catch {
    return true
  }
}

/** proc(5): behind the name in brackets come state, parent, own group, session, terminal, and the terminal's group. */
function leadsTerminal(stat: string): boolean {
  const [, , own, , , leading] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return own === leading
}
