import type { Locale } from '../locale/locale.js'
import type { Line } from '../scan/line.js'
import { type FigurePlacement, takeFigures } from './figures.js'
import { type PageReference, takeReferences } from './references.js'
import { sectionHeads } from './section-heads.js'

/** The lines of text of a page, and what is printed between them. */
export interface TextLines {
  lines: Line[]
  figures: FigurePlacement[]
  references: PageReference[]
}

/**
 * Separates pictures, breaks, references to other pages and names of columns and sections from the
 * lines of text.
 *
 * @param isKnown - Whether a catalog knows the article of a line, so that it names no section.
 */
export function textLinesOf(
  lines: readonly Line[],
  locale: Locale,
  rubrics: ReadonlySet<string>,
  isKnown: (line: Line) => boolean = () => false,
): TextLines {
  const withoutFigures = takeFigures(lines, locale)
  const sections = sectionHeads(withoutFigures.lines, locale).filter(
    ({ line }) => !isKnown(withoutFigures.lines[line]!),
  )
  const { lines: text, references, indexes } = takeReferences(withoutFigures.lines, locale, rubrics, sections)
  const figures = withoutFigures.figures.map((figure) => ({ ...figure, before: indexes[figure.before]! }))
  return { lines: text, figures, references }
}
