import { hasContact } from '../../../label/features/shape/text-shape.js'
import { isParagraph } from '../../../label/label.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Fewest words of a sentence of news, and most characters of one that may be an offer. */
const FEWEST_WORDS = 5
const LONGEST = 160
/** A sentence with small letters, and no word in capitals. */
const SENTENCE = /^["“«„‘]?\p{Lu}\p{Ll}*[ ’'](?!.*\p{Lu}{3}).*\p{Ll}.*[^.]\.["”»“’]?$/u

const FIRST_WORD = /\p{L}+/u

/**
 * Yields a single sentence below the text of an article that seemed to be an advertisement, in
 * scripts with spaces: one that opens with a common word, without a number to call and without
 * words in capitals, is part of it.
 */
export function* sentencesInArticles({ lines, labelAt, locale }: SettledPage): Iterable<LabeledLine> {
  if (!locale.usesSpaces) return
  for (let line = 1; line < lines.length; line++) {
    if (labelAt(line) !== 'advertisement' || labelAt(line + 1) === 'advertisement') continue
    const { text, print } = lines[line]!
    if (print || !isParagraph(labelAt(line - 1)) || text.length > LONGEST) continue
    if (!isSentence(text) || hasContact(text) || text.includes(':')) continue
    // Offers open with a name or a noun.
    const first = FIRST_WORD.exec(text)![0].toLowerCase()
    if (locale.commonWords?.has(first) || locale.linkingWords?.has(first)) yield [line, 'paragraph']
  }
}

/** Returns whether a text is one or more sentences without words in capitals, as news are. */
export const isSentence = (text: string): boolean => SENTENCE.test(text) && text.split(' ').length >= FEWEST_WORDS
