import type { How, Origin } from '../../how.js'
import type { Reader } from '../../readers/reader.js'
import type { Settings } from '../settings/settings.js'

/** What is made of one text: articles, explanations. */
export type Make<T> = (text: string, reader: Reader, origin: Origin, how: How) => Iterable<T>

/** How inputs are read. */
export type Reading = Pick<Settings, 'from' | 'split' | 'textField' | 'idField' | 'encoding' | 'quiet' | 'fixText'>
