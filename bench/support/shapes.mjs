// Texts of any length in shapes that could cost more the longer they are: each a piece that comes again and again

const STORY = [
  'The harbor board voted on Monday to keep the night ferry running through the winter, against the advice of its engineers.',
  '“Nobody sleeps on an island,” said Teo Brandt, the board’s chair. “They wait.”',
  'The ferry lost a quarter of its passengers last year, according to figures that the board published after the vote.',
]
const HEAD = 'Harbor board votes to keep the night ferry\n\nBy Odile Marrin, Staff Writer\n\n'
const TEXT = `${HEAD}${STORY.join('\n\n')}\n\n`
const MARKS = [...'"\'`“”„‘’‚«»‹›「」『』()[]{}<>*_~|#>-=+.,:;!?@&%/\\^$–—…\t \u00a0\u00ad\u200b\u0301\u202e船😀']

const numbered = (piece) => (number) => piece.replaceAll('0', String(number))

/** The shapes of plain text. */
const plain = {
  article: { start: HEAD, piece: numbered(`${STORY.join(' (0)\n\n')} (0)\n\nAdvertisement\n\n`) },
  articles: numbered(`Harbor board 0 votes on the ferry\n\nBy Odile Marrin\n\n${STORY.join('\n\n')}\n\n-30-\n\n`),
  'articles without ends': `${TEXT}\n`,
  menu: numbered('Home\nWorld 0\nSports\nSign in\nBusiness 0\n'),
  'menu, a line each paragraph': numbered('World 0\n\n'),
  'one line': `${STORY.join(' ')} `,
  'one line of letters': 'a',
  'one sentence': 'and the board said that the ferry was late, ',
  'lines without blank ones': `${STORY.join('\n')}\n`,
  'short lines without blank ones': 'the ferry was\n',
  'lines hyphenated': 'the board of the har-\nbor said so and the fer-\n',
  'the same paragraph': `${STORY[0]}\n\n`,
  'the same sentence': 'The ferry was late on Monday.\n\n',
  'the same headline': 'Harbor board votes to keep the night ferry\n\n',
  'the same quotation': `${STORY[1]}\n\n`,
  'quotations of several paragraphs': '“We wait for the ferry, and it does not come.\n\n',
  'quotations in one paragraph': `${STORY[1]} `,
  quoted: '"a" ',
  'quoted without blanks': '“a”',
  nested: '“a ‘',
  'doubled apostrophes': "''a ",
  elisions: "rock 'n' roll ",
  By: 'By ',
  'By, a line each': 'By \n\n',
  bylines: numbered('By Odile Marrin 0\n\n'),
  'bylines in one line': 'By Odile Marrin and ',
  dateline: 'HALE BAY, Norvia (AP) — ',
  datelines: 'HALE BAY, Norvia (AP) — The ferry was late.\n\n',
  'a dateline with commas': { start: 'dateline:', piece: ', ' },
  'a dateline with places': { start: 'dateline: ', piece: 'Hale Bay, ' },
  'a dateline in capitals': 'HALE BAY, ',
  initials: 'A. B. ',
  'initials without blanks': 'A.B.',
  names: 'Ana Ruiz ',
  'names with commas': 'Ana Ruiz, ',
  'many names': numbered('Ana Ruiz0, the mayor of Bo0, said so. '),
  honorifics: 'Mr. Mrs. Dr. ',
  roles: 'the chief deputy harbor ',
  verbs: 'said told asked ',
  pronouns: '“It is so,” he said. “No,” she said. ',
  'lists, -': '- a thing\n',
  'lists, numbered': numbered('0. a thing\n'),
  'list markers': '- ',
  'list markers, a line each': '-\n',
  'list items with lazy lines': { start: '- a thing\n', piece: 'and more of the thing\n' },
  'list items with lazy lines, indented': { start: '- a thing\n', piece: '  and more of the thing\n' },
  dates: 'March 3, 2031 ',
  'dates, a line each': 'March 3, 2031 9:10 p.m.\n\n',
  'dates in numbers': '3/4/2031 ',
  times: '9.42pm GMT\n\nThe ferry was late.\n\n',
  numbers: '1 ',
  digits: '1',
  addresses: 'https://example.org/a/b?c=d ',
  'an address': { start: 'https://', piece: 'a.' },
  'addresses, a line each': numbered('https://example.org/0\n'),
  'a.a': 'a.',
  'a.a.a@b': 'a.a.a@b',
  'a@b.c': 'a@b.c ',
  'a word of @s': { start: '', piece: '@', end: `\n\n${TEXT}` },
  '@s in words': { start: '', piece: '@a', end: `\n\n${TEXT}` },
  'a headline without an end': { start: '', piece: 'Harbor Board ', end: `\n\n${TEXT}` },
  'a headline of capitals': { start: '', piece: 'HARBOR ', end: `\n\n${TEXT}` },
  turns: 'Q: Why is the ferry late?\n\nA: Because it is.\n\n',
  'turns by name': numbered('ANA RUIZ: Why is the ferry late?\n\nBO LEE: Because 0 is.\n\n'),
  'turns of many': numbered('Ana R0iz: Why is the ferry late?\n\n'),
  'turns in one line': 'Q: Why? A: So. ',
  labels: 'Photo: Source: Topics: ',
  'labels, a line each': 'Photo: Delphine Marrow\n\n',
  topics: { start: `${TEXT}Topics: `, piece: 'ferries, ' },
  subheads: numbered(`Why the hull cracked 0\n\n${STORY[0]}\n\n`),
  'subheads alone': numbered('Why the Hull Cracked 0\n\n'),
  footnotes: numbered('The board[0] said[0] so.[0]\n\n'),
  'footnotes below': numbered('[0] The board, page 0.\n'),
  footers: '© 2031 The Courier. All rights reserved.\n\n',
  'end marks': '-30-\n\n',
  rules: '* * *\n\n',
  'rules of underscores': '________________\n',
  'an underscore': '_',
  tables: 'Wheat     4,200    3,150\n',
  'a wide table': 'Wheat     ',
  columns: 'a\tb\tc\n',
  blanks: { start: 'a', piece: ' ', end: 'b' },
  'blank lines': { start: `${TEXT}`, piece: '\n', end: 'The end.' },
  'lines of blanks': { start: `${TEXT}`, piece: '   \n', end: 'The end.' },
  'indented more and more': { start: '', piece: (number) => `${' '.repeat(number % 200)}The ferry was late.\n` },
  'mail quotations': '> The ferry was late, and so it was.\n',
  'deep mail quotations': '> ',
  CRLF: `${STORY.join('\r\n\r\n')}\r\n\r\n`,
  CR: `${STORY.join('\r\r')}\r\r`,
  'form feeds': 'The ferry was late.\f',
  'combining marks': 'a\u0301\u0302\u0303',
  Arabic: 'وصلت العبارة إلى الميناء مساء الاثنين. ',
  Hebrew: 'המעבורת הגיעה לנמל ביום שני.\n\n',
  Chinese: '渡輪星期一晚上抵達港口。',
  'Chinese quotations': '「我們等渡輪」，市長說。',
  Thai: 'เรือเฟอร์รี่มาถึงท่าเรือในคืนวันจันทร์ ',
  German:
    '„Wir warten“, sagte Ana Ruiz, die Bürgermeisterin der Stadt. Man habe „wir gehen heute alle nach Hause“ gehört. ',
  French: '« Nous attendons », a déclaré Ana Ruiz, maire de la ville. ',
  Spanish: '«Esperamos», dijo Ana Ruiz, alcaldesa de la ciudad. —No —dijo ella. ',
  emoji: '👩‍👩‍👧‍👦🇳🇴',
  letters: 'Dear Bo,\n\nI said “no” to it.\n\nAna Ruiz, Lima\n\n',
  captions: 'The ferry in Hale Bay on Monday. (Ana Ruiz/Courier)\n\n',
  verse: 'The sea is wide\nand I am small\n\n',
  escapes: '\u001b[31m',
  'escapes without an end': '\u001b]0;a',
  'broken surrogates': '\\ud800 ',
  'drop capitals': 'T\n\nhe ferry was late.\n\n',
  'Related links': numbered('Read more: The bridge 0 that never was\n\n'),
  'one paragraph over and over with others': numbered(`${STORY[0]}\n\nIt was 0 o’clock in the harbor.\n\n`),
}

