import { describe, expect, test } from 'vitest'
import { names } from './support.js'

describe('the first person of a letter', () => {
  test('is who signs it', () => {
    const text =
      'To the Editor:\n\nI told the council that “nobody had asked the people of the town.”\n\nANA RUIZ\nLima, Nov. 3'
    expect(names(text)).toEqual(['Ana Ruiz'])
  })

  test('each letter has its own', () => {
    const text =
      'Dear Editor,\n\nI said “good riddance to the bridge.”\n\nBo Lee, Lima\n\nI told my son that “all will be well.”\n\nMrs. Marta Soler'
    expect(names(text)).toEqual(['Bo Lee', 'Marta Soler'])
  })

  test('goes before the byline of who gathered them', () => {
    expect(names('Dear Editor,\n\nI said “good riddance to the bridge.”\n\nBo Lee, Lima', ['Cy Adler'])).toEqual([
      'Bo Lee',
    ])
  })

  test('without a salutation nobody signs', () => {
    expect(names('I said “good riddance to the bridge.”\n\nBo Lee, Lima')).toEqual(['–'])
    expect(names('I said “good riddance to the bridge.”\n\nBo Lee, Lima', ['Cy Adler'])).toEqual(['Cy Adler'])
  })
})

describe('the first person of a column', () => {
  const column = 'I laughed and said, “I do not believe in bridges.”\n\n'

  test('is whom its last paragraph tells of', () => {
    expect(names(`${column}Ana Ruiz is a teacher in Lima and writes plays.`)).toEqual(['Ana Ruiz'])
  })

  test('nobody whom the column itself names, and nobody but its author', () => {
    expect(names(`${column}Ana Ruiz came by.\n\nAna Ruiz is a teacher in Lima.`)).toEqual(['–'])
    expect(names(`${column}The bridge is in Lima.`)).toEqual(['–'])
    expect(names(`${column}Ana Ruiz is a teacher in Lima.`, ['Bo Lee'])).toEqual(['Bo Lee'])
  })
})
