import { expect, test } from 'vitest'
import { readTree } from '../../src/readers/html/tree/index.js'

/** Tags and text of a source with every element closed where it ends. */
function written(source: string): string {
  return readTree(source)
    .map((node) => {
      if (node.type === 'text') return node.text
      return node.type === 'open' ? `<${node.element.tag}>` : `</${node.element.tag}>`
    })
    .join('')
}

test.each([
  ['<p>One<p>Two', '<p>One</p><p>Two</p>'],
  ['<p>One<div>Two</div>', '<p>One</p><div>Two</div>'],
  ['<ul><li>One<li>Two<ul><li>Three</ul></ul>', '<ul><li>One</li><li>Two<ul><li>Three</li></ul></li></ul>'],
  ['<table><tr><td>1<td>2<tr><td>3</table>', '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>'],
  ['<b>One<p>Two</b>three</p>', '<b>One<p>Twothree</p></b>'],
  ['</div>One</p>', 'One'],
  ['One<br>two<img src=x>', 'One<br></br>two<img></img>'],
  ['<h2>One<h3>Two</h3>', '<h2>One</h2><h3>Two</h3>'],
  ['<svg><path/><title>a</title></svg>One', '<svg><path></path><title>a</title></svg>One'],
  ['<script>if (a < b) "<p>"</script>One', '<script>if (a < b) "<p>"</script>One'],
  ['<p>Caf&eacute; &amp; bar &#8217; &nosuch;', '<p>Café & bar ’ &nosuch;</p>'],
  ['<p>Cut off <a href="https://x.ex', '<p>Cut off </p>'],
])('%s', (source, nodes) => {
  expect(written(source)).toBe(nodes)
})

test('knows where each piece of text stands', () => {
  const source = '<p>Caf&eacute; <b>open</b>&hellip;</p>'
  const pieces = readTree(source).flatMap((node) => (node.type === 'text' ? [source.slice(node.start, node.end)] : []))
  expect(pieces).toEqual(['Caf', '&eacute;', ' ', 'open', '&hellip;'])
})

test.each([
  ['<div>'.repeat(100_000), 200],
  ['<b><i>'.repeat(50_000), 200],
  ['<table><tr><td>'.repeat(50_000), 200],
])('nests no deeper than its bound', (source, bound) => {
  let depth = 0
  let deepest = 0
  for (const { type } of readTree(`${source}x`)) {
    if (type === 'open') depth += 1
    if (type === 'close') depth -= 1
    deepest = Math.max(deepest, depth)
  }
  expect(depth).toBe(0)
  expect(deepest).toBeLessThanOrEqual(bound)
})
