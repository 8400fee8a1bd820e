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
  const color = channels(hex)
  const isReadable = (code: number): boolean =>
    backgrounds.every((each) => contrast(paletteColor(code), each) >= LEAST_CONTRAST)
  if (colors === 256) {
    const code = inCube(color)
    return isReadable(code) ? code : best(color, 16, 256, plainDistance, isReadable)
  }
  return best(color, 0, 16, hueDistance, isReadable)
}

type Distance = (a: Channels, b: Channels) => number

function best(
  color: Channels,
  from: number,
  to: number,
  distance: Distance,
  allowed: (code: number) => boolean,
): number {
  const codes = Array.from({ length: to - from }, (_, i) => {
    const code = from + i
    return { code, away: distance(color, paletteChannels(code)) }
  })
  return codes.sort((a, b) => a.away - b.away).find(({ code }) => allowed(code))?.code ?? -1
}

/** The nearest of the 256 colours by arithmetic: in the cube, or among the greys. */
function inCube(color: Channels): number {
  const [r, g, b] = color.map((value) =>
    value < 48 ? 0 : Math.min(5, Math.max(1, Math.round((value - 55) / 40))),
  ) as [number, number, number]
  const cube = 16 + 36 * r + 6 * g + b
  const grey = 232 + Math.min(23, Math.max(0, Math.round(((color[0] + color[1] + color[2]) / 3 - 8) / 10)))
  return plainDistance(color, paletteChannels(grey)) < plainDistance(color, paletteChannels(cube)) ? grey : cube
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
