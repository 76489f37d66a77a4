import type { Result, Row } from './results.js'

export type Language = 'en' | 'zh'

const HEADS: Record<Language, string> = {
  en: '| Work | Done by | Median | Time beside banmian | Memory |',
  zh: '| 工作 | 由谁 | 中位数 | 与 banmian 的时间之比 | 内存 |',
}
const MEGABYTE = 1e6

/** One table of all works; a work is named in the first of its rows. */
export function tableOf(results: readonly Result[], language: Language): string {
  const rows = results.flatMap(({ title, rows }) =>
    rows.map((row, index) => rowOf(row, index === 0 ? title[language] : '', language)),
  )
  return [HEADS[language], '| --- | --- | ---: | ---: | ---: |', ...rows].join('\n')
}

function rowOf({ name, note, time, ratio, memory }: Row, title: string, language: Language): string {
  const by = name.includes('banmian') ? `**${name}**` : name
  const comma = language === 'en' ? ', ' : '，'
  const cells = [
    title,
    note ? `${by}${comma}${note[language]}` : by,
    timeText(time),
    ratio === null ? '' : `${significant(ratio)}${language === 'en' ? ' ×' : ' 倍'}`,
    memory === null ? '—' : memoryText(memory),
  ]
  return `| ${cells.join(' | ')} |`
}

const timeText = (milliseconds: number): string =>
  milliseconds < 1000 ? `${significant(milliseconds)} ms` : `${significant(milliseconds / 1000)} s`

const memoryText = (bytes: number): string =>
  bytes < MEGABYTE ? '< 1 MB' : `${Math.round(bytes / MEGABYTE).toLocaleString('en')} MB`

/** Two digits that mean something; whole numbers stay whole. */
const significant = (number: number): string =>
  number >= 100 ? Math.round(number).toLocaleString('en') : String(Number(number.toPrecision(2)))
