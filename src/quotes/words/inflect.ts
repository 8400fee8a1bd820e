const CONSONANT_Y = /[^aeiou]y$/u

/** The forms of a regular English verb: third person, past, participle in -ing. */
export function inflect(base: string): readonly [third: string, past: string, ing: string] {
  if (CONSONANT_Y.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  const third = /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`
  return [third, `${base}ed`, `${base}ing`]
}
