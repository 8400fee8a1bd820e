// Short invented articles, as many as are wanted: no two are alike
const places = ['Port Ellery', 'Saltmarsh', 'Kerrow', 'Lindhurst', 'Tolmouth', 'Eastvale', 'Brackwater', 'Norsted']
const people = ['Teo Brandt', 'Odile Marrin', 'Hanne Voss', 'Idris Calloway', 'Marta Sorley', 'Piet Aldous']
const bodies = ['harbor board', 'town council', 'school committee', 'water authority', 'ferry company', 'museum trust']
const deeds = ['keep the night ferry', 'close the old bridge', 'buy the mill', 'raise the fares', 'plant the square']
const words = ['sleeps on an island', 'counts the empty seats', 'remembers the flood', 'asked the engineers first']

export function article(i) {
  const of = (list, step) => list[Math.floor(i / step) % list.length]
  const body = of(bodies, 1)
  const deed = of(deeds, bodies.length)
  const person = of(people, 7)
  const day = `March ${(i % 28) + 1}, 2031`
  return [
    `${body[0].toUpperCase()}${body.slice(1)} votes to ${deed}, ${(i % 9) + 2} to 1`,
    `By ${of(people, 3)}, Staff Writer`,
    day,
    `${of(places, 5).toUpperCase()} — The ${body} voted on Monday to ${deed}, against the advice of its own engineers.`,
    `“Nobody ${of(words, 11)},” said ${person}, who has sat on it for ${(i % 30) + 2} years. “They wait.”`,
    `The vote, the ${i + 1}th of the year, cost ${(i * 37) % 900} thousand crowns, according to figures that ${person} published.`,
    '',
  ].join('\n\n')
}

/** Its headline, its byline and its first sentence. */
const brief = (i) =>
  article(i)
    .split('\n\n')
    .filter((_, part) => [0, 1, 3].includes(part))
    .join('\n\n')

/** JSON lines with an `id`, in whole articles or the shortest ones. */
export const line = (i, isBrief = false) =>
  `${JSON.stringify({ id: `a-${i}`, text: isBrief ? brief(i) : article(i) })}\n`
