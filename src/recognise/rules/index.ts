import type { Rule } from '../claim.js'
import { beside } from './beside.js'
import { blockQuote } from './block-quote.js'
import { box } from './box.js'
import { byline } from './byline.js'
import { caption } from './caption.js'
import { correction } from './correction.js'
import { credit } from './credit.js'
import { date } from './date.js'
import { dateline } from './dateline.js'
import { deck } from './deck.js'
import { divider } from './divider.js'
import { editLink } from './edit-link.js'
import { endMark } from './end-mark.js'
import { furniture } from './furniture.js'
import { headline } from './headline.js'
import { imprint } from './imprint.js'
import { kicker } from './kicker.js'
import { list } from './list.js'
import { menu } from './menu.js'
import { pageModel } from './page-model.js'
import { pullQuote } from './pull-quote.js'
import { release } from './release.js'
import { subhead } from './subhead.js'
import { tags } from './tags.js'
import { timestamp } from './timestamp.js'
import { turn } from './turn.js'
import { verbatim } from './verbatim.js'

/** THE TABLE. At equal scores the upper rule wins; the comments say why the order is what it is. */
export const rules: readonly Rule[] = [
  // The head, from what is easiest to tell to what is left over: a line that is a dateline is no headline,
  // and only what is neither may be a kicker or a deck.
  release,
  imprint,
  dateline,
  byline,
  date,
  beside,
  headline,
  kicker,
  deck,
  // Notes: known by their own words, so they come before blocks known by shape alone.
  correction,
  credit,
  tags,
  endMark,
  caption,
  // Blocks, from strict shapes to loose ones. A table may hold list markers and labels, a list may hold labels.
  verbatim,
  list,
  turn,
  timestamp,
  pullQuote,
  blockQuote,
  divider,
  editLink,
  subhead,
  // Lines that their words give away, then the page as a whole, which decides what no named rule is sure of.
  box,
  menu,
  furniture,
  pageModel,
]
