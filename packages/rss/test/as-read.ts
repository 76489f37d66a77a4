/** Removes what XML 1.0 forbids, character by character by production 2 of the standard. */
export function xmlCharacters(text: string): string {
  return [...text].filter((character) => isXmlCharacter(character.codePointAt(0)!)).join('')
}

/**
 * Returns what an HTML parser reads from an escaped text: no control characters or noncharacters,
 * LF at the ends of lines and in place of a form feed, which XML forbids.
 */
export function htmlCharacters(text: string): string {
  return [...xmlCharacters(text.replaceAll('\f', '\n'))]
    .filter((character) => {
      const code = character.codePointAt(0)!
      return !(code >= 0x7f && code <= 0x9f) && !(code >= 0xfdd0 && code <= 0xfdef) && (code & 0xfffe) !== 0xfffe
    })
    .join('')
    .replace(/\r\n?/g, '\n')
}

function isXmlCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  )
}
