/** The text without what XML 1.0 forbids, character by character as production 2 of the standard says it. */
export function xmlCharacters(text: string): string {
  return [...text].filter((character) => isXmlCharacter(character.codePointAt(0)!)).join('')
}

/**
 * What an HTML parser reads of a text that was written with care: no controls and noncharacters, line ends as LF, and a form
 * feed, which XML could not hold, as the white space that it is.
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
