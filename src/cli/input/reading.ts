import type { How, Origin } from '../../how.js'
import type { Reader } from '../../readers/reader.js'
import type { Settings } from '../settings/settings.js'
import type { Found } from './found.js'
import type { Piece } from './line-blocks.js'

/** What is made of one text: articles, explanations. */
export type Make<T> = (text: string, reader: Reader, origin: Origin, how: How) => Iterable<T>

/** How inputs are read. */
export type Reading = Pick<Settings, 'from' | 'split' | 'textField' | 'idField' | 'encoding' | 'quiet' | 'fixText'>

/** What is read at a time: an input, some lines of one of which each is an input of its own, or a part of one. */
export interface Task {
  readonly file: string
  readonly piece: Piece | null
  readonly begun?: Begun
}

/** A part of an input, the reader it is for, and how many articles came before it. */
export interface Begun {
  readonly piece: Piece
  readonly named: string
  readonly articles: number
}

/** Reads what there may be no room for where nothing else can die of it. */
export type Apart<T> = (task: Task) => AsyncIterable<Found<T>>
