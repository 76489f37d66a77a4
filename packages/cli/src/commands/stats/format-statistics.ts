import type { Colors } from '../../terminal/colors.js'
import { counted } from '../../text/counted.js'
import { printable } from '../../text/printable.js'
import { stringify } from './csv.js'
import { CONFIDENCE_STEPS, type Statistics } from './issue-statistics.js'
import type { IssueStatistics, StatsReport } from './stats-report.js'

/** Length of the longest bar of a histogram, in characters. */
const BAR_LENGTH = 30

/** Returns the statistics for people: the sums, and each count with its share. */
export function formatStatistics({ total }: StatsReport, colors: Colors): string {
  const { issues, pages, articles, characters, words, unplaced } = total
  const number = (value: number): string => value.toLocaleString('en')
  const sections = [
    [
      colors.bold(`${counted(issues, 'issue')}, ${counted(pages, 'page')}, ${counted(articles, 'article')}`),
      `${number(characters)} characters, ${number(words)} words, ${counted(unplaced, 'text')} unplaced`,
    ],
    countLines('Roles', total.roles, colors),
    countLines('Rubrics', total.rubrics, colors),
    confidenceLines(total, colors),
    countLines('Messages', total.messages, colors),
  ]
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function countLines(title: string, counts: Record<string, number>, colors: Colors): string[] {
  const entries = Object.entries(counts).sort(([, a], [, b]) => b - a)
  if (entries.length === 0) return []
  const width = String(entries[0]![1]).length
  return [
    colors.bold(title),
    ...entries.map(([name, count]) => `  ${String(count).padStart(width)}  ${printable(name)}`),
  ]
}

function confidenceLines({ confidence }: Statistics, colors: Colors): string[] {
  const sum = confidence.reduce((total, count) => total + count, 0)
  if (sum === 0) return []
  const most = Math.max(...confidence)
  const lines = confidence.flatMap((count, step) => {
    if (count === 0) return []
    const from = (step * 100) / CONFIDENCE_STEPS
    const range = `${from}–${from + 100 / CONFIDENCE_STEPS} %`.padStart(9)
    const share = `${((count / sum) * 100).toFixed(1)} %`.padStart(7)
    return [`  ${range}  ${share}  ${colors.cyan('█'.repeat(Math.ceil((count / most) * BAR_LENGTH)))}`]
  })
  return [colors.bold('Confidence, by characters'), ...lines]
}

const COLUMNS = ['issues', 'pages', 'articles', 'characters', 'words', 'unplaced'] as const

/** Returns a row of comma-separated values for each issue. */
export function formatCsv({ issues }: StatsReport): string {
  const columns = COLUMNS.slice(1)
  const row = ({ file, date, edition, statistics }: IssueStatistics): (string | number)[] => [
    file,
    date ?? '',
    edition ?? '',
    ...columns.map((column) => statistics[column]),
    Object.values(statistics.messages).reduce((sum, count) => sum + count, 0),
  ]
  return stringify([['file', 'date', 'edition', ...columns, 'messages'], ...issues.map(row)])
}
