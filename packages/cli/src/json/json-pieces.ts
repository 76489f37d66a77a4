import { ARTICLE_LEVELS } from './article-levels.js'

/**
 * Yields plain data as the text of a JSON file, in pieces that `JSON.stringify` would return as one
 * string. That of a large issue is longer than a string can be.
 *
 * @param indent - Number of spaces for each level; 0 for a text without white space
 * @param levels - Number of levels of arrays and objects that are divided
 */
export function* jsonPieces(
  value: unknown,
  indent = 0,
  levels = ARTICLE_LEVELS,
  margin = indent === 0 ? '' : '\n',
): Generator<string, void, undefined> {
  if (levels === 0 || typeof value !== 'object' || value === null) {
    yield JSON.stringify(value, null, indent).replaceAll('\n', margin)
    return
  }
  const inner = margin + ' '.repeat(indent)
  const [opening, closing] = Array.isArray(value) ? '[]' : '{}'
  let separator = opening!
  for (const [name, part] of partsOf(value, indent === 0 ? ':' : ': ')) {
    yield separator + inner + name
    yield* jsonPieces(part, indent, levels - 1, inner)
    separator = ','
  }
  yield separator === opening ? opening + closing! : margin + closing!
}

/** Yields the parts of an array or an object, each after what is written before it. */
function* partsOf(value: object, colon: string): Generator<[name: string, part: unknown], void, undefined> {
  if (Array.isArray(value)) for (const part of value) yield ['', part ?? null]
  else
    for (const [name, part] of Object.entries(value)) if (part !== undefined) yield [JSON.stringify(name) + colon, part]
}
