/**
 * Maximum length of a listed title, in characters. Real headlines have about 15; one in a thousand
 * has more than 60.
 */
const TITLE_LENGTH = 120

const SPACE_OR_CONTROL = /[\s\0-\x1F]/

/**
 * Returns a text on one line, cut with an ellipsis after `length` characters. The full-width space
 * (U+3000) is the paper's own and stays.
 */
export function oneLine(value: string, length: number = TITLE_LENGTH): string {
  if (value.length <= length && !SPACE_OR_CONTROL.test(value)) return value
  const characters: string[] = []
  for (const character of value.slice(0, length * 4).trim()) {
    if (characters.length === length) return `${characters.join('').trimEnd()}…`
    characters.push(SPACE_OR_CONTROL.test(character) && character !== '\u3000' ? ' ' : character)
  }
  return characters.join('') + (value.length > length * 4 ? '…' : '')
}
