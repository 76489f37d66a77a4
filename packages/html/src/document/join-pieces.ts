/**
 * Returns the pieces of a document as one text. They are concatenated, since joining an array would
 * copy the text of a whole issue.
 */
export function joinPieces(pieces: Iterable<string>): string {
  let text = ''
  for (const piece of pieces) text += piece
  return text
}
