import { letterCase } from '../../../label/features/shape/letter-case.js'
import { isParagraph, type Label } from '../../../label/label.js'
import type { LabeledLine, SettledPage } from '../rule.js'

/** Fewest articles with a signature that show a habit, and their least share. */
const FEWEST = 3
const LEAST_SHARE = 0.6
/** Longest subhead, in characters, and its largest length as a share of the headline above it. */
const LONGEST = { spaced: 34, unspaced: 14 }
const LARGEST_SHARE = 0.8
/** Most subheads of an article. */
const MOST = 4

/** Labels of text that is apart from the article around it. */
const APART: ReadonlySet<Label> = new Set(['caption', 'photo-credit', 'advertisement', 'furniture'])
/** Labels of the parts of a head besides its headline. */
const HEAD: ReadonlySet<Label> = new Set(['heading-deck', 'deck', 'byline', 'subhead'])

/** A headline and the text below it. */
interface Part {
  headline: number
  isSigned: boolean
  /** It has nothing but a headline and text. */
  isPlain: boolean
}

/**
 * Yields headlines that are subheads: short ones between the text of an article without a signature
 * and the signature below, on a page that signs its other articles at their end.
 */
export function* subheadsBeforeSignatures(page: SettledPage): Iterable<LabeledLine> {
  const { lines, locale } = page
  // Newspapers in Chinese print short articles without a signature between signed ones.
  if (!locale.usesSpaces && !locale.leadsWithHeadline) return
  const parts = partsOf(page)
  const signed = parts.filter(({ isSigned }) => isSigned).length
  if (signed < FEWEST || signed < parts.length * LEAST_SHARE) return
  const longest = LONGEST[locale.usesSpaces ? 'spaced' : 'unspaced']
  for (let at = 0; at < parts.length; at++) {
    const { headline, isSigned } = parts[at]!
    // A dispatch opens with a dateline, and needs no signature.
    if (isSigned || hasDateline(headline, page)) continue
    const { text, level } = lines[headline]!
    const most = Math.min(longest, text.length * LARGEST_SHARE)
    const isSubhead = ({ headline: line, isPlain }: Part): boolean =>
      isPlain &&
      lines[line]!.level >= level &&
      lines[line]!.text.length <= most &&
      letterCase(lines[line]!.text) === letterCase(text)
    let end = at + 1
    while (end - at <= MOST && parts[end] && isSubhead(parts[end]!) && !parts[end]!.isSigned) end++
    if (end - at > MOST || !parts[end]?.isSigned || !isSubhead(parts[end]!)) continue
    for (const part of parts.slice(at + 1, end + 1)) yield [part.headline, 'subhead']
    at = end
  }
}

/** Returns whether the text below a headline opens with a dateline. */
function hasDateline(headline: number, { lines, cues, labelAt }: SettledPage): boolean {
  let line = headline + 1
  while (line < lines.length && HEAD.has(labelAt(line)!)) line++
  return cues[line]?.dateline ?? false
}

/** Returns the headlines of a page with what is below them. */
function partsOf({ lines, cues, labelAt }: SettledPage): Part[] {
  const parts: Part[] = []
  for (let line = 0; line < lines.length; line++) {
    const label = labelAt(line)!
    if (label === 'headline') {
      const isPlain = labelAt(line - 1) !== 'kicker' && labelAt(line + 1) === 'paragraph' && !cues[line + 1]!.dateline
      parts.push({ headline: line, isSigned: false, isPlain })
      continue
    }
    const part = parts.at(-1)
    if (!part || APART.has(label)) continue
    if (HEAD.has(label)) part.isPlain = false
    const { tail, tailReference } = cues[line]!
    const isTail = isParagraph(label) && tail !== null && !tailReference && tail.length > 0
    // Text after a signature belongs to another article.
    if (label === 'closing' || isTail) part.isSigned = true
    else if (isParagraph(label)) part.isSigned = false
    else if (label === 'opening' || label === 'late-headline' || label === 'stray') part.isPlain = false
  }
  return parts
}
