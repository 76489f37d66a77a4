/** The error for a node that no handler knows, which only an issue that was never validated can hold. */
export function unknownNode(node: { type: unknown }, known: readonly string[]): TypeError {
  return new TypeError(
    `Cannot render a node of type ${JSON.stringify(node?.type) ?? 'undefined'}: expected one of ${known.join(', ')}.`,
  )
}
