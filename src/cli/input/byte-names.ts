import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'

/** Of bytes that are no UTF-8: each stands in a name as a surrogate without its other half (PEP 383 of Python). */
const FIRST = 0xdc00
const LONE = /[\udc80-\udcff]/u
const MOST_OF_A_CHARACTER = 4

/** A name as strings can hold it, whatever bytes it has. */
export function nameOf(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return textOf(bytes)
  let name = ''
  for (let at = 0; at < bytes.length; ) {
    const character = characterAt(bytes, at)
    name += character ? textOf(character) : String.fromCharCode(FIRST + (bytes[at] as number))
    at += character?.length ?? 1
  }
  return name
}

function characterAt(bytes: Uint8Array, at: number): Uint8Array | null {
  for (let length = 1; length <= MOST_OF_A_CHARACTER; length++) {
    const character = bytes.subarray(at, at + length)
    if (isUtf8(character)) return character
  }
  return null
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString()
}

/** What the system opens under a name. */
export function pathOf(name: string): string | Buffer {
  if (!LONE.test(name)) return name
  const parts = name.split(/([\udc80-\udcff])/u)
  return Buffer.concat(parts.map((part) => (LONE.test(part) ? Buffer.of(byteOf(part)) : Buffer.from(part))))
}

/** The name for people, and for files that are called after it: "caf%E9.txt". */
export function shownName(name: string): string {
  return name.replace(/[\udc80-\udcff]/gu, (lone) => `%${byteOf(lone).toString(16).toUpperCase()}`)
}

function byteOf(lone: string): number {
  return lone.charCodeAt(0) - FIRST
}

/** Node shows what is no UTF-8 of its arguments as U+FFFD; Linux tells what they were. */
export function argumentsOf(args: readonly string[]): readonly string[] {
  if (!args.some((arg) => arg.includes('\ufffd'))) return args
  try {
    const said = readFileSync('/proc/self/cmdline', 'latin1').split('\0').slice(0, -1)
    const bytes = said.slice(-args.length).map((each) => Buffer.from(each, 'latin1'))
    return bytes.every((each, i) => each.toString() === args[i]) ? bytes.map(nameOf) : args
  } catch {
    return args
  }
}
