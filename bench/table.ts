import type { Result, Row } from './results.js'
import type { Spread } from './spread.js'

export type Language = 'en' | 'zh'

const HEADERS: Record<Language, string> = {
  en: '| Work | Library | Median (quartiles) | Time relative to banmian (quartiles) | Memory |',
  zh: '| 工作 | 由谁 | 中位数（四分位数） | 与 banmian 的时间之比（四分位数） | 内存 |',
}
const MEGABYTE = 1e6

/** Returns one table of all results. The first row of each result has its title. */
export function tableOf(results: readonly Result[], language: Language): string {
  const rows = results.flatMap(({ title, rows }) =>
    rows.map((row, index) => rowOf(row, index === 0 ? title[language] : '', language)),
  )
  return [HEADERS[language], '| --- | --- | ---: | ---: | ---: |', ...rows].join('\n')
}

function rowOf({ name, note, time, ratio, memory }: Row, title: string, language: Language): string {
  const library = name.includes('banmian') ? `**${name}**` : name
  const comma = language === 'en' ? ', ' : '，'
  const cells = [
    title,
    note ? `${library}${comma}${note[language]}` : library,
    spreadText(time, timeText, language),
    ratio === null
      ? ''
      : spreadText(ratio, (number) => `${significant(number)}${language === 'en' ? ' ×' : ' 倍'}`, language),
    memory === null ? '—' : memoryText(memory),
  ]
  return `| ${cells.join(' | ')} |`
}

/** Returns a median, followed by its quartiles where they differ from it. */
function spreadText(spread: Spread, textOf: (number: number) => string, language: Language): string {
  const { median, lowerQuartile, upperQuartile } = spread
  const [middle, lower, upper] = [textOf(median), textOf(lowerQuartile), textOf(upperQuartile)]
  if (lower === middle && upper === middle) return middle
  return language === 'en' ? `${middle} (${lower} – ${upper})` : `${middle}（${lower} – ${upper}）`
}

const timeText = (milliseconds: number): string =>
  milliseconds < 1000 ? `${significant(milliseconds)} ms` : `${significant(milliseconds / 1000)} s`

const memoryText = (bytes: number): string =>
  bytes < MEGABYTE ? '< 1 MB' : `${Math.round(bytes / MEGABYTE).toLocaleString('en')} MB`

/** Rounds to two significant digits, or to an integer from 100. */
const significant = (number: number): string =>
  number >= 100 ? Math.round(number).toLocaleString('en') : String(Number(number.toPrecision(2)))
