/** Separates names in Chinese and Japanese. */
const ENUMERATION_COMMA = '、'

/** Returns several names as one, with the separator of a language; `[]` for none. */
export function joinedNames(names: string[], language: string): string[] {
  const separator = /^(?:zh|ja)\b/i.test(language) ? ENUMERATION_COMMA : ', '
  return names.length < 2 ? names : [names.join(separator)]
}
