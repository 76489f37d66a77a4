import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import type { Result } from './results.js'
import { type Language, tableOf } from './table.js'

const PAGES: Record<Language, URL> = {
  en: new URL('../../docs/performance.md', import.meta.url),
  zh: new URL('../../docs/zh/performance.md', import.meta.url),
}
const BEGIN = '<!-- bench:begin -->'
const END = '<!-- bench:end -->'

/**
 * Writes the table, with the day and the machine, between the markers of the page in each
 * language.
 */
export function writePages(results: readonly Result[]): void {
  for (const language of ['en', 'zh'] as const) {
    const page = readFileSync(PAGES[language], 'utf8')
    const text = `${environmentIn(language)}\n\n${tableOf(results, language)}`
    writeFileSync(PAGES[language], replaceBetweenMarkers(page, text))
    console.log(`Written: ${PAGES[language].pathname}`)
  }
}

/** Returns a page with the text between its markers replaced. */
export function replaceBetweenMarkers(page: string, text: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (begin < 0 || end < begin) throw new Error(`Expected ${BEGIN} and then ${END} in the page`)
  return `${page.slice(0, begin + BEGIN.length)}\n\n${text}\n\n${page.slice(end)}`
}

function environmentIn(language: Language): string {
  const processor = cpus()[0]?.model.trim() ?? process.arch
  const memory = Math.round(totalmem() / 2 ** 30)
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'long' }).format(new Date())
  return language === 'en'
    ? `Measured on ${day} with Node ${process.version} on ${processor}, ${cpus().length} cores, ${memory} GB of memory, ${process.platform}.`
    : `测于 ${day}，Node ${process.version}，${processor}，${cpus().length} 核，内存 ${memory} GB，${process.platform}。`
}
