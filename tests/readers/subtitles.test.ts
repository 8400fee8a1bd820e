import { expect, test } from 'vitest'
import { parse, render } from '../../src/index.js'

test.each(['Ana Ruiz', ' Ana Ruiz', 'Ana Ruiz ', 'Ana  Ruiz\t'])('blanks around a name are none of it: %j', (name) => {
  const article = parse(`WEBVTT\n\n00:01.000 --> 00:02.000\n<v ${name}>Yes, we said so.\n`, { from: 'subtitles' })
  expect(render(article, 'markdown')).toMatch(/\n\*\*Ana Ruiz:\*\* Yes, we said so\.\n$/u)
})
