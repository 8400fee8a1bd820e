import { createRequire } from 'node:module'
import { join } from 'node:path'

// What the process of its own does stands in the command
const load = createRequire(join(import.meta.dirname, 'child.js'))
load('../program.js').serve()
