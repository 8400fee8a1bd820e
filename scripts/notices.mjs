import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The licences of all packages that esbuild put into these bundles, as one text. */
export function notices(metafiles) {
  const packages = new Set()
  for (const { inputs } of metafiles) {
    for (const path of Object.keys(inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]
      if (folder) packages.add(folder)
    }
  }
  const intro = 'news-fmt holds parts of these packages, under their own licences.\n'
  const alike = new Map()
  for (const notice of [...packages].toSorted().map(noticeOf)) {
    const key = notice.terms.replace(/\W+/gu, ' ').toLowerCase()
    alike.set(key, [...(alike.get(key) ?? []), notice])
  }
  const groups = [...alike.values()].map((notices) => {
    const heads = notices.map(({ name, copyright }) => [name, ...copyright].join('\n  '))
    return `${heads.join('\n')}\n\n${notices[0].terms}\n`
  })
  return [intro, ...groups].join(`\n${'-'.repeat(80)}\n\n`)
}

/** A package, who holds its copyright, and its terms, which many have in common. */
function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/i.test(each))
  const by = typeof author === 'string' ? author : author?.name
  const lines = (file ? readFileSync(join(folder, file), 'utf8') : (by ?? '')).split(/\r?\n/)
  const isCopyright = (line) => /^\W*(?:copyright\b|\(c\))/i.test(line)
  const terms = lines.filter((line) => !isCopyright(line) && !/^\W*\(?(?:the )?MIT License(?:\b.{0,6})$/i.test(line))
  return {
    name: `${name} ${version} (${license})`,
    copyright: lines.filter(isCopyright).map((line) => line.trim()),
    terms: terms
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  }
}
