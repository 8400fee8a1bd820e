import { existsSync, readdirSync, readFileSync } from 'node:fs'
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
  const texts = [...packages].map(notice)
  const intro = 'news-fmt holds parts of these packages, under their own licences.\n'
  return [intro, ...texts.toSorted()].join(`\n${'-'.repeat(80)}\n\n`)
}

function notice(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)/i.test(each))
  const by = typeof author === 'string' ? author : author?.name
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : (by ?? '')
  return `${name} ${version} (${license})\n\n${text}\n`
}
