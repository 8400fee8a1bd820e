// Runs the built command on articles of the usual kinds and keeps what V8 compiled meanwhile beside it. What is seldom
// needed stays out: the whole cache is read and checked at every start
import { keepCache } from '../bin/code-cache.js'
import command from '../bin/news-fmt.js'

const { main, scripts } = command
const articles = ['paste/harbour-pact', 'paste/town-museum', 'wire/grain-terminal', 'quotes/who-said-what']
for (const format of ['terminal', 'json']) {
  for (const name of articles) await main(['--quiet', '--format', format, `fixtures/${name}/input.txt`])
}
for (const each of scripts) keepCache(each)
