import { isCredited } from '../../../label/headings/may-head.js'
import type { Label } from '../../../label/label.js'
import type { Credit } from '../../../model/issue.js'
import { isAddress, isLettersPolicy, readSignature } from '../../../phrases/letters.js'
import { isAuthorNote, readDashed } from '../../../phrases/signatures.js'
import { isInBrackets } from '../../../text/in-brackets.js'
import type { LabeledLine, SettledPage } from '../rule.js'
import { AUTHOR_MARK } from './bylines-below-headlines.js'

/** Longest byline above a note of the editors, in characters. */
const LONGEST = 80
/** Fewest names without a credit word that are a byline. */
const FEWEST_NAMES = 2
/** Labels that the last line of an article has by mistake. */
const MISTAKEN: ReadonlySet<Label> = new Set([
  'opening',
  'paragraph',
  'late-deck',
  'furniture',
  'advertisement',
  'caption',
  'photo-credit',
])

/**
 * Yields the last line of an article where it is nothing but names, an agency, or a name and a
 * place: it is a byline. A line below it with an address is part of it,
 * and an e-mail address alone is that of the author.
 */
export function* closingNames(page: SettledPage): Iterable<LabeledLine> {
  const { lines, cues, labelAt, locale } = page
  const hasLetters = cues.some(({ letter }) => letter !== null)
  for (let line = 1; line < lines.length; line++) {
    if (lines[line]!.level || !MISTAKEN.has(labelAt(line)!)) continue
    const above = labelAt(line - 1)
    const { text } = lines[line]!
    const below = cues[line + 1]
    const isLast =
      below === undefined ||
      below.heading ||
      (text.length <= LONGEST && isLettersPolicy(lines[line + 1]!.text, locale)) ||
      (below.credit !== null && (locale.usesSpaces || below.photoCredit))
    if (isLast && above === 'closing' && isWithPlace(text) && isAddress(text, locale)) yield [line, 'closing']
    if (isLast && EMAIL.test(text) && AUTHORED.has(above!)) yield [line, 'closing']
    if (isAttribution(line, page)) {
      yield [line, 'paragraph']
      continue
    }
    const isBelowText = (above === 'paragraph' || above === 'deck') && cues[line - 1]!.finished
    if (isLast && (isBelowText || above === 'closing') && isAuthorNote(text)) {
      yield [line, 'closing']
      continue
    }
    if (!isBelowText || !isLast || !(signs(line, page) || (hasLetters && isName(line, page)))) continue
    if (above === 'deck') yield [line - 1, 'paragraph']
    yield [line, 'closing']
  }
}

/** Returns whether a line says whose words are above it, as in — Samuel Goldwyn. */
const isAttribution = (line: number, { lines, labelAt }: SettledPage): boolean =>
  labelAt(line) === 'furniture' &&
  /^[—–] ?\p{Lu}[^.!?]{2,60}$/u.test(lines[line]!.text) &&
  QUOTATION.test(lines[line - 1]!.text)

/** A text that is one quotation. */
const QUOTATION = /^["“„«»][^"“”„«»]+["”“»«]$/u

/** Returns whether a line is a name alone, which signs a letter on a page of letters. */
const isName = (line: number, { cues }: SettledPage): boolean =>
  cues[line]!.credit?.length === 1 && !cues[line]!.photoCredit

/** Returns whether a line has the form of a byline. */
function signs(line: number, { lines, cues, labelAt, locale }: SettledPage): boolean {
  const { credit, photoCredit } = cues[line]!
  if (photoCredit || credit?.length === 0) return false
  const { text } = lines[line]!
  if (credit === null) {
    if (INITIALS.test(text)) return true
    return readSignature(text, locale) !== null || readDashed(text, locale) !== null
  }
  if (credit.length >= FEWEST_NAMES && labelAt(line) === 'paragraph') return true
  // In Chinese and Japanese, the labels know which lines of credits are printed as text.
  if (!locale.usesSpaces)
    return AUTHOR_MARK.test(text) || (labelAt(line) !== 'paragraph' && (isInBrackets(text) || credit.every(isNamed)))
  if (isCredited(lines[line]!, cues[line]!) || credit.every(isSource) || INITIALS.test(text)) return true
  return credit.length > 0 && !hasAuthor(line, labelAt)
}

/** Labels of the text of an article. */
const TEXT: ReadonlySet<Label | undefined> = new Set<Label>(['paragraph', 'subhead', 'caption', 'photo-credit'])

/** Returns whether the article above a line has a byline already. */
function hasAuthor(line: number, labelAt: SettledPage['labelAt']): boolean {
  let at = line - 1
  while (TEXT.has(labelAt(at))) at--
  return labelAt(at) !== 'headline' && labelAt(at) !== 'deck' && labelAt(at) !== 'heading-deck'
}

/** An e-mail address alone, which is that of the author. */
const EMAIL = /^[(<[]?[\w.+-]{1,40}@[\w.-]{3,40}[)>\]]?$/
/** Labels of what the address of the author follows. */
const AUTHORED: ReadonlySet<Label> = new Set(['paragraph', 'closing', 'caption', 'photo-credit'])

/** The initials of an author, such as R. M. */
const INITIALS = /^(?:\p{Lu}\.[ -]?){2,4}$/u

/** Returns whether a word says what a person did. */
const isNamed = ({ role }: Credit): boolean => role !== null

const isSource = ({ role }: Credit): boolean => role === 'source'

/** Returns whether a line is in brackets, or has several parts, such as a street and a town. */
const isWithPlace = (text: string): boolean => text.includes(', ') || isInBrackets(text)
