import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { watch } from '../support/emulator.js'
import { folderWith, run } from '../support/run.js'
import { hasTerminal, show } from '../support/terminal.js'

const FIXTURES = join(import.meta.dirname, '../../fixtures')
const quotesOf = async (fixture: string, ...args: string[]): Promise<string> =>
  (await run(['-q', '--quotes', ...args, join(FIXTURES, fixture, 'input.txt')])).stdout.replaceAll('\u00a0', ' ')

describe('the page of quotations', () => {
  it.each([
    ['quotes/german', '  Man müsse „endlich handeln und nicht nur reden“, fügte er hinzu. ¶ 3\n'],
    ['quotes/german', '  „Wir warten auf den Bericht“, so eine Sprecherin der Polizei am 3. November. ¶ 4'],
    ['quotes/german', '  Ruiz: Die Fähre ist „ein Fall fürs Museum“ headline\n'],
    ['quotes/french', '  Selon Bo Leroux, le pont est « en plus mauvais état que prévu ». ¶ 3\n'],
    ['quotes/spanish', '  «Fue un error», añadió ella. ¶ 2\n'],
    ['quotes/who-said-what', '  “This will be a long wait” for the islands, said Lange. ¶ 7\n'],
    ['shapes/interview', '  “How often do you go back?” ¶ 5\n'],
  ])('of %s has the sentence in the article’s words and marks, and its paragraph', async (fixture, line) => {
    expect((await quotesOf(fixture, '-w', '100')).replaceAll('\n  am 3', ' am 3')).toContain(line)
  })

  it.each([
    ['de', 'Die Fähre und das Eis: ein Gespräch', 'Wie lange sind Sie schon auf der Insel?', '„Seit dem Winter.“'],
    ['fr', 'Le bac et la glace : un entretien', 'Depuis quand vivez-vous sur une île ?', '« Depuis un hiver. »'],
    ['es', 'El barco y el hielo: una entrevista', '¿Desde cuándo vive en una isla?', '«Desde el invierno.»'],
  ])('has the marks of the language where an interview has none: %s', async (_, title, question, answer) => {
    const said = answer.replace(/^\W+|[“»]$/g, '').trim()
    const turns = [question, said, question, said].map((text, i) => `${i % 2 === 0 ? 'KURIER' : 'MOUM'}: ${text}`)
    const { stdout } = await run(['-q', '--quotes'], { input: `${title}\n\n${turns.join('\n\n')}\n` })
    expect(stdout.replaceAll('\u00a0', ' ')).toContain(`  ${answer} ¶ `)
  })

  it('shows two quotations of one sentence once', async () => {
    const page = await quotesOf('quotes/who-said-what')
    expect(page.split('in worse shape than anybody thought')).toHaveLength(2)
    expect(page).toMatch(/Eva Soler, council’s chief engineer\n.* 3 quotations/)
  })

  it('has one place for a group, whatever it is called', async () => {
    const page = await quotesOf('paste/harbour-pact')
    expect(page).toMatch(/^The three island states\n.* 3 quotations/m)
    expect(page).not.toMatch(/^The three states$/m)
  })

  it('is plain ASCII where the locale has nothing else', async () => {
    const file = join(FIXTURES, 'quotes/french/input.txt')
    const { stdout } = await run(['-q', '--quotes', file], { env: { LC_ALL: 'C' } })
    expect(stdout).toMatch(/^[\n -~]*$/)
    expect(stdout).toContain('par. 3')
  })
})

/** Twelve people, each with a sentence of their own. */
const NAMES =
  'Ada Moum,Bo Falk,Cy Adler,Dag Holt,Eva Soler,Finn Osk,Gil Brill,Hal Quill,Ida Lange,Jon Aketi,Kai Denholm,Lea Ruiz'
const CROWD = `Twelve people speak about the ferry

By Odile Marrin

${NAMES.split(',')
  .map((name, i) => `“The ferry has to stay for number ${i + 1} of us all,” said ${name} on Monday.`)
  .join('\n\n')}
`

describe.skipIf(!hasTerminal)('twelve speakers', () => {
  it.each(['dark', 'light', 'high-contrast'])('have a colour each: %s', async (theme) => {
    const cwd = folderWith({ 'a.txt': CROWD })
    for (const env of [{ COLORTERM: 'truecolor' }, {}]) {
      const { raw } = await show(['-q', '--no-pager', '--theme', theme, 'a.txt'], { cwd, env })
      const { cell } = await watch(raw, 80)
      const inks = NAMES.split(',').map((name) => cell(name).getFgColor())
      expect(new Set(inks).size).toBe(12)
    }
  })
})
