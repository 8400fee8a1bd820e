import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { ARTICLE, BIN, cleanEnv, folderWith, run } from '../support/run.js'

const bytesIn = (locale: string, input: string, ...args: string[]): Buffer =>
  spawnSync(process.execPath, [BIN, '-q', ...args], { input, env: cleanEnv({ LC_ALL: locale }) }).stdout

const german = 'Der Hafenrat „behält“ die Nachtfähre — für Łódź und Öre'

describe('a locale without UTF-8', () => {
  it.each([
    ['de_DE.ISO-8859-1', 'latin1', 'Der Hafenrat "behält" die Nachtfähre -- für Lódz und Öre'],
    ['de_DE.iso88591', 'latin1', 'Der Hafenrat "behält" die Nachtfähre -- für Lódz und Öre'],
    ['de_DE@euro', 'iso-8859-15', 'Der Hafenrat "behält" die Nachtfähre -- für Lódz und Öre'],
    ['pl_PL.ISO-8859-2', 'iso-8859-2', 'Der Hafenrat "behält" die Nachtfähre -- für Łódź und Öre'],
    ['ru_RU.KOI8-R', 'koi8-r', 'Der Hafenrat "behalt" die Nachtfahre -- fur Lodz und Ore'],
    ['C', 'latin1', 'Der Hafenrat "behalt" die Nachtfahre -- fur Lodz und Ore'],
  ])('%s has the letters that it can hold, in its own bytes', (locale, encoding, headline) => {
    const shown = new TextDecoder(encoding).decode(bytesIn(locale, `${german}\n\n${ARTICLE}`, '--width', '0'))
    expect(shown).toContain(headline)
    expect(shown).toContain('-'.repeat(80))
  })

  it('changes nothing of data and of files', async () => {
    expect(bytesIn('de_DE.ISO-8859-1', german, '--json').toString()).toContain(german)
    const cwd = folderWith({ 'a.txt': `${german}\n\n${ARTICLE}` })
    await run(['-o', 'a.html', 'a.txt'], { cwd, env: { LC_ALL: 'de_DE.ISO-8859-1' } })
    expect(spawnSync('cat', ['a.html'], { cwd, encoding: 'utf8' }).stdout).toContain(german)
  })
})
