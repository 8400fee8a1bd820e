import type { Span } from '../../model/span.js'
import { turnLabel } from '../../page/marker.js'
import type { Page } from '../../page/page.js'
import { proseOf } from '../../page/prose.js'
import type { Claim, Rule } from '../claim.js'

/** "Q: … A: …", "COURIER: … RUIZ: …": an interview has at least two voices and one of them twice. */
export const turn: Rule = {
  name: 'turn',
  find(page) {
    const turns = page.paras.flatMap((para) => {
      const label = turnLabel(para.text)
      return label ? [{ para, label: label.trim() }] : []
    })
    const voices = new Set(turns.map(({ label }) => label))
    if (voices.size < 2 || turns.length < 3 || turns.length < voices.size * 1.5) return []
    return turns.map(({ para, label }) => claimOf(page, para.span, label))
  },
}

function claimOf(page: Page, span: Span, label: string): Claim {
  const value = { type: 'turn', label, ...proseOf(page, span) } as const
  return { kind: 'turn', span, value, rule: 'turn', reason: 'labelled-voice', confidence: 0.88, priority: 0.88 }
}
