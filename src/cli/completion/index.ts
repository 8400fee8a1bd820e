import { CommandError } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { didYouMean } from '../suggest.js'
import { bash } from './bash.js'
import { fish } from './fish.js'
import { powershell } from './powershell.js'
import { zsh } from './zsh.js'

/** THE TABLE of shells. */
const shells: Readonly<Record<string, () => string>> = { bash, zsh, fish, powershell }

/** The completion script for a shell. Throws `CommandError` (64) for one that is not known. */
export function completionFor(shell: string | null): string {
  const script = shell === null ? undefined : shells[shell]
  if (script) return script()
  const names = Object.keys(shells)
  if (shell === null)
    throw new CommandError(
      exitStatus.usage,
      'completion',
      `needs a shell. Write news-fmt completion ${names.join('|')}`,
    )
  throw new CommandError(
    exitStatus.usage,
    `completion ${shell}`,
    `there is no such shell here. ${didYouMean(shell, names)}`,
  )
}
