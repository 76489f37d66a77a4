/** Subtags that a language had until 1989, and those of Norwegian in either written form. */
const OTHER_SUBTAGS: Readonly<Record<string, string>> = { in: 'id', iw: 'he', nn: 'nb', no: 'nb' }

/**
 * Returns the primary subtag of a language (BCP 47) by which its words are known: `de` for `de-AT`,
 * `nb` for `nn`, and `he` for `iw`. Returns `''` when the primary subtag does not have two letters.
 */
export function primarySubtag(language: string): string {
  const [subtag = ''] = /^[a-z]{2}(?![a-z0-9])/.exec(language.toLowerCase()) ?? []
  return OTHER_SUBTAGS[subtag] ?? subtag
}
