import { languageOf } from './locales/index.js'

/** Characters of the text whose script is looked at. */
const SAMPLE = 4000

/** BCP 47 primary language of a text: by a script that one language writes, else by its small words; null where neither shows. */
export function detectLanguage(text: string): string | null {
  return scriptLanguage(text.slice(0, SAMPLE)) ?? languageOf(text)
}

/** Kana before Han: Japanese has both. */
function scriptLanguage(sample: string): string | null {
  // Most texts hold none of these scripts at all.
  if (!/[\u0370-\u03ff\u0590-\u05ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u.test(sample)) return null
  const share = (script: RegExp): number => (sample.match(script)?.length ?? 0) / sample.length
  if (share(/[\u3040-\u30ff]/gu) > 0.1) return 'ja'
  if (share(/[\uac00-\ud7af]/gu) > 0.2) return 'ko'
  if (share(/[\u4e00-\u9fff]/gu) > 0.2) return 'zh'
  if (share(/[\u0590-\u05ff]/gu) > 0.3) return 'he'
  return share(/[\u0370-\u03ff]/gu) > 0.3 ? 'el' : null
}
