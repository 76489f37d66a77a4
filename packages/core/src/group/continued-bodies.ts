import type { LineCues } from '../cues/line-cues.js'
import { isParagraph } from '../label/label.js'
import type { PageReference } from '../page/references.js'
import type { Line } from '../scan/line.js'
import type { LineGroup } from './article-group.js'

/** A page whose bodies may go on behind another article. */
interface PrintedPage {
  lines: readonly Line[]
  cues: readonly LineCues[]
  references: readonly PageReference[]
}

/** Number of articles after one in which its body may go on. */
const REACH = 3
/** Least length of a text that breaks off, in characters. */
const SHORTEST = 60
/**
 * The end of a text that breaks off in the middle of a sentence, and the beginning of its rest. A
 * word with a capital, such as a name, can also end a line of a table or a caption.
 */
const BROKEN_OFF = /[\p{L},;] \p{Ll}{2,},?$/u
const REST = /^\p{Ll}+,? \p{L}/u

/**
 * Returns the articles of a page in a script with spaces, with the rest of a body that breaks off
 * in the middle of a sentence and goes on behind the text of another article: text recognition
 * reads the columns of a page in such an order. Nothing moves where two bodies break off before the
 * same rest, where the text goes on on another page, or where the places of the lines are known.
 */
export function continuedBodies<Group extends LineGroup>(groups: Group[], page: PrintedPage): Group[] {
  const isReferred = new Set(page.references.flatMap(({ before, continuation }) => (continuation ? [before] : [])))
  let moved: Group[] | null = null
  let open = -1
  groups.forEach((group, index) => {
    const rest = open >= 0 && index - open <= REACH ? restOf(group, page) : -1
    if (rest > 0) {
      moved ??= [...groups]
      const lines = group.flow.slice(rest)
      moved[open] = { ...moved[open]!, flow: [...groups[open]!.flow, ...lines] }
      moved[index] = { ...group, flow: group.flow.slice(0, rest) }
      open = -1
    } else if (breaksOff(group, page, isReferred)) open = open < 0 || index - open > REACH ? index : -1
  })
  return moved ?? groups
}

/**
 * Returns whether the body of an article ends in the middle of a sentence.
 *
 * @param isReferred lines below a reference to another page
 */
function breaksOff(
  { flow, figures, known }: LineGroup,
  { lines }: PrintedPage,
  isReferred: ReadonlySet<number>,
): boolean {
  const last = flow.at(-1)
  if (!last || !isParagraph(last.label) || figures.length || known !== undefined) return false
  const { text, print } = lines[last.line]!
  return !print?.place && !isReferred.has(last.line + 1) && text.length >= SHORTEST && BROKEN_OFF.test(text)
}

/**
 * Returns the index of the first line of an article that is the rest of another text: one that
 * begins in the middle of a sentence, after a paragraph that is complete. Returns -1 if there is
 * none.
 */
function restOf({ flow, figures, known }: LineGroup, { lines, cues }: PrintedPage): number {
  if (figures.length || known !== undefined) return -1
  return flow.findIndex((own, index) => {
    const above = flow[index - 1]
    if (!above || !isParagraph(own.label) || !isParagraph(above.label)) return false
    return cues[above.line]!.finished && REST.test(lines[own.line]!.text)
  })
}
