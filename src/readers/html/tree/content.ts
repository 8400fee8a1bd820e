/** Names of tags. */
export type Tags = Readonly<Record<string, true>>

function named(names: string): Tags {
  return Object.fromEntries(
    names
      .trim()
      .split(/\s+/u)
      .map((name) => [name, true]),
  )
}

/** Elements without content (HTML, 13.1.2). */
export const VOID: Tags = named('area base basefont br col embed frame hr img input link meta param source track wbr')

/** Elements beyond which no end tag reaches. */
const TABLE: Tags = { table: true, template: true, html: true }
const CELL: Tags = named('table td th caption template button html')

/** Which open elements a start tag closes, unless one of `until` stands between. */
export interface Closing {
  readonly tags: Tags
  readonly until: Tags
}

const PARAGRAPH: Closing = { tags: { p: true }, until: CELL }
const HEADING: Closing = {
  tags: { h1: true, h2: true, h3: true, h4: true, h5: true, h6: true },
  until: {
    div: true,
    section: true,
    article: true,
    header: true,
    li: true,
    td: true,
    th: true,
    table: true,
    template: true,
  },
}
const ITEM: Closing = { tags: { li: true }, until: { ul: true, ol: true, menu: true, table: true, template: true } }
const TERM: Closing = { tags: { dt: true, dd: true }, until: { dl: true, table: true, template: true } }
const DATA: Closing = { tags: { td: true, th: true }, until: TABLE }
const ROW: Closing = { tags: { tr: true }, until: TABLE }
const ROWS: Closing = { tags: { thead: true, tbody: true, tfoot: true, caption: true, colgroup: true }, until: TABLE }
const HEAD: Closing = { tags: { head: true }, until: { body: true, noscript: true, template: true } }
const OPTION: Closing = { tags: { option: true }, until: { select: true, datalist: true } }
const LINK: Closing = { tags: { a: true }, until: CELL }

const BLOCK: readonly Closing[] = [HEAD, PARAGRAPH]

/** What the start tags of blocks close (HTML, 13.1.2.4 and 13.2.6.4.7). */
export const CLOSES: Readonly<Record<string, readonly Closing[]>> = {
  body: [HEAD],
  ...Object.fromEntries(
    Object.keys({
      address: true,
      article: true,
      aside: true,
      blockquote: true,
      center: true,
      details: true,
      dialog: true,
      div: true,
      dl: true,
      fieldset: true,
      figcaption: true,
      figure: true,
      footer: true,
      form: true,
      header: true,
      hgroup: true,
      hr: true,
      main: true,
      menu: true,
      nav: true,
      ol: true,
      p: true,
      pre: true,
      section: true,
      summary: true,
      table: true,
      ul: true,
    }).map((tag) => [tag, BLOCK]),
  ),
  h1: [...BLOCK, HEADING],
  h2: [...BLOCK, HEADING],
  h3: [...BLOCK, HEADING],
  h4: [...BLOCK, HEADING],
  h5: [...BLOCK, HEADING],
  h6: [...BLOCK, HEADING],
  li: [PARAGRAPH, ITEM],
  dt: [PARAGRAPH, TERM],
  dd: [PARAGRAPH, TERM],
  td: [DATA],
  th: [DATA],
  tr: [DATA, ROW],
  thead: [DATA, ROW, ROWS],
  tbody: [DATA, ROW, ROWS],
  tfoot: [DATA, ROW, ROWS],
  option: [OPTION],
  a: [LINK],
}

/** What an end tag within a line does not reach over: blocks. */
const OVER_BLOCKS: Tags = named(`
  p div section article aside header footer main li ul ol td th table blockquote figure h1 h2 h3 h4 h5 h6
  template
`)

/** What the end tags of elements do not reach over; those that are not listed close whatever is open in them. */
export const BLOCK_ENDS: Readonly<Record<string, Tags>> = {
  ...Object.fromEntries(
    Object.keys({
      a: true,
      abbr: true,
      b: true,
      bdi: true,
      cite: true,
      code: true,
      del: true,
      em: true,
      font: true,
      i: true,
      ins: true,
      mark: true,
      q: true,
      s: true,
      small: true,
      span: true,
      strong: true,
      sub: true,
      sup: true,
      time: true,
      u: true,
    }).map((tag) => [tag, OVER_BLOCKS]),
  ),
  p: CELL,
  li: { ul: true, ol: true, menu: true, table: true, template: true },
  td: TABLE,
  th: TABLE,
  tr: TABLE,
}
