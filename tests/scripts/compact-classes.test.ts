import { runInThisContext } from 'node:vm'
import { expect, test } from 'vitest'
import { compactClasses } from '../../scripts/compact-classes.mjs'

/** The expression that `source` becomes; what is compared with must not go through the same transformation. */
const compacted = (source: string, flags = 'u'): RegExp => {
  const code = compactClasses(`(${new RegExp(source, flags)})`)
  if (!code) throw new Error('nothing to rewrite')
  return runInThisContext(code.toString()) as RegExp
}
const property = (name: string): string => `\\${'p'}{${name}}`

const TEXT =
  'Ana Ruiz, José Ñandú, Łódź, Škoda, İstanbul, Đặng Thị, ΑΘΗΝΑ Αθήνα, Київ, Ереван Երևան, תל אביב, القاهرة, दिल्ली।, ' +
  'กรุงเทพ, 東京、大阪。カタカナ ひらがな, 서울 — “«„–…€½²٣ a1b2_c-d’e’s 👩‍👩‍👧 \u0301 ﬁ Ａｂ'

test.each(['L', 'Lu', 'Ll', 'N', 'M', 'Lo'])('%s means in news text what it means in Unicode', (name) => {
  const exact = new RegExp(property(name), 'gu')
  const letters = new RegExp(`[${property('L')}${property('M')}]`, 'u')
  const now: string[] = TEXT.match(compacted(property(name), 'gu')) ?? []
  // Marks between letters may count as letters; everything else is as it was.
  const expected = new Set<string>(TEXT.match(exact) ?? [])
  expect(now.filter((char) => !expected.has(char) && !letters.test(char))).toEqual([])
  expect([...expected].filter((char) => !now.includes(char))).toEqual([])
})

test('classes are joined, complements complemented, escapes left alone', () => {
  expect(compacted(`^[${property('L')}\\]x]+$`).test('é]x')).toBe(true)
  expect(compacted(`^\\${'P'}{L}$`).test('1')).toBe(true)
  expect(compacted(`^[^${property('N')}]$`).test('7')).toBe(false)
  expect(compacted(`\\[${property('Lu')}`).test('[Z')).toBe(true)
})

test('strings and templates that expressions are made of change as literals do', () => {
  const slash = '\\\\'
  const code = compactClasses(`(new RegExp("^[${slash}p{Lu}.]${slash}p{Ll}$", 'u'))`)
  const expression = runInThisContext(code?.toString() ?? '') as RegExp
  expect(expression.source).not.toContain('p{')
  expect(expression.test('Zá')).toBe(true)
  expect(expression.test('zá')).toBe(false)
})

test('literals are ASCII and say what they said', () => {
  const code = compactClasses('(/^[“«👩]é$/u)')?.toString() ?? ''
  expect(code).toMatch(/^[\0-\x7f]+$/)
  const expression = runInThisContext(code) as RegExp
  expect(['“é', '«é', '👩é', 'aé'].map((text) => expression.test(text))).toEqual([true, true, true, false])
})

test('code without property escapes is left as it is', () => {
  expect(compactClasses('const a = /[a-z]+/u')).toBeNull()
})
