import { explain } from '../explain.js'
import type { Explanation } from '../explanation.js'
import type { ExitStatus } from './exit-status.js'
import { explanationWriter } from './explanation-writers.js'
import { readItems } from './input/read-items.js'
import type { Task } from './input/reading.js'
import { apart } from './jobs/apart.js'
import { type Written, writtenOr } from './jobs/made.js'
import type { Asked } from './jobs/task.js'
import { runPipeline } from './pipeline.js'
import { edgeOf, jsonPaint } from './render-options.js'
import type { Screen } from './screen/screen.js'
import type { Settings } from './settings/settings.js'
import type { Work } from './work.js'

/** Tells of every input which rule claimed what, and why; as JSON where a JSON format was asked for. */
export async function explainFiles(files: readonly string[], settings: Settings, screen: Screen): Promise<ExitStatus> {
  const { format } = settings
  const as = format === 'json' || format === 'ndjson' ? format : 'terminal'
  const width = edgeOf(settings, screen)
  const asked: Asked = { kind: 'explanations', as, width, reading: settings }
  const load = writtenOr(explanationWriter(as, width))
  const work: Work<Explanation | Written> = {
    read: (file, began) => readItems(file, settings, explain, began, (task: Task) => apart<Written>(task, asked)),
    load: (item) => load(item),
    extension: as === 'terminal' ? '.txt' : `.${as}`,
    paint: as === 'terminal' ? null : await jsonPaint(settings, screen),
  }
  return runPipeline(files, work, settings, screen)
}
