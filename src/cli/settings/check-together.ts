import { type RendererRow, renderers } from '../../renderers/index.js'
import type { Choice } from '../../renderers/renderer.js'
import { CommandError } from '../command-error.js'
import { exitStatus } from '../exit-status.js'
import { JSON_LINES } from '../input/line-blocks.js'
import type { Flags } from './flags.js'
import type { Settings } from './settings.js'

/** What is wrong, and what to do. */
type Message = string | null

/** What is told where a format has nothing to choose. */
const UNTAKEN: { readonly [C in Choice]: (format: string) => string } = {
  fields: () => 'chooses among fields of JSON and CSV. Add --json or -f csv',
  table: () => 'chooses the rows of CSV. Add -f csv',
  frontMatter: () => 'names the fields of Markdown. Add --markdown',
  quotes: (format) => `is nothing that ${format} has. Choose another format, or leave it out`,
  keepRemoved: (format) => `shows what ${format} has no place for. Choose another format, or leave it out`,
}
const choices = Object.keys(UNTAKEN) as readonly Choice[]

/** Formats that explanations have: text for people, or JSON. */
const EXPLAINED: readonly string[] = ['terminal', 'text', 'json', 'ndjson']

/**
 * Throws `CommandError` (64) where an option of the command line could do nothing beside the others. What only says how
 * things look (width, theme, colour, pager) may always stand, and what a config file says waits for its format.
 */
export function checkTogether(flags: Flags, settings: Settings): void {
  const row = renderers.find(({ name }) => name === settings.format) ?? (renderers[0] as RendererRow)
  const told: readonly (readonly [keyof Flags, Message])[] = [
    ['explain', settings.explain && !EXPLAINED.includes(row.name) ? unexplained(row) : null],
    ...choices.map((key) => [key, settings.explain ? UNEXPLAINED : takenBy(row, key)] as const),
    ['table', flags.quotes && settings.table !== 'quotes' ? 'is another table than --quotes. Leave one out' : null],
    ['keepRemoved', flags.quotes ? 'has no place beside --quotes. Leave one of the two out' : null],
    ['verbose', settings.keepRemoved ? null : 'shows more of what --keep-removed shows. Add that'],
    ...(['textField', 'idField'] as const).map((key) => [key, ofLines(settings)] as const),
  ]
  const found = told.find(([key, message]) => message !== null && isSaid(flags[key]))
  if (found) throw new CommandError(exitStatus.usage, optionOf(found[0]), found[1] as string)
}

const UNEXPLAINED = 'chooses nothing of what --explain tells. Leave one of the two out'

function unexplained({ name }: RendererRow): string {
  return `is told as text or as JSON, not as ${name}. Write --json, or leave the format out`
}

function takenBy({ name, takes }: RendererRow, key: Choice): Message {
  return takes[key] ? null : UNTAKEN[key](name)
}

function ofLines({ from }: Settings): Message {
  return from === 'auto' || from === JSON_LINES ? null : `names a field of JSON lines. Write --from ${JSON_LINES}`
}

/** What is switched off asks for nothing. */
function isSaid(value: unknown): boolean {
  return value !== undefined && value !== false
}

function optionOf(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
