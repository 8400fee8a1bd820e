/** In the paragraph of what is asked for, or in one before. */
export type Where = 'same' | 'other'

/**
 * What speaks for somebody, or against him. Each sentence back has its own, here (`same` paragraph) or in one before (`other`):
 * that he was last told of there, that it is about him, that he spoke last.
 */
export type Trait =
  | `told ${'0' | '1' | '2' | '3' | '5'} ${Where}`
  | `subject ${'1' | '2'} ${Where}`
  | `spoke ${'last' | 'before'} ${Where}`
  | 'spoke far back'
  | 'asks'
  | 'own sentence'
  | 'opens paragraph'
  | 'named first in paragraph'
  | 'second subject'
  | 'object'
  | 'named first of all'
  | 'named most'
  | 'names'
  | 'headline'
  | 'human'
  | 'indefinite'
  | `relative ${Where}`
  | 'gender'
  | 'gender open'
  | 'unnamed'
  | 'organization'
  | 'group'
  | 'person'
  | 'same trade'
  | 'called so'
  | 'other trade'
  | 'other office'
