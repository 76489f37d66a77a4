import type { Locale } from '../locale/locale.js'
import type { Line } from '../scan/line.js'
import { type FigurePlacement, takeFigures } from './figures.js'
import { type PageReference, takeReferences } from './references.js'

/** The lines of text of a page, and what is printed between them. */
export interface TextLines {
  lines: Line[]
  figures: FigurePlacement[]
  references: PageReference[]
}

/**
 * Separates pictures, breaks, references to other pages and names of columns from the lines of
 * text.
 */
export function textLinesOf(lines: readonly Line[], locale: Locale, rubrics: ReadonlySet<string>): TextLines {
  const withoutFigures = takeFigures(lines, locale)
  const { lines: text, references, indexes } = takeReferences(withoutFigures.lines, locale, rubrics)
  const figures = withoutFigures.figures.map((figure) => ({ ...figure, before: indexes[figure.before]! }))
  return { lines: text, figures, references }
}
