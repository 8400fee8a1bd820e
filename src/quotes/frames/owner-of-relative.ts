import { isAnybody } from '../people/can-speak.js'
import { isComma } from '../syntax/facts.js'
import { isSubjectDropped } from '../syntax/finite.js'
import { openingSubject } from '../syntax/opening-subject.js'
import { phraseBefore } from '../syntax/phrase.js'
import * as classes from '../words/classes.js'
import { at, is } from '../words/token.js'
import { earlier, presented } from './earlier.js'
import type { Hit, Site } from './frame.js'

/** "Ruiz habló de la tregua, que calificó de «…»": a relative that is the object of a verb without a subject; whom the main clause is about has the words. */
export function ownerOfRelative(site: Site, hit: Hit): Hit {
  const { s, speaker } = hit
  const que = at(s, speaker.from)
  if (!isSubjectDropped(que) || speaker.to > speaker.from + 1 || !is(que, classes.WHICH)) return hit
  const before = phraseBefore(s, isComma(at(s, speaker.from - 1)) ? speaker.from - 1 : speaker.from)
  if (!before || isAnybody(s, before) || at(s, before.to - 1).cap) return hit
  const opening = openingSubject(s, speaker.from)
  const own = opening && isAnybody(s, opening) ? opening : presented(s)
  if (own && own.from < speaker.from) return { ...hit, speaker: own }
  return earlier(site) ?? hit
}
