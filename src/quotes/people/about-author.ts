import type { ReadPassage } from '../passage.js'
import * as classes from '../words/classes.js'
import { at, is } from '../words/token.js'
import type { Entity, Register } from './entity.js'

/** Who the article's last paragraph is about, where nothing before it names them: "Ana Ruiz is a teacher in Lima." signs it. */
export function aboutAuthor(passages: readonly ReadPassage[], { places }: Register): Entity | null {
  const s = passages.at(-1)?.sentences[0]
  const place = s && places.find((each) => each.s === s)
  if (!place || place.run.titleFrom > 0 || !is(at(s, place.run.to), classes.FORMS_OF_BE)) return null
  const { entity } = place
  const isNamedBefore = places.find((each) => each.entity === entity) !== place
  return entity.type === 'person' && entity.words.length > 1 && !isNamedBefore ? entity : null
}
