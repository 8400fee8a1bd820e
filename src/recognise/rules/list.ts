import { languageOf } from '../../language/detect.js'
import { dialogueMarks } from '../../language/dialogue.js'
import type { List, ListItem } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { bulletOf, LIST_MARKER } from '../../page/marker.js'
import type { Page, Para } from '../../page/page.js'
import { endsSentence } from '../../page/shape.js'
import type { Claim, Rule } from '../claim.js'

/** Two paragraphs or more in a row that start with the same bullet, or with numbers that count up. */
export const list: Rule = {
  name: 'list',
  find(page) {
    const claims: Claim[] = []
    let run: Para[] = []
    for (const para of [...page.paras, null]) {
      if (para && (run.length === 0 ? bulletOf(para.text) : follows(run.at(-1) as Para, para))) run.push(para)
      else {
        if (run.length >= 2 && !isDialogue(page, run)) claims.push(claimOf(run))
        run = para && bulletOf(para.text) ? [para] : []
      }
    }
    return claims
  },
}

function follows(before: Para, para: Para): boolean {
  const last = bulletOf(before.text)
  const next = bulletOf(para.text)
  if (!last || !next || last.sign !== next.sign) return false
  return next.number === null ? last.number === null : last.number !== null && next.number === last.number + 1
}

/** "— Nobody is coming, said Ruiz." in a language that opens speech with a dash: sentences, each a paragraph of its own. */
function isDialogue({ tokens, paras }: Page, run: readonly Para[]): boolean {
  const [first, ...rest] = run as [Para, ...Para[]]
  if (!DASHES.includes(first.text.charAt(0)) || !rest.every(({ gap }) => gap > 0)) return false
  if (!run.every(({ text }) => endsSentence(text))) return false
  const prose = paras.filter((para) => para.prose).map(({ span }) => span)
  return dialogueMarks(languageOf(tokens, prose)).dashes.includes(first.text.charAt(0))
}

/** Bullets that open speech as well. */
const DASHES = '\u2014\u2013'

function claimOf(run: readonly Para[]): Claim {
  const span = [(run[0] as Para).span[0], (run.at(-1) as Para).span[1]] as const
  const value = listOf(run, span)
  return { kind: 'list', span, value, rule: 'list', reason: 'bullets', confidence: 0.85, priority: 0.85 }
}

function listOf(run: readonly Para[], span: Span): List {
  const items = run.map(itemOf)
  const text = items.map((item) => `${item.marker} ${item.text}`.trim()).join('\n')
  return { type: 'list', ordered: /\d|^\(?[a-z]/u.test(items[0]?.marker ?? ''), items, text, span }
}

function itemOf({ text, span }: Para): ListItem {
  const marker = LIST_MARKER.exec(text)?.[0] ?? ''
  return { marker: marker.trim(), text: text.slice(marker.length), span }
}
