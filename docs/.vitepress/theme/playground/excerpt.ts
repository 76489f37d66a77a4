/** Characters of the text that a message is shown with. */
const shown = 24

/** The opening of a stretch of text, on one line. */
export function excerpt(text: string, place: { start: number; end: number }): string {
  const characters = [...text.slice(place.start, Math.min(place.end, place.start + 4 * shown))]
  const opening = characters.slice(0, shown).join('').replace(/\s+/g, ' ')
  return characters.length > shown ? `${opening}…` : opening
}
