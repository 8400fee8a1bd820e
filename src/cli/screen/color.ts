/** Colours as chalk counts them: 0 none, 1 sixteen, 2 of 256, 3 true colour. */
export type ColorDepth = 0 | 1 | 2 | 3

export type Env = Readonly<Record<string, string | undefined>>

/** What decides the colour of one stream. */
export interface ColorQuestion {
  /** The word of `--color`; null where the command line has none. */
  readonly flag: string | null
  /** The word of the config files; null where they have none. */
  readonly config: string | null
  readonly env: Env
  readonly isTerminal: boolean
}

/**
 * Depth of colour for a stream: `--color`, then NO_COLOR (https://no-color.org: any value but the empty one), then
 * FORCE_COLOR, then the config files, then TERM=dumb, then whether it is a terminal.
 */
export function colorDepth({ flag, config, env, isTerminal }: ColorQuestion): ColorDepth {
  if (flag === 'never') return 0
  if (flag === 'always') return forcedDepth(env)
  if (env.NO_COLOR) return 0
  if (env.FORCE_COLOR !== undefined) return isOff(env.FORCE_COLOR) ? 0 : forcedDepth(env)
  if (flag === null && config === 'never') return 0
  if (flag === null && config === 'always') return forcedDepth(env)
  if (env.TERM === 'dumb') return 0
  return isTerminal ? terminalDepth(env) : 0
}

/** The depth that FORCE_COLOR names, else the terminal's own, but never none. */
function forcedDepth(env: Env): ColorDepth {
  const named = env.FORCE_COLOR
  if (named === '1' || named === '2' || named === '3') return Number(named) as ColorDepth
  return terminalDepth(env) || 1
}

function isOff(value: string): boolean {
  return value === '0' || value === 'false'
}

/** Terminals that show true colour and say so by their name alone. */
const TRUE_COLOR = /direct|kitty|ghostty|alacritty|wezterm|^foot/

/** What the terminal can show, from COLORTERM and TERM. */
function terminalDepth(env: Env): ColorDepth {
  const term = env.TERM ?? ''
  if (term === 'dumb') return 0
  if (/^(truecolor|24bit)$/.test(env.COLORTERM ?? '') || TRUE_COLOR.test(term)) return 3
  if (env.WT_SESSION || /^(iTerm\.app|vscode)$/.test(env.TERM_PROGRAM ?? '')) return 3
  return /-256(color)?$/.test(term) ? 2 : 1
}
