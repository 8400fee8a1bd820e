import { describe, expect, test } from 'vitest'
import { names, partsOf, quotationsOf } from './support.js'

describe('British single marks', () => {
  test.each([
    ["'We had nails an' string,' said Bo Lee. 'That was all.'", ["'We had nails an' string,'", "'That was all.'"]],
    ["'We sang,' said Bo Lee. ''Twas loud enough.'", ["'We sang,'", "''Twas loud enough.'"]],
    [
      "'The boys' room was cold,' Ana Ruiz said, 'and ours was the yard.'",
      ["'The boys' room was cold,'", "'and ours was the yard.'"],
    ],
    ["'Goin' home was harder,' said Bo Lee. 'No trains.'", ["'Goin' home was harder,'", "'No trains.'"]],
  ])('%s', (text, parts) => {
    expect(quotationsOf(text).quotes.map((quote) => partsOf(text, quote))).toEqual([parts.join(' + ')])
  })
})

describe('dialogue behind dashes', () => {
  test('Spanish: the dash again before who says it', () => {
    const text =
      'Ana Ruiz abrió la ventana.\n\n—Hoy no viene nadie —dijo Ruiz, y encendió la luz—. Vendrán mañana.\n\n—¿A qué hora? —preguntó su hermano, Bo Lee.'
    expect(names(text, [], 'es')).toEqual(['Ana Ruiz', 'Bo Lee'])
    expect(quotationsOf(text, [], 'es').quotes[0]?.text).toBe('Hoy no viene nadie … Vendrán mañana.')
  })

  test('French: the speaker between commas', () => {
    const text = '— Personne ne vient aujourd’hui, dit Ana Ruiz.\n\n— Ils viendront demain, répond Bo Lee.'
    expect(names(text, [], 'fr')).toEqual(['Ana Ruiz', 'Bo Lee'])
  })

  test('no dialogue in English, nor in a range', () => {
    expect(names('— Nobody comes today, said Ana Ruiz.', [], 'en')).toEqual([])
    expect(names('El horario es de 9—12 horas, dijo Ana Ruiz.', [], 'es')).toEqual([])
  })
})

describe('leads', () => {
  test.each([
    ['And from Chairwoman Ana Ruiz:\n\n“The bridge is safe.”', 'Ana Ruiz'],
    ['From the desk of Bo Lee, chief engineer, River Street:\n\n“The bridge is safe.”', 'Bo Lee'],
    ['Chairwoman Ana Ruiz:\n\n“The bridge is safe.”', 'Ana Ruiz'],
    ['Related:\n\n“The bridge is safe.”', '–'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name])
  })
})

describe('capitals', () => {
  test('copy all in capitals', () => {
    expect(names('“WE ARE TIRED BUT WE ARE DEEPER,” MAJORITY LEADER ANA RUIZ SAID.')).toEqual(['Ana Ruiz'])
    expect(names('“WE ARE TIRED,” SAID BO LEE, WHO WAS THERE.')).toEqual(['Bo Lee'])
  })

  test('a name with a word in capitals', () => {
    expect(names('ELENA Hart waited. “It is late,” Hart said.')).toEqual(['Elena Hart'])
    expect(names('“It is late,” JD Hart said.')).toEqual(['JD Hart'])
  })
})

test('a nickname is no quotation', () => {
  expect(names('A woman who asked to be called only “June” said she came for the dog.')).toEqual([])
  expect(names('“I sleep here,” said a man who goes by the name “Shorty.”')).toEqual(['a man'])
})
