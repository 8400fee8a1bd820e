import { type Explanation, explain } from '../explain.js'
import type { ExitStatus } from './exit-status.js'
import { explanationWriters } from './explanation-writers.js'
import { readItems } from './input/read-items.js'
import { runPipeline, type Watch } from './pipeline.js'
import type { Screen } from './screen/screen.js'
import type { Settings } from './settings/settings.js'

/** Tells of every input which rule claimed what, and why; as JSON where a JSON format was asked for. */
export function explainFiles(files: readonly string[], settings: Settings, screen: Screen): Promise<ExitStatus> {
  const writer =
    settings.format === 'json' || settings.format === 'ndjson'
      ? explanationWriters[settings.format]
      : explanationWriters.terminal
  const work = {
    read: (file: string, watch: Watch) => readItems(file, settings, explain, watch),
    load: async (_item: Explanation) => writer,
    extension: settings.format?.endsWith('json') ? `.${settings.format}` : '.txt',
  }
  return runPipeline(files, work, settings, screen)
}
