import { jsonPieces } from '../json/json-pieces.js'
import { FileParts } from '../output/content/file-parts.js'

/** Returns a value as the text of a JSON file. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/**
 * Returns plain data as a JSON file with the same text as that of {@link toJson}, in parts.
 *
 * @param levels - Number of levels of arrays and objects whose parts are written one by one; by
 *   default those of an issue down to its articles
 */
export const toJsonParts = (value: unknown, levels?: number): FileParts =>
  new FileParts(function* () {
    yield* jsonPieces(value, 2, levels)
    yield '\n'
  })
