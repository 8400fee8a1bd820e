import { describe, expect, it } from 'vitest'
import { mendTwice } from '../../src/text/mend.js'
import { folderWith, run } from '../support/run.js'

describe('letters that were decoded twice', () => {
  it.each([
    ['the captain\u00e2\u20ac\u2122s caf\u00c3\u00a9', 'the captain\u2019s caf\u00e9'],
    ['\u00e2\u20ac\u0153Yes,\u00e2\u20ac she said', '\u201cYes,\u201d she said'],
    ['1911 \u00e2\u20ac\u201c 1931', '1911 \u2013 1931'],
  ])('%j are mended', (text, mended) => {
    expect(mendTwice(text).text).toBe(mended)
  })

  it.each(['\u00c2ngela \u00e2 la carte', 'na\u00efve caf\u00e9', '\u00c3o'])('%j is no such text', (text) => {
    expect(mendTwice(text)).toEqual({ text, count: 0, first: null })
  })
})

const TEXT =
  'Harbour shows the captain\u00e2\u20ac\u2122s parrot\n\nThe harbour &amp; its parrot are shown until April, free of charge, to all.\n'

describe('--fix-text', () => {
  it('mends; without it a note says what there is', async () => {
    const cwd = folderWith({ 'a.txt': TEXT })
    const plain = await run(['--json', 'a.txt'], { cwd })
    expect(JSON.parse(plain.stdout).headline).toContain('\u00e2\u20ac\u2122')
    expect(plain.stderr).toMatch(/^news-fmt: a\.txt: 2 places look like text .*; --fix-text mends it\n$/)
    const fixed = await run(['--json', '--fix-text', 'a.txt'], { cwd })
    expect(JSON.parse(fixed.stdout).headline).toBe('Harbour shows the captain\u2019s parrot')
    expect(fixed.stdout).toContain('The harbour & its parrot')
    expect(fixed.stderr).toBe('')
    expect((await run(['-q', 'a.txt'], { cwd })).stderr).toBe('')
  })
})
