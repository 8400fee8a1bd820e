import type { Mark } from '../../model/article.js'
import type { Element } from './tree/index.js'

/** Names of tags, or words in the names of classes: the source's own language. */
export type Names = Readonly<Record<string, true>>

function named(names: string): Names {
  return Object.fromEntries(
    names
      .trim()
      .split(/\s+/u)
      .map((name) => [name, true]),
  )
}

/** Elements that stand in a line. */
export const inlineTags: Names = named(`
  a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q rb rp
  rt ruby s samp small source span strike strong sub sup time tt u var wbr
`)

/** What emphasis and links are in the model. */
export const MARKS: Readonly<Record<string, Mark['type']>> = {
  a: 'link',
  b: 'strong',
  strong: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  code: 'code',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
}

/** Elements whose content no browser shows as text. */
const UNSEEN: Names = named(`
  audio canvas datalist head iframe link map math meta noscript object rp script select style svg template
  textarea title video
`)
/** Classes of what is there for programs that read aloud. */
const READ_ALOUD: Names = named(`
  assistive-text element-invisible hidden-visually is-visually-hidden screen-reader-only screen-reader-text
  screenreader-text sr-only sr-text u-visually-hidden visually-hidden visuallyHidden visuallyhidden
`)

/** Shown to nobody: code, drawings, what its attributes hide. */
export function isHidden({ tag, attributes }: Element): boolean {
  if (UNSEEN[tag] || (tag === 'dialog' && attributes.open === undefined)) return true
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return true
  if (attributes.style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attributes.style))
    return true
  return (attributes.class ?? '').split(/\s+/u).some((name) => READ_ALOUD[name] === true)
}

/** Elements that hold no part of a story. */
export const asideTags: Names = named('aside button dialog fieldset footer form input label menu nav')
export const asideRoles: Names = named(`
  alert alertdialog banner button complementary contentinfo dialog form menu menubar navigation search
  tablist toolbar
`)

/** Words in the names of classes of what stands beside a story. */
export const asideWords: Names = named(`
  ad ads adslot advert advertisement advertising adverts affiliate tweet instagram tiktok twitter embed
  banner bookmark bookmarks breadcrumb breadcrumbs carousel comment comments consent cookie cookies
  disclaimer disqus donate donation ecommerce facebook factbox feedback follow footer gdpr infobox
  interstitial keywords linkbox linklist livefyre login marketing menu modal mostread nav navbar navigation
  newsletter newsletters notification notifications onward outbrain overlay pager pagination player poll
  popular popup promo promos promotion rating readmore recirc recirculation recommendation recommendations
  recommended related seealso share shares sharing sidebar signup skip slider snackbar social socials sponsor
  sponsored subscribe subscription syndication taboola taglist tags teaser teasers toast toolbar tooltip
  topics trending upsell whatsapp
`)
/** The same of two words. */
export const asidePairs: Names = named(`
  about-author also-read article-actions article-footer article-list article-tools author-bio author-box
  author-card author-info hide-print inline-link link-list more-from more-on more-stories most-read
  next-article no-print print-hide read-more read-next related-articles see-also social-media story-package
  tag-list top-stories up-next
`)

/** Words in the names of classes of what says what a picture shows, and who took it. */
export const captionWords: Names = named(`
  bildunterschrift caption captions copyright credit credits cutline figcaption imagecaption imagecredit
  legend photocredit
`)
/** Words in the names of classes of the sentences between a headline and its story. */
export const deckWords: Names = named(`
  standfirst deck dek lead leadtext lede intro introduction subtitle subheadline subhead summary excerpt
  teaser preamble sapo vorspann einleitung chapo strapline tagline
`)
/** Words in the names of classes of what holds a picture and little else. */
export const imageWords: Names = named('image images img photo photos foto picture media bild video gallery')
/** Words in the names of classes of who wrote a story, and of when. */
export const bylineWords: Names = named(`
  date datum pubdate timestamp author authors autor autoren byline bylines contributor contributors writer
  writers
`)
/** Words in the names of classes of what the text of a story stands in. */
export const storyNames: Names = named(`
  article-body article-content article-text article__body article__content articlebody body-content
  content-body entry-content post-content single-content story-body story-content story-text storybody
  td-post-content
`)

/** The words of a name: "c-article__relatedLinks" has four. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .split(/[^a-z\d]+/u)
    .filter(Boolean)
}

/** Characters of an element's classes that are looked at. */
const LONGEST = 400

const known = new WeakMap<Element, readonly string[]>()

/** The words of the names of an element's classes and of its id, and each two of them that stand in a row. */
function namesOf(element: Element): readonly string[] {
  let names = known.get(element)
  if (names) return names
  const { class: classes = '', id = '' } = element.attributes
  names = classes || id ? `${classes} ${id}`.slice(0, LONGEST).split(/\s+/u).flatMap(pairsOf) : NONE
  known.set(element, names)
  return names
}

const NONE: readonly string[] = []

function pairsOf(name: string): string[] {
  const parts = wordsOf(name)
  return parts.length < 2 ? parts : [...parts, ...parts.slice(1).map((part, at) => `${parts[at]}-${part}`)]
}

export function isNamed(element: Element, words: Names): boolean {
  return namesOf(element).some((name) => words[name] === true)
}

/** What says of an element that it stands beside a story: its tag, its role, words of its classes. */
export function asideNames(element: Element): string[] {
  const { tag, attributes } = element
  const names = namesOf(element).filter((name) => asideWords[name] === true || asidePairs[name] === true)
  if (asideTags[tag]) names.push(`<${tag}>`)
  if (asideRoles[attributes.role ?? '']) names.push(`role ${attributes.role}`)
  return names
}

/** It says of itself that it holds the text of a story. */
export function isStory({ attributes }: Element): boolean {
  if (attributes.itemprop === 'articleBody') return true
  const all = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, LONGEST).toLowerCase()
  return all.split(/\s+/u).some((name) => storyNames[name] === true)
}

const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }

/** The order of a heading from 1; 0 for anything else. */
export function headingLevel({ tag }: Element): number {
  return HEADINGS[tag] ?? 0
}
