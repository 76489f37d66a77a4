import type { CharacterKind } from '../glyphs/characters.js'
import type { PaintedPage } from '../glyphs/glyphs.js'
import { collectRuns, type LeftOut } from './collect-runs.js'
import { withDropCaps } from './drop-caps.js'
import { mergeRuns, withoutCopies } from './merge-runs.js'
import type { Run } from './run.js'
import { withVerticalRuns } from './vertical-runs.js'

/** The lines of a page, and what is known about the text that is in none. */
export interface PageLines {
  lines: Run[]
  hidden: Run[]
  copies: Run[]
  mapped: ReadonlyMap<CharacterKind, number>
  leftOut: ReadonlyMap<LeftOut, string>
  /** True when the lines are what character recognition has read. */
  isRecognized: boolean
}

/** Share of the text of a page that is visible, below which its hidden text is that of a scan. */
const HARDLY_VISIBLE = 0.1

/**
 * Reads the lines of a page. Text that is not painted is read where hardly any is: character
 * recognition writes it under the scan of a page.
 */
export function readLines(page: PaintedPage, hasScan: boolean): PageLines {
  const { runs, mapped, leftOut } = collectRuns(page.glyphs, page.links, page)
  const hidden = runs.filter(({ isHidden }) => isHidden)
  const visible = runs.filter(({ isHidden }) => !isHidden)
  const [shown, unseen] = [countOf(visible), countOf(hidden)]
  const isRecognized = unseen > 0 && (shown <= HARDLY_VISIBLE * unseen || (hasScan && shown < unseen))
  const read = isRecognized ? runs : visible
  const { runs: lines, copies } = withoutCopies(withDropCaps(mergeRuns(withVerticalRuns(read, page))))
  return { lines, hidden: isRecognized ? [] : hidden, copies, mapped, leftOut, isRecognized }
}

const countOf = (runs: readonly Run[]): number => runs.reduce((sum, { count }) => sum + count, 0)
