/**
 * What Node's own modules hand on, without the modules: to load them takes longer than most of what the command does.
 * Null for a version of Node that gives it no longer.
 */
export function nodeBinding<N extends keyof Bindings>(name: N): Bindings[N] | null {
  const silent = process.noDeprecation
  process.noDeprecation = true
  try {
    return (process as unknown as { binding(name: N): Bindings[N] }).binding(name)
  } catch {
    return null
  } finally {
    if (silent === undefined) delete process.noDeprecation
    else process.noDeprecation = silent
  }
}

/** What is asked of each; what is there depends on Node. */
interface Bindings {
  /** Of `node:v8`, which loads Node's streams. */
  v8: { readonly setFlagsFromString?: (flag: string) => void }
  /** Of `node:tty`, which loads its network. */
  tty_wrap: { readonly isTTY?: (fd: number) => boolean }
}
