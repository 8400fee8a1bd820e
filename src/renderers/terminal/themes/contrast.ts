/** The six levels of each channel in the 256-colour cube. */
const CUBE = [0, 95, 135, 175, 215, 255]
/** The sixteen colours as xterm has them. */
const SIXTEEN: readonly Channels[] =
  '000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff'
    .split(' ')
    .map((hex) => channels(`#${hex}`))

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

type Channels = readonly [red: number, green: number, blue: number]

/** Number of the nearest colour of a terminal with 16 or 256 that keeps the contrast on every background; -1 for none. */
export function nearest(hex: string, colors: 16 | 256, backgrounds: readonly string[]): number {
  const [from, to] = colors === 16 ? [0, 16] : [16, 256]
  const dull = new Set<number>()
  while (dull.size < to - from) {
    const code = nearestBut(channels(hex), from, to, dull)
    const color = paletteColor(code)
    if (backgrounds.every((each) => contrast(color, each) >= LEAST_CONTRAST)) return code
    dull.add(code)
  }
  return -1
}

function nearestBut(color: Channels, from: number, to: number, without: ReadonlySet<number>): number {
  const distance = to === 16 ? hueDistance : plainDistance
  let best = from
  let least = Number.POSITIVE_INFINITY
  for (let code = from; code < to; code++) {
    const away = distance(color, paletteChannels(code))
    if (away >= least || without.has(code)) continue
    best = code
    least = away
  }
  return best
}

function plainDistance(a: Channels, b: Channels): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2
}

/** Less than this between a colour's highest and lowest channel, and it passes for grey. */
const GREY = 40

/** For few and strong colours: a pastel is nearer to its own hue than to the greys that are as light. */
function hueDistance(a: Channels, b: Channels): number {
  const [x, y] = [chroma(a), chroma(b)]
  const away = Math.sqrt(plainDistance(a, b))
  if (x === null || y === null) return x === y ? away : away + 2000
  return away + 1000 * (1 - (x[0] * y[0] + x[1] * y[1] + x[2] * y[2]))
}

/** The colour without its lightness, of length 1; null for greys. */
function chroma(color: Channels): Channels | null {
  if (Math.max(...color) - Math.min(...color) < GREY) return null
  const mean = (color[0] + color[1] + color[2]) / 3
  const [r, g, b] = [color[0] - mean, color[1] - mean, color[2] - mean]
  const length = Math.hypot(r, g, b)
  return [r / length, g / length, b / length]
}

/** `#rrggbb` of a colour of the 256-colour palette; the first sixteen as xterm has them. */
export function paletteColor(code: number): string {
  return `#${paletteChannels(code)
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`
}

function paletteChannels(code: number): Channels {
  if (code < 16) return SIXTEEN[code] ?? [0, 0, 0]
  const grey = 8 + (code - 232) * 10
  if (code >= 232) return [grey, grey, grey]
  const at = code - 16
  return [CUBE[Math.floor(at / 36)] ?? 0, CUBE[Math.floor(at / 6) % 6] ?? 0, CUBE[at % 6] ?? 0]
}

function channels(hex: string): Channels {
  const number = Number.parseInt(hex.slice(1), 16)
  return [number >> 16, (number >> 8) & 255, number & 255]
}
