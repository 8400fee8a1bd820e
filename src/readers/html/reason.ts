import type { RemovedReason } from '../../model/article.js'
import { asideNames } from './names.js'
import type { Element } from './tree/index.js'

/** Why something is taken away, by the names of what it stands in. */
const REASONS: Readonly<Record<string, RemovedReason>> = {
  '<nav>': 'navigation',
  '<menu>': 'navigation',
  nav: 'navigation',
  navigation: 'navigation',
  menu: 'navigation',
  breadcrumb: 'navigation',
  breadcrumbs: 'navigation',
  '<footer>': 'footer',
  footer: 'footer',
  share: 'share-bar',
  sharing: 'share-bar',
  social: 'share-bar',
  socials: 'share-bar',
  related: 'related-links',
  recommended: 'related-links',
  recommendations: 'related-links',
  teaser: 'related-links',
  teasers: 'related-links',
  readmore: 'related-links',
  newsletter: 'newsletter',
  newsletters: 'newsletter',
  comment: 'comments',
  comments: 'comments',
  cookie: 'cookie-notice',
  cookies: 'cookie-notice',
  consent: 'cookie-notice',
  subscribe: 'subscription',
  subscription: 'subscription',
  ad: 'advertisement',
  ads: 'advertisement',
  advert: 'advertisement',
  advertisement: 'advertisement',
  login: 'login',
  player: 'media-player',
  embed: 'media-player',
  tweet: 'media-player',
  twitter: 'media-player',
  instagram: 'media-player',
  tiktok: 'media-player',
  toolbar: 'tools',
  '<button>': 'tools',
}

/** Why a line is taken away that stands in `element`: the innermost name around it that says so. */
export function reasonFor(element: Element): RemovedReason {
  for (let at: Element | null = element; at; at = at.parent)
    for (const name of asideNames(at)) if (Object.hasOwn(REASONS, name)) return REASONS[name] as RemovedReason
  return 'page-furniture'
}
