import type { Element, ElementContent, Properties } from 'hast'
import { neutralise } from '../../text/controls.js'

/** An element; strings among its children are text, made harmless, as its attributes are. Children without number come as a list. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: readonly (ElementContent | string | readonly (ElementContent | string)[])[]
): Element {
  return { type: 'element', tagName, properties: harmless(properties), children: children.flat().map(nodeOf) }
}

function nodeOf(child: ElementContent | string): ElementContent {
  return typeof child === 'string' ? { type: 'text', value: neutralise(child) } : child
}

function harmless(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, typeof value === 'string' ? neutralise(value) : value]),
  )
}
