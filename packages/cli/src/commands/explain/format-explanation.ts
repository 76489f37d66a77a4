import type { Colors } from '../../terminal/colors.js'
import { excerpt, printable } from '../../text/printable.js'
import type { ExplainedPage, ExplainedPart } from './explained-page.js'

/** Maximum length of the text of a part, in characters. */
const TEXT_LENGTH = 40
/** Confidence below which the alternatives of a part are printed. */
const SURE = 0.9

/** Returns a line for each stretch of the pages: its line, article, part, confidence and text. */
export const formatExplanation = (pages: readonly ExplainedPage[], colors: Colors): string =>
  pages.map((page) => formatPage(page, colors)).join('\n')

function formatPage({ file, parts }: ExplainedPage, colors: Colors): string {
  const width = String(parts.at(-1)?.line ?? 1).length
  const partWidth = Math.max(...parts.map(({ part }) => part.length))
  const lines = parts.flatMap((part) => {
    const color = colorOf(part.article, colors)
    const number = part.article === null ? '—' : String(part.article)
    const percent = `${Math.round(part.confidence * 100)} %`.padStart(5)
    const columns = [
      colors.dim(String(part.line).padStart(width)),
      color(number.padStart(3)),
      color(part.part.padEnd(partWidth)),
      part.confidence < SURE ? colors.yellow(percent) : colors.dim(percent),
      excerpt(part.text, TEXT_LENGTH),
    ]
    return [
      `  ${columns.join('  ')}`,
      ...notes(part, parts).map((note) => `  ${' '.repeat(width + 7)}${colors.dim(note)}`),
    ]
  })
  return `${[colors.bold(printable(file)), ...lines].join('\n')}\n`
}

/** Returns what was moved or joined, by which rule, and the alternatives of a doubtful part. */
function notes({ joined, rule, confidence, alternatives }: ExplainedPart, parts: readonly ExplainedPart[]): string[] {
  const moved = joined === null ? [] : [`joined to line ${parts[joined]!.line} (${rule})`]
  if (confidence >= SURE || alternatives.length === 0) return moved
  const others = alternatives.map(
    (one) =>
      `${printable(one.part)}${one.article === null ? '' : ` of ${one.article}`} ${Math.round(one.confidence * 100)} %`,
  )
  return [...moved, `or ${others.join(', ')}`]
}

/** Returns the color of an article; adjacent articles have different ones. */
function colorOf(article: number | null, { cyan, green, magenta, blue, red, dim }: Colors): (text: string) => string {
  return article === null ? dim : [cyan, green, magenta, blue, red][article % 5]!
}
