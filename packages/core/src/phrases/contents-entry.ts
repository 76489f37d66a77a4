import { narrow } from '../text/numerals.js'

/** Longest entry of a list of contents, in characters. */
const LONGEST = 80
/** An entry with the number of its page behind it or before it, as Obituaries, A4. */
const ENTRY =
  /^(?:[▶►●■◆•·\s]*(?=.{0,2}\p{L}).*?[\p{L}\p{M}’'”")!?»][\s,.…·:|–—-]+(?:[\p{Lu}\p{Ll}]{1,8}\.? )?(?<after>[A-Z]?-?\d{1,3})(?: ?[版面頁页면])?|[▶►●■◆•·\s]*(?:[\p{Lu}\p{Ll}]{1,8}\.? )?(?<before>[A-Z]?-?\d{1,3})(?:[\s,.:|–—-]| ?[版面頁页면])[\s,.:|–—-]*\p{L}.*)$/u

/**
 * Returns the number of the page that an entry of a list of contents names, or `null` for any other
 * text.
 */
export function pageOfEntry(text: string): string | null {
  const groups = text.length > LONGEST ? null : ENTRY.exec(narrow(text))?.groups
  return groups?.['after'] ?? groups?.['before'] ?? null
}
