import type { Env } from './color.js'

/** VTE shows OSC 8 from 0.50 on; 0.50.0 itself crashes on it. */
const FIRST_VTE = 5001

/**
 * True where the terminal takes OSC 8 hyperlinks. None can be asked, so this goes by the variables that terminals set;
 * FORCE_HYPERLINK overrules them. A multiplexer may stand between, which only the newest pass on: not there.
 */
export function takesHyperlinks(env: Env, isTerminal: boolean): boolean {
  const forced = env.FORCE_HYPERLINK
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  const term = env.TERM ?? ''
  if (!isTerminal || env.TMUX || /^(dumb|screen|tmux|linux)/.test(term)) return false
  if (env.VTE_VERSION) return Number(env.VTE_VERSION) >= FIRST_VTE
  if (env.WT_SESSION || env.KONSOLE_VERSION || env.DOMTERM) return true
  if (/kitty|ghostty|alacritty|wezterm|^foot|contour/.test(term)) return true
  return /^(iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio)$/.test(env.TERM_PROGRAM ?? '')
}
