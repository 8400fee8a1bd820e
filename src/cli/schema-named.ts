import { CommandError } from './command-error.js'
import { exitStatus } from './exit-status.js'
import { jsonPaint } from './render-options.js'
import { schemas } from './schemas/index.js'
import type { Screen } from './screen/screen.js'
import type { Settings } from './settings/settings.js'
import { didYouMean } from './suggest.js'

/** The schema of what is printed, as JSON; of an article where none is named. Throws `CommandError` (64) for one that is not known. */
export async function schemaNamed(name: string | null, settings: Settings, screen: Screen): Promise<string> {
  const schema = Object.hasOwn(schemas, name ?? 'article') ? schemas[name ?? 'article'] : undefined
  if (schema) {
    const text = JSON.stringify(schema(), null, 2)
    return (await jsonPaint(settings, screen))?.(text) ?? text
  }
  const message = `there is no such schema. ${didYouMean(name ?? '', Object.keys(schemas))}`
  throw new CommandError(exitStatus.usage, `schema ${name}`, message)
}