const field = (name, piece) => ({ start: `---\n${name}`, piece, end: `\n---\n\n${TEXT}` })

/** The shapes of Markdown. */
const markdown = {
  blocks: { start: '# The ferry\n\n', piece: numbered(`## Part 0\n\n${STORY[0]} [a](https://example.org/0)\n\n`) },
  paragraphs: { start: '# The ferry\n\n', piece: `*${STORY[0]}*\n\n` },
  'one paragraph': { start: '# The ferry\n\n', piece: `${STORY[0]} **so** it [was](b).\n` },
  headings: numbered('# Part 0\n\n'),
  'headings underlined': 'Part\n====\n\n',
  'rules, markdown': 'a\n\n***\n\n',
  'markdown tables': { start: '# The ferry\n\n', piece: '| a | b |\n|---|---|\n| 1 | 2 |\n\n' },
  'a markdown table': { start: '# The ferry\n\n| a | b |\n|---|---|\n', piece: numbered('| 0 | 2 |\n') },
  'a wide markdown table': { start: '# The ferry\n\n', piece: '| a ', end: '|\n|---|\n' },
  'link definitions': { start: '# The ferry\n\n', piece: numbered('[a0]: https://example.org/0\n') },
  'links by definition': {
    start: '# The ferry\n\n',
    piece: numbered('The [ferry][a0].\n\n[a0]: https://example.org/0\n\n'),
  },
  'a list': { start: '# The ferry\n\n', piece: '- a thing\n' },
  'a list, loose': { start: '# The ferry\n\n', piece: '- a thing\n\n' },
  'a list, numbered': { start: '# The ferry\n\n', piece: numbered('0. a thing\n') },
  'a list with lazy lines': { start: '# The ferry\n\n- a\n', piece: 'and more\n' },
  'lists in a quotation with lazy lines': { start: '# The ferry\n\n', piece: '> - a\nand more\n' },
  'lists in lists': { start: '# The ferry\n\n', piece: '- a\n  - b\n    - c\n' },
  'quotations in quotations': { start: '# The ferry\n\n', piece: '> ' },
  'list markers in list markers': { start: '# The ferry\n\n', piece: '- ' },
  'a block quotation': { start: '# The ferry\n\n', piece: '> The ferry was late.\n' },
  'a block quotation with lazy lines': { start: '# The ferry\n\n> a\n', piece: 'and more\n' },
  emphasis: { start: '# The ferry\n\n', piece: '*a **b ' },
  'emphasis in emphasis': { start: '# The ferry\n\n', piece: '*_' },
  'links open': { start: '# The ferry\n\n', piece: '[a](' },
  brackets: { start: '# The ferry\n\n', piece: '[' },
  'pictures open': { start: '# The ferry\n\n', piece: '![' },
  'code open': { start: '# The ferry\n\n', piece: '`a``' },
  'backticks of every length': { start: '# The ferry\n\n', piece: (number) => `${'`'.repeat(number % 300)} ` },
  fences: { start: '# The ferry\n\n', piece: '```\na\n```\n\n' },
  'a fence': { start: '# The ferry\n\n```\n', piece: 'a b c\n' },
  'tags open': { start: '# The ferry\n\n', piece: '<a ' },
  comments: { start: '# The ferry\n\n', piece: '<!-- ' },
  'html blocks': { start: '# The ferry\n\n', piece: '<div>\n\na\n\n</div>\n\n' },
  autolinks: { start: '# The ferry\n\n', piece: 'https://example.org/a_b ' },
  entities: { start: '# The ferry\n\n', piece: '&amp;' },
  escapes: { start: '# The ferry\n\n', piece: '\\*' },
  'hard breaks': { start: '# The ferry\n\n', piece: 'a  \n' },
  'front matter': field('', numbered('key0: value\n')),
  'front matter, a value': field('title: ', 'a '),
  'front matter, tags': field('tags:\n', '- ferries\n'),
  'front matter, nested': field('a: ', '['),
  'front matter, a text': field('a: |\n', '  b c\n'),
  'front matter, aliases': field(
    'a0: &a0 [x]\n',
    (number) => `a${number + 1}: &a${number + 1} [*a${number}, *a${number}]\n`,
  ),
  'front matter, one alias': field('a: &a [x]\nb:\n', '- *a\n'),
  'front matter open': { start: '---\n', piece: 'key: value\n' },
  'front matter, many': '---\ntitle: The ferry\n---\n\nThe ferry was late.\n\n',
}

const PAGE = '<!DOCTYPE html><html><head><title>Harbor board votes</title></head><body><h1>Harbor board votes</h1>'
const PROSE = STORY.map((each) => `<p>${each}</p>`).join('\n')

/** The shapes of what readers other than those of text and Markdown take. */
const sources = {
  'html, a story': { start: PAGE, piece: numbered(`<p>${STORY[0]} (0)</p>\n`) },
  'html, deep': { start: PAGE, piece: '<div>', end: PROSE },
  'html, deep with text': { start: PAGE + PROSE, piece: '<div>a ' },
  'html, inline deep': { start: `${PAGE}${PROSE}<p>`, piece: '<b><i>a ' },
  'html, one paragraph': { start: `${PAGE}<p>`, piece: `${STORY[0]} <a href="/b">so</a> ` },
  'html, links': { start: PAGE + PROSE, piece: numbered('<a href="/0">World 0</a>\n') },
  'html, a list': { start: `${PAGE}${PROSE}<ul>`, piece: '<li>a thing</li>' },
  'html, tables': { start: PAGE + PROSE, piece: '<table><tr><td>a<td>b</table>' },
  'html, a table': { start: `${PAGE}${PROSE}<table>`, piece: '<tr><td>a</td><td>b</td></tr>\n' },
  'html, tables in tables': { start: PAGE + PROSE, piece: '<table><tr><td>' },
  'html, comments': { start: PAGE + PROSE, piece: '<!-- a ' },
  'html, scripts': { start: PAGE + PROSE, piece: '<script>a</script>' },
  'html, a script': { start: `${PAGE}${PROSE}<script>`, piece: 'a < b; ' },
  'html, attributes': { start: `${PAGE}${PROSE}<p `, piece: 'a="b" ' },
  'html, an attribute': { start: `${PAGE}${PROSE}<p class="`, piece: 'a ' },
  'html, entities': { start: `${PAGE}<p>`, piece: '&amp;&#8212;' },
  'html, tags open': { start: PAGE + PROSE, piece: '<' },
  'html, ends': { start: PAGE + PROSE, piece: '</div></p>' },
  'html, breaks': { start: `${PAGE}<p>`, piece: `${STORY[0]}<br><br>` },
  'html, headings': { start: PAGE + PROSE, piece: numbered('<h2>Part 0</h2>') },
  'html, metadata': {
    start: `${PAGE.replace('</head>', '')}`,
    piece: numbered('<meta name="a0" content="b">'),
    end: PROSE,
  },
  'html, data': {
    start: `${PAGE}<script type="application/ld+json">[`,
    piece: '{"@type":"Person"},',
    end: `{}]</script>${PROSE}`,
  },
  'html, data deep': { start: `${PAGE}<script type="application/ld+json">`, piece: '[', end: `</script>${PROSE}` },
  'html, quotations': { start: PAGE + PROSE, piece: '<blockquote>' },
  'html, articles': { start: PAGE, piece: `<article><h2>The ferry</h2>${PROSE}</article>` },
  'json lines': numbered(`{"id":"0","text":${JSON.stringify(TEXT)}}\n`),
  'json lines, short': numbered('{"id":"0","text":"The ferry 0 was late."}\n'),
  'json lines, bad': '{"id":\n',
  'json, a line': { start: '{"text":"', piece: `${STORY[0]} `, end: '"}\n' },
  'json, paragraphs': { start: '{"text":["a"', piece: `,"${STORY[0]}"`, end: ']}\n' },
  'json, fields': { start: '{"text":"The ferry was late."', piece: numbered(',"a0":"b"'), end: '}\n' },
  'json, deep': { start: '{"text":"The ferry was late.","a":', piece: '[', end: '}\n' },
  'json, deep and whole': { start: '{"text":"The ferry was late.","a":', piece: '{"a":', end: '1', close: '}' },
  lexis: numbered(
    `1 of 9 DOCUMENTS\n\n\n                              The Courier\n\n                       March 3, 2031 Monday\n\nHarbor board 0 votes\n\nBYLINE: Odile Marrin\n\nSECTION: A\n\nLENGTH: 60 words\n\n\n${STORY.join('\n\n')}\n\nLOAD-DATE: March 3, 2031\n\n\n`,
  ),
  'lexis, labels': {
    start: `                              The Courier\n\n                       March 3, 2031 Monday\n\nHarbor board votes\n\nLENGTH: 60 words\n\n`,
    piece: 'SUBJECT: Ferries (90%); ',
  },
  'nexis uni': numbered(
    `Harbor board 0 votes\n\nThe Courier\n\nMarch 3, 2031 Monday\n\nCopyright 2031 The Courier\nSection: A\nLength: 60 words\nByline: Odile Marrin\n\nBody\n\n${STORY.join('\n\n')}\n\nLoad-Date: March 3, 2031\n\nEnd of Document\n\n`,
  ),
  factiva: numbered(
    `Harbor board 0 votes\n\nBy Odile Marrin\n60 words\n3 March 2031\nThe Courier\nCOUR\nA1\nEnglish\n(c) 2031 The Courier\n\n${STORY.join('\n\n')}\n\nDocument COUR000020310303e73300000\n\n`,
  ),
  'factiva indexed': numbered(
    `HD      Harbor board 0 votes\nBY      Odile Marrin\nWC      60 words\nPD      3 March 2031\nSN      The Courier\nLP      ${STORY[0]}\nTD      ${STORY[2]}\n\nAN      Document COUR000020310303e73300000\n\n`,
  ),
  'factiva indexed, one': {
    start: 'HD      Harbor board votes\nWC      60 words\nPD      3 March 2031\nTD\n',
    piece: `${STORY[0]}\n`,
  },
  proquest: numbered(
    `____________________________________________________________\n\nHarbor board 0 votes\n\nAuthor: Marrin, Odile\n\nPublication info: The Courier [Hale Bay] 03 Mar 2031: A1.\n\nFull text: ${STORY.join('\n\n')}\n\nSubject: Ferries\n\n`,
  ),
  'mail, plain': {
    start:
      'From: Ana Ruiz <ana@example.org>\nTo: bo@example.org\nSubject: The ferry\nDate: Mon, 3 Mar 2031 10:00:00 +0000\n\n',
    piece: `${STORY.join('\n\n')}\n\n`,
  },
  'mail, fields': {
    start: 'From: Ana Ruiz <ana@example.org>\nSubject: The ferry\nDate: Mon, 3 Mar 2031 10:00:00 +0000\n',
    piece: numbered('X-A0: b\n'),
    end: `\n${TEXT}`,
  },
  'mail, addresses': {
    start: 'From: Ana Ruiz <ana@example.org>\nSubject: The ferry\nDate: Mon, 3 Mar 2031 10:00:00 +0000\nTo: ',
    piece: 'bo@example.org, ',
    end: `\n\n${TEXT}`,
  },
  'mail, encoded words': {
    start: 'From: Ana Ruiz <ana@example.org>\nDate: Mon, 3 Mar 2031 10:00:00 +0000\nSubject: ',
    piece: '=?utf-8?q?a?= ',
    end: `\n\n${TEXT}`,
  },
  'mail, parts': {
    start:
      'From: ana@example.org\nSubject: The ferry\nDate: Mon, 3 Mar 2031 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n',
    piece: '--b\nContent-Type: text/plain\n\nThe ferry was late.\n',
    end: '--b--\n',
  },
  'mail, a page': {
    start: `From: ana@example.org\nSubject: The ferry\nDate: Mon, 3 Mar 2031 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${PAGE}`,
    piece: `<p>${STORY[0]}</p>\n`,
  },
  newsletter: {
    start: 'The Courier <news@example.org>\nMarch 3, 2031\n\nView in browser\n\n',
    piece: `${STORY.join('\n\n')}\n\n`,
  },
  forwarded: {
    start: 'From: Ana Ruiz\nSubject: The ferry\nSent: Monday, March 3, 2031\nTo: Bo\n\n',
    piece: `${STORY.join('\n\n')}\n\n`,
  },
  'forwarded over and over':
    'From: Ana Ruiz\nSubject: The ferry\nSent: Monday, March 3, 2031\nTo: Bo\n\nThe ferry was late.\n\n',
  'header block': {
    start: 'Title: The ferry\nAuthor: Ana Ruiz\nDate: March 3, 2031\n\n',
    piece: `${STORY.join('\n\n')}\n\n`,
  },
  'header blocks': `Title: The ferry\nAuthor: Ana Ruiz\nDate: March 3, 2031\n\n${STORY.join('\n\n')}\n\n`,
  'header block, labels': {
    start: 'Title: The ferry\nAuthor: Ana Ruiz\n',
    piece: numbered('Date: a0\n'),
    end: `\n${TEXT}`,
  },
  'pdf text': numbered(`The Courier                   Page 0\n\n${STORY.join('\n')}\n\n\f`),
  'page dump': {
    start: '   [1]Home [2]World\n\n',
    piece: numbered(`   ${STORY[0].slice(0, 60)}\n   [0]Ferries and more\n\n`),
    end: 'References\n\n   1. https://example.org/\n',
  },
  'page dump, references': {
    start: `   [1]Home [2]World\n\n   ${STORY[0]}\n\nReferences\n\n`,
    piece: (number) => `   ${number + 1}. https://example.org/${number}\n`,
  },
  anpa: numbered(
    `^BC-Ferry,0<\n^Harbor board votes<\n^By Odile Marrin=\n   HALE BAY, Norvia (AP) _ ${STORY.join('\n   ')}\n\n`,
  ),
  iptc7901: numbered(
    `\u0001AAA0123 4 I 60 NV-ferry 03-03 0060\u0002\nHarbor board votes\n${STORY.join('\n')}\n\u0003\n031000 MAR 31\u0004\n`,
  ),
  webvtt: { start: 'WEBVTT\n\n', piece: '00:01.000 --> 00:02.000\nThe ferry was late.\n\n' },
  'webvtt, one sentence': { start: 'WEBVTT\n\n', piece: '00:01.000 --> 00:02.000\nand then we went\n\n' },
  'webvtt, voices': { start: 'WEBVTT\n\n', piece: '00:01.000 --> 00:02.000\n<v Ana Ruiz>Yes, we said.\n\n' },
  subrip: (number) => `${number + 1}\n00:00:01,000 --> 00:00:02,000\nThe ferry was late.\n\n`,
  wikinews: { start: '{{date|March 3, 2031}}\n\n', piece: `[[Hale Bay]] ${STORY[0]}\n\n` },
  'wikinews, templates': { start: '{{date|March 3, 2031}}\n\n', piece: '{{a|b}} ' },
  'wikinews, sources': {
    start: `{{date|March 3, 2031}}\n\n${STORY[0]}\n\n== Sources ==\n`,
    piece: numbered('*{{source|url=https://example.org/0|title=The ferry}}\n'),
  },
}

/** Every shape by its name: a text of about so many characters. */
export const shapes = new Map(
  [
    ...Object.entries(plain),
    ...MARKS.map((mark) => [`of ${JSON.stringify(mark)} alone`, mark]),
    ...MARKS.map((mark) => [`of ${JSON.stringify(mark)} and a letter`, `${mark}a `]),
    ...MARKS.map((mark) => [`of ${JSON.stringify(mark)}, a line each`, `${mark}a said so\n`]),
    ...Object.entries(markdown).map(([name, shape]) => [`markdown, ${name}`, shape]),
    ...Object.entries(sources),
  ].map(([name, shape]) => [name, maker(shape)]),
)

function maker(shape) {
  const { start = '', piece, end = '', close = '' } = typeof shape === 'object' ? shape : { piece: shape }
  return (size) => {
    const parts = [start]
    const whole = typeof piece === 'string'
    if (whole) parts.push(piece.repeat(Math.ceil(size / (piece.length + close.length))))
    else for (let at = 0, number = 0; at < size; number++) at += parts[parts.push(piece(number)) - 1].length
    return parts.join('') + end + close.repeat(whole ? Math.ceil(size / (piece.length + close.length)) : 0)
  }
}
