import type { Env } from '../screen/color.js'
import { askBackground } from './ask-background.js'

/** What the sixteen colours of COLORFGBG look like: the dark ones are 0 to 6 and 8. */
const DARK = '#000000'
const LIGHT = '#ffffff'

/** Colour of the terminal's background as `#rrggbb`: what COLORFGBG says, else the terminal itself, else null. */
export async function backgroundOf(env: Env): Promise<string | null> {
  return fromColorFgBg(env.COLORFGBG) ?? (await askBackground(env))
}

/** rxvt's "15;0" or "15;default;0": foreground, then background, as numbers of the sixteen colours. */
export function fromColorFgBg(value: string | undefined): string | null {
  const code = /;(\d{1,2})$/.exec(value ?? '')?.[1]
  if (code === undefined || Number(code) > 15) return null
  return Number(code) < 7 || code === '8' ? DARK : LIGHT
}
