import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathOf } from '../input/byte-names.js'
import { STDIN } from '../input/input-name.js'
import type { Config } from './settings.js'

export const CONFIG_NAME = 'news-fmt.config.json'

/**
 * The config that goes with a file: the project's, beside it or above, over the user's below $XDG_CONFIG_HOME/news-fmt
 * (XDG Base Directory Specification). Throws `CommandError` that names file and key. Nothing is ever created.
 */
export async function readConfig(file: string): Promise<Config> {
  const paths = [await userConfig(), projectConfig(file)]
  const found = paths.filter((path) => path !== null)
  if (found.length === 0) return {}
  const { parseConfig } = await import('./parse-config.js')
  return Object.assign({}, ...found.map(parseConfig))
}

function projectConfig(file: string): string | null {
  for (let at = folderOf(file); at !== null; at = dirname(at)) {
    const path = join(at, CONFIG_NAME)
    if (existsSync(pathOf(path))) return path
    if (dirname(at) === at) break
  }
  return null
}

/** Null for a name without a folder where the current one was taken away. */
function folderOf(file: string): string | null {
  try {
    return file === STDIN ? resolve() : dirname(resolve(file))
  } catch {
    return null
  }
}

async function userConfig(): Promise<string | null> {
  const home = process.env.XDG_CONFIG_HOME || join(await homeFolder(), '.config')
  const path = join(home, 'news-fmt', CONFIG_NAME)
  return existsSync(path) ? path : null
}

/** As `homedir` of node:os has it, which is asked only where HOME does not say it: the module takes a while to load. */
async function homeFolder(): Promise<string> {
  if (process.platform !== 'win32' && process.env.HOME) return process.env.HOME
  return (await import('node:os')).homedir()
}
