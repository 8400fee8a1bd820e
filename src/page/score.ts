/** "LAKESIDE 3, PORT HALE 2", "Herons 24 - Pilots 17", "Orrin 2, Lakeside 2 (AET)": who played, and how it ended. */
export function isScore(text: string): boolean {
  return SCORE.test(text)
}

const SCORE = /^\D{2,40} \d{1,3}(?:,| [-\u2013\u2014])? \D{2,40} \d{1,3}(?: \([^()]{1,20}\))?$/
