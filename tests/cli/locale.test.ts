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

  it.each([
    ['ja_JP.SJIS', 'shift_jis', '灯台の明かりが戻る', '二人は「待った」と言う'],
    ['ja_JP.eucJP', 'euc-jp', '灯台の明かりが戻る', '二人は「待った」と言う'],
    ['zh_TW.BIG5', 'big5', '燈塔的燈又亮了', '兩人說「等很久」'],
    ['zh_CN.eucCN', 'gbk', '灯塔的灯又亮了', '两人说“等很久”'],
    ['ko_KR.EUC-KR', 'euc-kr', '등대의 불이 다시 켜졌다', '두 사람은 “기다렸다”고 말했다'],
  ])('%s has two bytes for a character', (locale, encoding, headline, text) => {
    const shown = new TextDecoder(encoding).decode(bytesIn(locale, `${headline}\n\n${text}。\n`))
    expect(shown).toContain(headline)
    expect(shown).toContain(text)
  })

  it('tells dates in its own words where the letters can be shown, else in English', () => {
    const input =
      '灯台の明かりが戻る\n\n2031年3月4日\n\n二年の工事のあと、灯台の明かりが月曜日に戻った。町の人が集まった。\n'
    const shown = (locale: string, encoding: string): string => new TextDecoder(encoding).decode(bytesIn(locale, input))
    expect(shown('ja_JP.SJIS', 'shift_jis')).toContain('2031年3月4日')
    expect(shown('ru_RU.KOI8-R', 'koi8-r')).toContain('4 March 2031')
    const french =
      'Le phare se rallume\n\n4 février 2031\n\nLa lampe du phare est revenue lundi, et les gens du port ont chanté.\n'
    expect(bytesIn('C', french).toString('latin1')).toContain('4 fevrier 2031')
  })

  it('keeps in a pipe what ASCII has nothing for, where no character set is named', () => {
    expect(bytesIn('C', 'Маяк “снова” горит\n\nЛампа маяка снова горит — уже с пятницы.\n').toString()).toContain(
      'Маяк "снова" горит',
    )
  })

  it('changes nothing of data and of files', async () => {
    expect(bytesIn('de_DE.ISO-8859-1', german, '--json').toString()).toContain(german)
    const cwd = folderWith({ 'a.txt': `${german}\n\n${ARTICLE}` })
    await run(['-o', 'a.html', 'a.txt'], { cwd, env: { LC_ALL: 'de_DE.ISO-8859-1' } })
    expect(spawnSync('cat', ['a.html'], { cwd, encoding: 'utf8' }).stdout).toContain(german)
    await run(['-o', 'out/', 'a.txt'], { cwd, env: { LC_ALL: 'ru_RU.KOI8-R' } })
    expect(spawnSync('cat', ['out/a.txt'], { cwd, encoding: 'utf8' }).stdout).toContain('für Łódź und Öre')
  })
})
