import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { CommandError } from '../command-error.js'
import { type OptionRow, optionTable, themeNames } from '../options.js'
import { didYouMean } from '../suggest.js'
import { checkValue } from './check-value.js'
import { readJsonFile, wrong } from './read-json.js'
import type { Config } from './settings.js'

/** Reads one config file and checks every key against the option table. Throws `CommandError` that names file and key. */
export function parseConfig(path: string): Config {
  const value = readJsonFile(path)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrong(path, 'is not an object. Write { "width": 72 } or the like')
  }
  const entries = Object.entries(value).filter(([key]) => key !== '$schema')
  return Object.fromEntries(entries.map(([key, each]) => [key, checkKey(path, key, each)]))
}

type Value = ReturnType<typeof checkValue>

function checkKey(path: string, key: string, value: unknown): Value | boolean {
  const row = optionTable.find((each) => each.key === key)
  const keys = optionTable.flatMap((each) => each.key ?? [])
  if (!row) throw wrong(path, `${key}: there is no such key. ${didYouMean(key, keys)}`)
  if (row.type === 'flag') {
    if (typeof value === 'boolean') return value
    throw wrong(path, `${key}: is not a switch. Write true or false`)
  }
  const type = row.type === 'columns' || row.type === 'count' ? 'number' : 'string'
  if (typeof value !== type) throw wrong(path, `${key}: is not a ${type}. See news-fmt --help`)
  return inFolder(
    path,
    row,
    inFile(path, () => checkValue(row, String(value), key)),
  )
}

/** A theme file is named from where the config file is; one that is not there is this file's mistake. */
function inFolder(path: string, row: OptionRow, value: Value): Value {
  if (row.key !== 'theme' || typeof value !== 'string' || themeNames.includes(value)) return value
  const file = resolve(dirname(path), value)
  if (existsSync(file)) return file
  throw wrong(path, `theme ${value}: there is no such theme and no such file. ${didYouMean(value, themeNames)}`)
}

function inFile<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    throw wrong(path, `${error.subject}: ${error.message}`)
  }
}
