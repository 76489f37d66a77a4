import type { LineCues } from '../../../cues/line-cues.js'

/** The paragraphs of a page, and how many of them do not end like a sentence. */
export interface UnfinishedParagraphs {
  all: number
  unfinished: number
}

/** Shorter lines are often headings or credits. In characters of Chinese. */
const SHORTEST_PARAGRAPH = 25
/** Added to the number of paragraphs, so that few of them do not decide. */
const SMOOTHING = 5

const isParagraph = ({ heading, length, credit, tailFrom }: LineCues): boolean =>
  !heading && !credit && tailFrom < 0 && length >= SHORTEST_PARAGRAPH

/**
 * Counts the paragraphs of a page that do not end like a sentence. Text recognition loses full
 * stops on some pages.
 */
export function countUnfinished(cues: readonly LineCues[]): UnfinishedParagraphs {
  const paragraphs = cues.filter(isParagraph)
  return { all: paragraphs.length, unfinished: paragraphs.filter(({ finished }) => !finished).length }
}

/**
 * Returns the share of the other paragraphs of a page that do not end like a sentence, from 0 to
 * below 1.
 */
export function unfinishedShare({ all, unfinished }: UnfinishedParagraphs, paragraph: LineCues): number {
  const own = isParagraph(paragraph) && !paragraph.finished ? 1 : 0
  return Math.max(0, unfinished - own) / (all + SMOOTHING)
}
