/** The six levels of each channel in the 256-colour cube. */
const CUBE = [0, 95, 135, 175, 215, 255]
/** The sixteen colours as xterm has them. */
const SIXTEEN =
  '000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff'
    .split(' ')
    .map((hex) => `#${hex}`)

/** What every pair of text and background has to reach (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5

/** Contrast of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** Relative luminance of `#rrggbb`, 0 black to 1 white (WCAG 2.2). */
export function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Number of the nearest colour of a terminal with 16 or 256 that keeps the contrast on every background. */
export function nearest(hex: string, colors: 16 | 256, backgrounds: readonly string[]): number {
  const [from, to] = colors === 16 ? [0, 16] : [16, 256]
  let best = -1
  let distance = Number.POSITIVE_INFINITY
  for (let code = from; code < to; code++) {
    const there = paletteColor(code)
    const away = differ(hex, there)
    if (away >= distance || backgrounds.some((each) => contrast(there, each) < LEAST_CONTRAST)) continue
    best = code
    distance = away
  }
  return best
}

/** `#rrggbb` of a colour of the 256-colour palette; the first sixteen as xterm has them. */
export function paletteColor(code: number): string {
  if (code < 16) return SIXTEEN[code] ?? '#000000'
  if (code >= 232) return toHex([8 + (code - 232) * 10, 8 + (code - 232) * 10, 8 + (code - 232) * 10])
  const at = code - 16
  return toHex([CUBE[Math.floor(at / 36)] ?? 0, CUBE[Math.floor(at / 6) % 6] ?? 0, CUBE[at % 6] ?? 0])
}

function differ(a: string, b: string): number {
  const there = channels(b)
  return channels(a).reduce((sum, value, i) => sum + (value - (there[i] ?? 0)) ** 2, 0)
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

function toHex(rgb: readonly number[]): string {
  return `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
