/** Maximum length of the excerpt of a message, in characters. */
const shown = 24

/** Returns the beginning of a span of text, on one line. */
export function excerpt(text: string, place: { start: number; end: number }): string {
  const characters = [...text.slice(place.start, Math.min(place.end, place.start + 4 * shown))]
  const opening = characters.slice(0, shown).join('').replace(/\s+/g, ' ')
  return characters.length > shown ? `${opening}…` : opening
}
