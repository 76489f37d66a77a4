import { isParagraph } from '../../../label/label.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** A telephone number or a web address. */
const CONTACT =
  /(?<![\d-])(?:\(?\d{3}\)?[-. ])?\d{3}[-.]\d{4}(?!\d)|\b(?:Tel|Tél|Tlf|Telefon|Fono|Phone)\b\.?:?|www\.|https?:|\w\.(?:com|org|net|de|fr|es|it)\b/iu
/** A price, a discount or something free. */
const PRICE =
  /[$€£]\s?\d|\d\s?(?:[€£]|EUR\b)|\d\s?% ?(?:off|rabatt|nachlass|de (?:remise|descuento|desconto)|di sconto|korting)\b/iu
const FREE = /\b(?:FREE|GRATIS|GRATUIT)\b/u
/** Words in capitals, as those who shout their goods write them. */
const CAPITALS = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu
const FEWEST_CAPITALS = 3
/** Longest advertisement on one line, in characters. */
const LONGEST = 600

/**
 * Yields paragraphs that offer something, in scripts with spaces: with a price, with a number to
 * call, and loud. They are advertisements among the text of an article.
 */
export function* offers({ lines, cues, labelAt, locale }: SettledPage): Iterable<LabeledLine> {
  if (!locale.usesSpaces) return
  for (let line = 1; line < lines.length; line++) {
    if (!isParagraph(labelAt(line)) || cues[line]!.credit) continue
    if (isParagraph(labelAt(line - 1)) && isOffer(lines[line]!.text)) yield [line, 'advertisement']
  }
}

/** Returns whether a text has a telephone number or a web address. */
export const hasNumber = (text: string): boolean => CONTACT.test(text)

function isOffer(text: string): boolean {
  if (text.length > LONGEST || !hasNumber(text) || !(PRICE.test(text) || FREE.test(text))) return false
  return text.includes('!') || (text.match(CAPITALS)?.length ?? 0) >= FEWEST_CAPITALS
}
