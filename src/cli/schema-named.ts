import { CommandError } from './command-error.js'
import { exitStatus } from './exit-status.js'
import { schemas } from './schemas/index.js'
import { didYouMean } from './suggest.js'

/** The schema of what is printed, as JSON; of an article where none is named. Throws `CommandError` (64) for one that is not known. */
export function schemaNamed(name: string | null): string {
  const schema = Object.hasOwn(schemas, name ?? 'article') ? schemas[name ?? 'article'] : undefined
  if (schema) return JSON.stringify(schema(), null, 2)
  const message = `there is no such schema. ${didYouMean(name ?? '', Object.keys(schemas))}`
  throw new CommandError(exitStatus.usage, `schema ${name}`, message)
}
