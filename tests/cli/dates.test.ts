import { describe, expect, it } from 'vitest'
import { run } from '../support/run.js'

const HEAD = /\n([^\n]+)\n─/
const english = 'PORT ELLERY — The harbor board voted on Monday to keep the night ferry running through the winter.'
/** The line of dates of an article with this one below its byline. */
async function shown(date: string, text: string = english, headline = 'Board keeps the night ferry'): Promise<string> {
  const { stdout } = await run(['-q'], { input: `${headline}\n\nBy Odile Marrin\n\n${date}\n\n${text}\n` })
  return HEAD.exec(stdout)?.[1] ?? ''
}

describe('dates are shown as the article has them', () => {
  it.each([
    ['Nov. 3, 2031 8:03 a.m. EST', 'November 3, 2031, 08:03 EST'],
    ['Nov 3rd, 2031', 'November 3, 2031'],
    ['Posted 11/13/2031 8:03 am EST', 'November 13, 2031, 08:03 EST'],
    ['3 November 2031, 14:05 GMT', '3 November 2031, 14:05 GMT'],
    ['13/11/2031', '13 November 2031'],
    ['Updated 4:12 PM EDT, Tue November 4, 2031', 'updated November 4, 2031, 16:12 EDT'],
  ])('%s', async (date, words) => expect(await shown(date)).toBe(`${words} · 1 min read`))
})

describe('dates and reading times are in the language of the article', () => {
  it.each([
    [
      'Zuletzt aktualisiert: 4. November 2031, 14:05 Uhr',
      'Der Hafenrat hat am Montag beschlossen, dass die Fähre auch im Winter und in der Nacht fährt.',
      'Die Fähre fährt weiter',
      'aktualisiert 4. November 2031, 14:05 · Lesezeit 1 Min.',
    ],
    [
      'Mis à jour le 4 novembre 2031',
      'Le conseil du port a décidé lundi que le bac de nuit reste en service pour tout l’hiver dans les îles.',
      'Le bac de nuit reste',
      'mis à jour le 4 novembre 2031 · 1 min de lecture',
    ],
    [
      'Actualizado el 4 de noviembre de 2031',
      'La junta del puerto decidió el lunes que el barco de noche sigue en servicio todo el invierno en las islas.',
      'El barco de noche sigue',
      'actualizado el 4 de noviembre de 2031 · 1 min de lectura',
    ],
  ])('%s', async (date, text, headline, line) => expect(await shown(date, text, headline)).toBe(line))
})
