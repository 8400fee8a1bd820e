import type { Mark } from '../../model/article.js'
import type { Element } from './tree/index.js'

/** Names of tags, or words in the names of classes: the source's own language. */
export type Names = Readonly<Record<string, true>>

/** Elements that stand in a line. */
export const inlineTags: Names = {
  a: true,
  abbr: true,
  acronym: true,
  b: true,
  bdi: true,
  bdo: true,
  big: true,
  cite: true,
  code: true,
  data: true,
  del: true,
  dfn: true,
  em: true,
  font: true,
  i: true,
  img: true,
  ins: true,
  kbd: true,
  label: true,
  mark: true,
  nobr: true,
  picture: true,
  q: true,
  rb: true,
  rp: true,
  rt: true,
  ruby: true,
  s: true,
  samp: true,
  small: true,
  source: true,
  span: true,
  strike: true,
  strong: true,
  sub: true,
  sup: true,
  time: true,
  tt: true,
  u: true,
  var: true,
  wbr: true,
}

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
const UNSEEN: Names = {
  audio: true,
  canvas: true,
  datalist: true,
  head: true,
  iframe: true,
  link: true,
  map: true,
  math: true,
  meta: true,
  noscript: true,
  object: true,
  rp: true,
  script: true,
  select: true,
  style: true,
  svg: true,
  template: true,
  textarea: true,
  title: true,
  video: true,
}
/** Classes of what is there for programs that read aloud. */
const READ_ALOUD: Names = {
  'assistive-text': true,
  'element-invisible': true,
  'hidden-visually': true,
  'is-visually-hidden': true,
  'screen-reader-only': true,
  'screen-reader-text': true,
  'screenreader-text': true,
  'sr-only': true,
  'sr-text': true,
  'u-visually-hidden': true,
  'visually-hidden': true,
  visuallyHidden: true,
  visuallyhidden: true,
}

/** Shown to nobody: code, drawings, what its attributes hide. */
export function isHidden({ tag, attributes }: Element): boolean {
  if (UNSEEN[tag] || (tag === 'dialog' && attributes.open === undefined)) return true
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return true
  if (attributes.style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attributes.style))
    return true
  return (attributes.class ?? '').split(/\s+/u).some((name) => READ_ALOUD[name] === true)
}

/** Elements that hold no part of a story. */
export const asideTags: Names = {
  aside: true,
  button: true,
  dialog: true,
  fieldset: true,
  footer: true,
  form: true,
  input: true,
  label: true,
  menu: true,
  nav: true,
}
export const asideRoles: Names = {
  alert: true,
  alertdialog: true,
  banner: true,
  button: true,
  complementary: true,
  contentinfo: true,
  dialog: true,
  form: true,
  menu: true,
  menubar: true,
  navigation: true,
  search: true,
  tablist: true,
  toolbar: true,
}

