/** Calls `look` with each node of a syntax tree and the node it stands in, from the outside in. */
export function visit(node, look, parent = null) {
  if (typeof node?.type === 'string') look(node, parent)
  for (const child of Object.values(node ?? {})) {
    if (Array.isArray(child)) for (const each of child) visit(each, look, node)
    else if (typeof child?.type === 'string') visit(child, look, node)
  }
}
