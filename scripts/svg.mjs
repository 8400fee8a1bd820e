import xterm from '@xterm/headless'

const CELL = { width: 8.4, height: 19, size: 14 }
const PADDING = 18
const BAR = 34
const FONT = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, 'Noto Sans Mono CJK SC', monospace"

/** The emulator knows no writing from right to left and would take these for letters. */
const ISOLATES = /[\u2066-\u2069]/gu
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u

/**
 * A picture of what a terminal of `columns` shows when `output` is written to it, with text as text.
 * `colors` is `{ background, text, bar }`, all `#rrggbb`; the output's own colours must be true colours.
 */
export async function screenToSvg(output, { columns, title, colors }) {
  const lines = await screen(output, columns)
  const width = Math.ceil(columns * CELL.width + 2 * PADDING)
  const height = BAR + lines.length * CELL.height + 2 * PADDING - 8
  const body = lines.flatMap((runs, row) =>
    runs.some(isRightToLeft) ? bidiLine(runs, row) : runs.map((run) => textElement(run, row)),
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}">`,
    `<rect width="${width}" height="${height}" rx="8" fill="${colors.background}"/>`,
    `<path d="M0 ${BAR - 6}V8a8 8 0 0 1 8-8h${width - 16}a8 8 0 0 1 8 8v${BAR - 14}z" fill="${colors.bar}"/>`,
    `<text x="${width / 2}" y="18" text-anchor="middle" font-family="${FONT}" font-size="12" fill="${colors.text}">${escapeXml(title)}</text>`,
    `<g font-family="${FONT}" font-size="${CELL.size}" fill="${colors.text}" xml:space="preserve" style="white-space:pre">`,
    ...body,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

/** The lines of the screen as runs of cells that look alike. */
async function screen(output, columns) {
  const rows = output.split('\n').length + 200
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true })
  await new Promise((resolve) => terminal.write(output.replace(ISOLATES, ''), resolve))
  const buffer = terminal.buffer.active
  const lines = Array.from({ length: buffer.cursorY + buffer.baseY + 1 }, (_, y) => runsOf(buffer.getLine(y), columns))
  while (lines.at(-1)?.length === 0) lines.pop()
  return lines
}

function runsOf(line, columns) {
  const runs = []
  for (let x = 0; x < columns; x++) {
    const cell = line.getCell(x)
    if (!cell || cell.getWidth() === 0) continue
    const style = styleOf(cell)
    const last = runs.at(-1)
    const chars = cell.getChars() || ' '
    if (last && last.style === style && last.x + last.cells === x) {
      last.text += chars
      last.cells += cell.getWidth()
    } else runs.push({ x, cells: cell.getWidth(), text: chars, style })
  }
  const shown = runs.map((run) => ({
    ...run,
    whole: run.text,
    text: run.text.trimEnd(),
    cells: run.cells - (run.text.length - run.text.trimEnd().length),
  }))
  return shown.filter(({ text }) => text.trim() !== '')
}

function styleOf(cell) {
  const decoration = [cell.isUnderline() && 'underline', cell.isStrikethrough() && 'line-through']
    .filter(Boolean)
    .join(' ')
  return [
    cell.isFgRGB() ? ` fill="#${cell.getFgColor().toString(16).padStart(6, '0')}"` : '',
    cell.isBold() ? ' font-weight="bold"' : '',
    cell.isItalic() ? ' font-style="italic"' : '',
    cell.isDim() ? ' opacity="0.6"' : '',
    decoration ? ` text-decoration="${decoration}"` : '',
  ].join('')
}

function textElement({ x, cells, text, style }, row) {
  const left = text.length - text.trimStart().length
  const at = (PADDING + (x + left) * CELL.width).toFixed(1)
  const y = BAR + PADDING + row * CELL.height
  const length = ((cells - left) * CELL.width).toFixed(1)
  return `<text x="${at}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${style}>${escapeXml(text.trimStart())}</text>`
}

function isRightToLeft({ text }) {
  return RIGHT_TO_LEFT.test(text)
}

/** A line that is read from right to left: whole, since whoever shows the picture puts its words in order. */
function bidiLine(runs, row) {
  const spans = runs
    .map(({ whole, style }) => `<tspan${style}>${escapeXml(whole)}</tspan>`)
    .join('')
    .replace(/ +(<\/tspan>)$/u, '$1')
  const y = BAR + PADDING + row * CELL.height
  return [`<text x="${PADDING}" y="${y}" direction="rtl" text-anchor="end">${spans}</text>`]
}

function escapeXml(text) {
  return text.replace(/[&<>"]/gu, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char])
}