/** Words in the names of classes of what stands beside a story. */
export const asideWords: Names = {
  ad: true,
  ads: true,
  adslot: true,
  advert: true,
  advertisement: true,
  advertising: true,
  adverts: true,
  affiliate: true,
  tweet: true,
  instagram: true,
  tiktok: true,
  twitter: true,
  embed: true,
  banner: true,
  bookmark: true,
  bookmarks: true,
  breadcrumb: true,
  breadcrumbs: true,
  carousel: true,
  comment: true,
  comments: true,
  consent: true,
  cookie: true,
  cookies: true,
  disclaimer: true,
  disqus: true,
  donate: true,
  donation: true,
  ecommerce: true,
  facebook: true,
  factbox: true,
  feedback: true,
  follow: true,
  footer: true,
  gdpr: true,
  infobox: true,
  interstitial: true,
  keywords: true,
  linkbox: true,
  linklist: true,
  livefyre: true,
  login: true,
  marketing: true,
  menu: true,
  modal: true,
  mostread: true,
  nav: true,
  navbar: true,
  navigation: true,
  newsletter: true,
  newsletters: true,
  notification: true,
  notifications: true,
  onward: true,
  outbrain: true,
  overlay: true,
  pager: true,
  pagination: true,

  player: true,
  poll: true,
  popular: true,
  popup: true,
  promo: true,
  promos: true,
  promotion: true,
  rating: true,
  readmore: true,
  recirc: true,
  recirculation: true,
  recommendation: true,
  recommendations: true,
  recommended: true,
  related: true,
  seealso: true,
  share: true,
  shares: true,
  sharing: true,
  sidebar: true,
  signup: true,
  skip: true,
  slider: true,
  snackbar: true,
  social: true,
  socials: true,
  sponsor: true,
  sponsored: true,
  subscribe: true,
  subscription: true,
  syndication: true,
  taboola: true,
  taglist: true,
  tags: true,
  teaser: true,
  teasers: true,
  toast: true,
  toolbar: true,
  tooltip: true,
  topics: true,
  trending: true,
  upsell: true,
  whatsapp: true,
}
/** The same of two words. */
export const asidePairs: Names = {
  'about-author': true,
  'also-read': true,
  'article-actions': true,
  'article-footer': true,
  'article-list': true,
  'article-tools': true,
  'author-bio': true,
  'author-box': true,
  'author-card': true,
  'author-info': true,
  'hide-print': true,
  'inline-link': true,
  'link-list': true,
  'more-from': true,
  'more-on': true,
  'more-stories': true,
  'most-read': true,
  'next-article': true,
  'no-print': true,
  'print-hide': true,
  'read-more': true,
  'read-next': true,
  'related-articles': true,
  'see-also': true,
  'social-media': true,
  'story-package': true,
  'tag-list': true,
  'top-stories': true,
  'up-next': true,
}

/** Words in the names of classes of what says what a picture shows, and who took it. */
export const captionWords: Names = {
  bildunterschrift: true,
  caption: true,
  captions: true,
  copyright: true,
  credit: true,
  credits: true,
  cutline: true,
  figcaption: true,
  imagecaption: true,
  imagecredit: true,
  legend: true,
  photocredit: true,
}
/** Words in the names of classes of the sentences between a headline and its story. */
export const deckWords: Names = {
  standfirst: true,
  deck: true,
  dek: true,
  lead: true,
  leadtext: true,
  lede: true,
  intro: true,
  introduction: true,
  subtitle: true,
  subheadline: true,
  subhead: true,
  summary: true,
  excerpt: true,
  teaser: true,
  preamble: true,
  sapo: true,
  vorspann: true,
  einleitung: true,
  chapo: true,
  strapline: true,
  tagline: true,
}
/** Words in the names of classes of what holds a picture and little else. */
export const imageWords: Names = {
  image: true,
  images: true,
  img: true,
  photo: true,
  photos: true,
  foto: true,
  picture: true,
  media: true,
  bild: true,
  video: true,
  gallery: true,
}
/** Words in the names of classes of who wrote a story, and of when. */
export const bylineWords: Names = {
  date: true,
  datum: true,
  pubdate: true,
  timestamp: true,
  author: true,
  authors: true,
  autor: true,
  autoren: true,
  byline: true,
  bylines: true,
  contributor: true,
  contributors: true,
  writer: true,
  writers: true,
}
/** Words in the names of classes of what the text of a story stands in. */
export const storyNames: Names = {
  'article-body': true,
  'article-content': true,
  'article-text': true,
  article__body: true,
  article__content: true,
  articlebody: true,
  'body-content': true,
  'content-body': true,
  'entry-content': true,
  'post-content': true,
  'single-content': true,
  'story-body': true,
  'story-content': true,
  'story-text': true,
  storybody: true,
  'td-post-content': true,
}

/** The words of a name: "c-article__relatedLinks" has four. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .split(/[^a-z\d]+/u)
    .filter(Boolean)
}

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

/** Characters of an element's classes that are looked at. */
const LONGEST = 400
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
  const all = `${attributes.class ?? ''} ${attributes.id ?? ''}`.toLowerCase()
  return all.split(/\s+/u).some((name) => storyNames[name] === true)
}

const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }

/** The order of a heading from 1; 0 for anything else. */
export function headingLevel({ tag }: Element): number {
  return HEADINGS[tag] ?? 0
}
