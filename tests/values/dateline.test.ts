import { describe, expect, test } from 'vitest'
import { parseDateline, readDateline } from '../../src/values/dateline.js'
import { tokenize } from '../../src/words/tokens.js'

const STORY = 'The night ferry is late, the harbour master said.'

/** Place, agency and date of the dateline that `text` opens with; null where it has none. */
function partsOf(text: string): (string | null)[] | null {
  const tokens = tokenize(text)
  const read = readDateline(tokens, 0, tokens.count)
  return read && [read.dateline.place, read.dateline.agency, read.dateline.date]
}

describe('a dateline and its parts', () => {
  test.each([
    ['PORT HALE, Nov. 3 —', ['PORT HALE', null, '--11-03']],
    ['PORT HALE, Peru (AP) —', ['PORT HALE, Peru', 'AP', null]],
    ['PORT HALE —', ['PORT HALE', null, null]],
    ['PORT HALE --', ['PORT HALE', null, null]],
    ['Port Hale, November 3, 2031 (Reuters) -', ['Port Hale', 'Reuters', '2031-11-03']],
    ['PORT HALE, Nov. 3, 2031 /PRNewswire/ --', ['PORT HALE', 'PRNewswire', '2031-11-03']],
    ['HALE/SANDVIK (Reuters) -', ['HALE/SANDVIK', 'Reuters', null]],
    ['Hale/Sandvik (dpa/no) -', ['Hale/Sandvik', 'dpa/no', null]],
    ['HALE (Orrin), 12 mars 2031 (AGX) –', ['HALE (Orrin)', 'AGX', '2031-03-12']],
    ['Hale (Orrin), 3 may (NOVA).-', ['Hale (Orrin)', 'NOVA', '--05-03']],
    ['PORT HALE — (AP) —', ['PORT HALE', 'AP', null]],
    ['PORT HALE (Reuters)', ['PORT HALE', 'Reuters', null]],
    ['ST. HALE:', null],
    ['SANDVIK:', ['SANDVIK', null, null]],
    ['SANDVIK, 3. November (dpa) -', ['SANDVIK', 'dpa', '--11-03']],
    ['Sandvik (dpa/lno) -', ['Sandvik', 'dpa/lno', null]],
    ['Sandvik am Meer, 14. Dezember 2031 –', ['Sandvik am Meer', null, '2031-12-14']],
    ['SANDVIK, 4 novembre (AFP) —', ['SANDVIK', 'AFP', '--11-04']],
    ['Saint-Hale-sur-Mer, le 1er août 2031 (AFP) –', ['Saint-Hale-sur-Mer', 'AFP', '2031-08-01']],
    ['SAN HALE, 4 de noviembre (EFE).-', ['SAN HALE', 'EFE', '--11-04']],
    ['San Hale, 4 nov (EFE) -', ['San Hale', 'EFE', '--11-04']],
    ['PORTO HALE, 4 febbraio (ANSA) -', ['PORTO HALE', 'ANSA', '--02-04']],
    ['PORTO HALE, 4 de fevereiro (Lusa) –', ['PORTO HALE', 'Lusa', '--02-04']],
    ['SANDVIK, 4 mei (ANP) -', ['SANDVIK', 'ANP', '--05-04']],
  ])('%s', (opening, parts) => {
    expect(partsOf(`${opening} ${STORY}`)).toEqual(parts)
  })
})

describe('no dateline', () => {
  test.each([
    'UPDATE: The night ferry is late.',
    'HINTERGRUND: Die Fähre ist alt.',
    'FOTOS: Der Hafen am Abend.',
    'VIDÉO – Le port le soir.',
    'The night ferry - an old ship - is late.',
    'Ana Ruiz, 3 November 2031 - 14:05',
    'Published on 3 November - the harbour is closed.',
    'Changes of 4 May: the ferry is late.',
    'Jo Lathan (by telephone): The ferry is late.',
    'Ana Ruiz / Web / Harbour: a photograph',
    '',
  ])('%j', (text) => {
    expect(partsOf(text)).toBeNull()
  })
})

test('ends behind its dash, and its text is on one line', () => {
  const tokens = tokenize(`PORT HALE, Peru\n(AP)  — ${STORY}`)
  const read = readDateline(tokens, 0, tokens.count)
  expect([read?.dateline.text, tokens.of(read?.end ?? 0)]).toEqual(['PORT HALE, Peru (AP) —', 'The'])
})

test.each([
  ['Port Hale, Peru (AP) —', 'Port Hale, Peru', 'AP', null],
  ['port hale', 'port hale', null, null],
  ['Port Hale, 3 November 2031', 'Port Hale', null, '2031-11-03'],
])('of a field of its own: %s', (text, place, agency, date) => {
  expect(parseDateline(text)).toEqual({ text, place, agency, date })
})

test.each(['(', '/', '(/', 'A — ', 'HALE - (A ', 'NOV 3, '])(
  'twice the text is no more work: "%s" repeated',
  (unit) => {
    const [once, twice] = [2000, 4000].map((times) => looksAt(unit.repeat(times)))
    expect(twice).toBeLessThanOrEqual((once as number) + 100)
  },
)

/** How often a token is looked at in search of a dateline. */
function looksAt(text: string): number {
  let looks = 0
  const tokens = tokenize(text)
  const counting = <T>(look: (token: number) => T) => {
    return (token: number): T => {
      looks += 1
      return look(token)
    }
  }
  readDateline({ ...tokens, of: counting(tokens.of), lower: counting(tokens.lower) }, 0, tokens.count)
  return looks
}
