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

/** Puts the table, and where and when it was taken, between the marks of the page in each language. */
export function writePages(results: readonly Result[]): void {
  for (const language of ['en', 'zh'] as const) {
    const page = readFileSync(PAGES[language], 'utf8')
    const text = `${takenOn(language)}\n\n${tableOf(results, language)}`
    writeFileSync(PAGES[language], between(page, text))
    console.log(`Written: ${PAGES[language].pathname}`)
  }
}

/** A page with other text between its marks. */
export function between(page: string, text: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`Expected ${BEGIN} and then ${END} in the page`)
  return `${page.slice(0, from + BEGIN.length)}\n\n${text}\n\n${page.slice(to)}`
}

function takenOn(language: Language): string {
  const processor = cpus()[0]?.model.trim() ?? process.arch
  const memory = Math.round(totalmem() / 2 ** 30)
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'long' }).format(new Date())
  return language === 'en'
    ? `Taken on ${day} with Node ${process.version} on ${processor}, ${cpus().length} cores, ${memory} GB of memory, ${process.platform}.`
    : `测于 ${day}，Node ${process.version}，${processor}，${cpus().length} 核，内存 ${memory} GB，${process.platform}。`
}
