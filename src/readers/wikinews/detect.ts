import { classesOf, tableOf } from '../../language/index.js'

/** The start of a template with its name. */
const TEMPLATE = /\{\{\s*([^{}|\s][^{}|\n]{1,29}?)\s*(?=[|}])/gu

/** What a template of a wiki's news is for; null for one that is not known. */
export function templateClass(name: string): string | null {
  const number = tableOf('notes.wiki-template').number(name.toLowerCase())
  return number > 0 ? (classesOf('notes.wiki-template')[number - 1] ?? null) : null
}

/** How sure it is that a text is an article as a wiki stores it. */
export function detectWikinews(head: string): number {
  if (!head.includes('{{') || !head.includes('[[')) return 0
  for (const { 1: name = '' } of head.matchAll(TEMPLATE)) if (templateClass(name) === 'date') return 0.9
  return 0
}
