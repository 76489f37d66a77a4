import { isParagraph } from '../../../label/label.js'
import { RUNNING_TEXT } from '../../../locale/languages/words/running-text.js'
import type { LabeledLine, SettledPage } from '../rule.js'
import { SPEECH } from './captions-that-quote.js'

/** Most paragraphs of an article above a last sentence with words of running text. */
const FEW_PARAGRAPHS = 1
/** The same above one that goes on from them, or that quotes. */
const SOME_PARAGRAPHS = 3
/** Longest last sentence, in characters of Chinese. */
const LONGEST = 30

/**
 * Yields credits of photographers below text, and captions above such a credit that read like the
 * last sentence of the article above: that article has a headline and little text.
 */
export function* textsAboveCredits(page: SettledPage): Iterable<LabeledLine> {
  const { cues, labelAt, lines } = page
  for (let line = 1; line < lines.length; line++) {
    const label = labelAt(line)
    if (cues[line]!.photoCredit) {
      const above = labelAt(line - 1)
      const isLast = lines[line + 1] === undefined || lines[line + 1]!.level > 0
      const isText = label === 'caption' || label === 'paragraph'
      if (isText && isLast && isParagraph(above) && !page.hasFigure.has(line)) yield [line, 'photo-credit']
    } else if (label === 'caption' && cues[line + 1]?.photoCredit && isLastSentence(line, page))
      yield [line, 'paragraph']
  }
}

function isLastSentence(line: number, page: SettledPage): boolean {
  const { lines, cues, hasFigure, locale } = page
  const { text } = lines[line]!
  const { caption, finished, length, tail } = cues[line]!
  if (caption || tail || !finished || length > LONGEST || hasFigure.has(line) || hasFigure.has(line + 1)) return false
  const above = paragraphsAbove(line, page)
  const running = RUNNING_TEXT[locale.language]
  if (above < 1 || above > SOME_PARAGRAPHS) return false
  if (running?.openers.test(text) || SPEECH.test(text)) return true
  return above <= FEW_PARAGRAPHS && (running?.verbs?.test(text) ?? false)
}

/**
 * Returns the number of paragraphs between a headline and a line, 0 where other lines are between
 * them or where names end the article.
 */
function paragraphsAbove(line: number, { cues, labelAt }: SettledPage): number {
  const last = cues[line - 1]
  if (!last?.finished || last.tail !== null) return 0
  let at = line - 1
  while (isParagraph(labelAt(at)) && line - at <= SOME_PARAGRAPHS + 1) at--
  const above = labelAt(at)
  const isHead = above === 'headline' || above === 'heading-deck' || above === 'deck' || above === 'byline'
  return isHead ? line - 1 - at : 0
}
