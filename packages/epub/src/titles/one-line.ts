/** As many characters as a title has where it is listed; real headlines have 15, one in a thousand more than 60. */
const TITLE = 120

const BLANK = /[\s\0-\x1F]/

/** A text on one line, cut with an ellipsis after as many characters as a list bears. */
export function oneLine(value: string, length: number = TITLE): string {
  if (value.length <= length && !BLANK.test(value)) return value
  const characters: string[] = []
  for (const character of value.slice(0, length * 4).trim()) {
    if (characters.length === length) return `${characters.join('').trimEnd()}…`
    characters.push(BLANK.test(character) && character !== '\u3000' ? ' ' : character)
  }
  return characters.join('') + (value.length > length * 4 ? '…' : '')
}
