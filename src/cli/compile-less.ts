import { nodeBinding } from './node-binding.js'

/**
 * What V8 does for programs that run long, and that costs one that runs for some twenty milliseconds.
 *
 * V8 compiles a regular expression for its interpreter first and again, to machine code, when it is used a second time.
 * A run for one article uses some two hundred, nearly all more than once: compiling each once is a fifth of the run.
 * It also compiles warm functions without optimising them, before it optimises hot ones: that does not pay for itself
 * in a short run, and a long one does as well without.
 *
 * Asked for after all of Node that is needed has been loaded: V8 takes no code cache made under other flags.
 */
export async function compileLess(): Promise<void> {
  const setFlag = nodeBinding('v8')?.setFlagsFromString ?? (await import('node:v8')).setFlagsFromString
  setFlag('--no-regexp-tier-up')
  setFlag('--no-sparkplug')
}
