import { explain } from '../explain.js'
import type { ExitStatus } from './exit-status.js'
import { explanationWriter } from './explanation-writers.js'
import { readItems } from './input/read-items.js'
import { runPipeline } from './pipeline.js'
import type { Progress } from './progress.js'
import { edgeOf, jsonPaint } from './render-options.js'
import type { Screen } from './screen/screen.js'
import type { Settings } from './settings/settings.js'

/** Tells of every input which rule claimed what, and why; as JSON where a JSON format was asked for. */
export async function explainFiles(files: readonly string[], settings: Settings, screen: Screen): Promise<ExitStatus> {
  const { format } = settings
  const kind = format === 'json' || format === 'ndjson' ? format : 'terminal'
  const work = {
    read: (file: string, began: Progress['began']) => readItems(file, settings, explain, began),
    load: explanationWriter(kind, edgeOf(settings, screen)),
    extension: kind === 'terminal' ? '.txt' : `.${kind}`,
    paint: kind === 'terminal' ? null : await jsonPaint(settings, screen),
  }
  return runPipeline(files, work, settings, screen)
}
