import { Chalk, type ChalkInstance } from 'chalk'
import { hyperlink } from './hyperlink.js'
import type { Look, Rich, Run } from './rich.js'
import { nearest } from './themes/contrast.js'
import { attributeNames, type Style, type StyleName, type Theme } from './themes/theme.js'

/** Turns one line of rich text into what a terminal shows. */
export type Painter = (line: Rich) => string

/** A painter for a colour level as chalk counts them. At level 0 only hyperlinks are written, and they only if asked for. */
export function makePainter(theme: Theme, level: 0 | 1 | 2 | 3, hyperlinks: boolean): Painter {
  const inked = level === 0 ? null : inksOf(theme, level)
  return (line) => {
    if (line.runs.length === 0) return line.text
    let painted = ''
    for (const { text, looks, href } of stretches(line)) {
      const ink = inked?.(looks)
      const shown = ink ? ink(text) : text
      painted += hyperlinks && href !== undefined ? hyperlink(shown, href) : shown
    }
    return painted
  }
}

/** Chalk for a stack of looks, made once for each; null where it changes nothing. */
export function inksOf(theme: Theme, level: 1 | 2 | 3): (looks: readonly Look[]) => ChalkInstance | null {
  const chalk = new Chalk({ level })
  const inks = new Map<string, ChalkInstance | null>()
  return (looks) => {
    const key = looks.join(' ')
    const known = inks.get(key)
    if (known !== undefined) return known
    const ink = makeInk(chalk, theme, Object.assign({}, ...looks.map((look) => styleOf(theme, look))))
    inks.set(key, ink)
    return ink
  }
}

function styleOf(theme: Theme, look: Look): Style {
  if (typeof look === 'number') return theme.voices[look % theme.voices.length] ?? {}
  return theme.styles[look as StyleName] ?? {}
}

function makeInk(chalk: ChalkInstance, theme: Theme, style: Style): ChalkInstance | null {
  let ink = style.color === undefined ? chalk : colored(chalk, style.color, theme)
  for (const attribute of attributeNames) if (style[attribute]) ink = ink[attribute]
  return ink === chalk ? null : ink
}

/** Chalk's names of the sixteen colours. */
const SIXTEEN = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const

/** The colour in the depth of the terminal; none where no colour of few can be read. */
function colored(chalk: ChalkInstance, color: string, { backgrounds }: Theme): ChalkInstance {
  if (chalk.level === 3) return chalk.hex(color)
  const code = nearest(color, chalk.level === 1 ? 16 : 256, backgrounds)
  if (code >= 16) return chalk.ansi256(code)
  const name = SIXTEEN[code % 8]
  if (name === undefined) return chalk
  return code < 8 ? chalk[name] : chalk[`${name}Bright`]
}

interface Stretch {
  readonly text: string
  readonly looks: readonly Look[]
  readonly href?: string
}

/** The line cut where any run starts or ends, in one sweep. */
function* stretches({ text, runs }: Rich): Generator<Stretch> {
  const edges = [...new Set([0, text.length, ...runs.flatMap((run) => [run.start, run.end])])].sort((a, b) => a - b)
  let next = 0
  let here: readonly Run[] = []
  for (let i = 1; i < edges.length; i++) {
    const [start, end] = [edges[i - 1] as number, edges[i] as number]
    const found = here.filter((run) => run.end > start)
    for (let run = runs[next]; run && run.start <= start; run = runs[++next]) if (run.end > start) found.push(run)
    here = found
    const href = here.findLast((run) => run.href !== undefined)?.href
    yield { text: text.slice(start, end), looks: here.map((run) => run.look), ...(href === undefined ? {} : { href }) }
  }
}
