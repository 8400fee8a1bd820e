import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/language/detect.js'
import { tokenize } from '../../src/words/tokens.js'

function languageOfText(text: string): string | null {
  return languageOf(tokenize(text), [[0, text.length]])
}

describe('the language of a text', () => {
  test.each([
    ['en', 'The boats that were out had to wait for the ice, and the harbour was closed for it.'],
    ['de', 'Die Boote auf See mussten mit der Einfahrt warten, und das Eis ist nicht zu dick für sie.'],
    ['fr', 'Les bateaux sont dans le port et une partie des marins est sur la glace pour la nuit.'],
    ['es', 'Los barcos que salieron del puerto se quedan en una isla, y la gente espera por el hielo.'],
    ['it', 'Il porto della città non è aperto, e gli uomini che sono di guardia aspettano con una lampada.'],
    ['pt', 'O porto não abre, e os barcos que foram para uma ilha ficam com a gente da vila ao longe.'],
    ['nl', 'Het ijs ligt voor een deel van de haven, en dat zijn de boten niet gewend, ook op zee met wind.'],
    ['ja', '港の氷がとけるまで、船は沖で待っていました。'],
    ['zh', '港口結冰了，船隻在海上等候進港。'],
    ['ko', '항구가 얼어서 배들이 바다에서 기다렸다.'],
    ['he', 'הנמל קפא והסירות המתינו בים.'],
    ['el', 'Το λιμάνι πάγωσε και τα πλοία περίμεναν.'],
    // Words of one language stand in others
    [
      null,
      'Loď se zdržela v přístavu, protože led byl příliš silný, a posádka se večer vrátila na břeh. Lidé tam čekali na zprávy, které přinesl starý rybář z ostrova. Přístav se otevře až ráno, když přijede velký ledoborec z hlavního města a s ním nový kapitán.',
    ],
    [null, 'Sandvik 2 Östby 1'],
    [null, ''],
  ])('%s', (language, text) => {
    expect(languageOfText(text)).toBe(language)
  })

  test('is that of its stretches alone', () => {
    const text = 'Der Hafen und das Eis, die Boote und die See. The boats had to wait for the ice of the night.'
    expect(languageOf(tokenize(text), [[text.indexOf('The'), text.length]])).toBe('en')
  })

  test('is told by the start of a long text', () => {
    const german = 'Die Boote und das Eis sind nicht auf der See. '
    expect(languageOfText('The boats and the ice of the harbour. '.repeat(1100) + german.repeat(3000))).toBe('en')
  })
})
