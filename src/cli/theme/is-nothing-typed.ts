import { spawnSync } from 'node:child_process'

/** Shells that tell whether something waits to be read, without taking it: Node itself can't. */
const [SHELL, ...ASKING] =
  process.platform === 'darwin'
    ? (['zsh', '-fc', 'zmodload zsh/zselect || exit 2; zselect -t 0 -r 0'] as const)
    : (['bash', '--norc', '-c', '((BASH_VERSINFO >= 4)) || exit 2; read -t 0'] as const)
/** The status with which both say no. */
const NOTHING = 1

/** True where surely no key was typed ahead on a terminal in raw mode: keys can't be told from an answer and given back. */
export function isNothingTyped(terminal: number): boolean {
  return spawnSync(SHELL, ASKING, { stdio: [terminal, 'ignore', 'ignore'] }).status === NOTHING
}
