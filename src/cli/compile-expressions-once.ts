import { setFlagsFromString } from 'node:v8'

/**
 * V8 compiles a regular expression for its interpreter first and again, to machine code, when it is used a second time.
 * A run for one article uses some two hundred, nearly all more than once: compiling each once is a fifth of the run.
 * Asked for after all of Node that is needed has been loaded: V8 takes no code cache made under other flags.
 */
export function compileExpressionsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up')
}
