import type { Span } from '../model/span.js'

/** The same article, every span of it where `place` says it stands. */
export function relocate<T>(value: T, place: (span: Span) => Span): T {
  return walk(value, place) as T
}

function walk(value: unknown, place: (span: Span) => Span): unknown {
  if (Array.isArray(value)) return value.map((each) => walk(each, place))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    key === 'span' ? place(each as Span) : walk(each, place),
  ])
  return Object.fromEntries(entries)
}
