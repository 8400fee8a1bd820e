/** The values at the end of a dotted path; lists on the way are gone through ("byline.authors.name"). */
export function valuesAt(value: unknown, path: string): unknown[] {
  let values: unknown[] = [value]
  for (const key of path.split('.'))
    values = values.flatMap(listed).flatMap((each) => (isObject(each) && Object.hasOwn(each, key) ? [each[key]] : []))
  return values.flatMap(listed).filter((each) => each !== null && each !== undefined)
}

/** Only what stands at the paths, in the shape it has: objects stay objects, lists lists. */
export function pick(value: unknown, paths: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => pick(each, paths))
  if (!isObject(value)) return value
  const within = new Map<string, string[]>()
  for (const path of paths) {
    const dot = path.indexOf('.')
    const key = dot < 0 ? path : path.slice(0, dot)
    if (!Object.hasOwn(value, key)) continue
    const rest = within.get(key) ?? []
    if (dot >= 0) rest.push(path.slice(dot + 1))
    within.set(key, rest)
  }
  return Object.fromEntries(
    [...within].map(([key, rest]) => [key, rest.length === 0 ? value[key] : pick(value[key], rest)]),
  )
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
