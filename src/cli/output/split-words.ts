/** A word of a command: bare characters, escaped ones, and quoted stretches, side by side. */
const WORD = /(?:[^\s"'\\]+|\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"|'[^']*'|["'\\])+/g
const PIECE = /\\([\s\S])|"((?:[^"\\]|\\[\s\S])*)"|'([^']*)'|([\s\S])/g

/** Splits a command as a shell does, quotes and backslashes understood, and runs nothing: "$" and "|" are characters. */
export function splitWords(command: string): string[] {
  return (command.match(WORD) ?? []).map((word) =>
    word.replace(PIECE, (_, escaped?: string, double?: string, single?: string, plain?: string) =>
      double === undefined ? (escaped ?? single ?? plain ?? '') : double.replace(/\\(["\\$`])/g, '$1'),
    ),
  )
}
