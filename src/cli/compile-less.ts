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
  const setFlag = flagSetter() ?? (await import('node:v8')).setFlagsFromString
  setFlag('--no-regexp-tier-up')
  setFlag('--no-sparkplug')
}

type FlagSetter = (flag: string) => void

/**
 * What `node:v8` hands on, without the module: that would load Node's streams, which takes longer than anything else
 * here. Null for a version of Node that gives it no longer.
 */
function flagSetter(): FlagSetter | null {
  const silent = process.noDeprecation
  process.noDeprecation = true
  try {
    return (process as unknown as Bindings).binding('v8').setFlagsFromString
  } catch {
    return null
  } finally {
    if (silent === undefined) delete process.noDeprecation
    else process.noDeprecation = silent
  }
}

interface Bindings {
  binding(name: 'v8'): { setFlagsFromString: FlagSetter }
}
