/** How the page looks: one column to read, light and dark as the reader's system is, and on paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1b19; --soft: #5c5850; --line: #d8d4cb; --paper: #fdfcf9; --mark: #7a2e12 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e5df; --soft: #aaa59b; --line: #45423c; --paper: #191817; --mark: #eda987 }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 Georgia, 'Times New Roman', serif }
article { max-width: 40rem; margin: 0 auto; padding: 2.5rem 1.25rem; overflow-wrap: break-word }
article + article { border-top: 1px solid var(--line) }
header { border-bottom: 1px solid var(--line); margin-bottom: 1.5rem; padding-bottom: 1rem }
h1 { font-size: 2.1rem; line-height: 1.2; margin: 0.2em 0 0.5em; text-wrap: balance }
h2, h3, h4, h5, h6 { line-height: 1.3; margin: 2em 0 0.5em }
a { color: inherit }
cite { font-style: normal; font-weight: bold }
q { color: var(--mark) }
q::before, q::after { content: none }
blockquote { margin: 1.5em 0; padding-left: 1.2em; border-left: 3px solid var(--line) }
.pull { font-size: 1.3em; line-height: 1.4 }
.kicker { margin: 0; text-transform: uppercase; letter-spacing: 0.08em; font-size: 0.8rem }
.deck { font-size: 1.25rem; line-height: 1.4; margin: 0 0 1rem }
.kicker, .deck, .byline, .printed, .dates, .credit, .time, figcaption, .topics { color: var(--soft) }
.byline, .printed, .dates, .credit, figcaption { font-size: 0.9rem; margin: 0.2em 0 }
.dateline { font-variant-caps: all-small-caps; letter-spacing: 0.04em }
.correction, .removed { border-left: 3px solid var(--mark); padding-left: 1em; font-size: 0.95rem }
.removed { border-color: var(--line); color: var(--soft) }
.own { list-style: none }
figure { margin: 1.5em 0; padding: 0.6em 0; border-block: 1px solid var(--line) }
pre, table { display: block; overflow-x: auto; font-size: 0.9rem; line-height: 1.4 }
pre { white-space: pre }
table { border-collapse: collapse }
th, td { border: 1px solid var(--line); padding: 0.3em 0.6em; text-align: left }
hr { border: 0; border-top: 1px solid var(--line); width: 6rem; margin: 2em auto }
footer { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: 1rem }
.topics { list-style: none; padding: 0; font-size: 0.9rem }
.topics li { display: inline-block; margin-right: 1em }
@media print { body { background: none; color: #000; font-size: 11pt } article { padding: 0 } q { color: inherit } }
`
