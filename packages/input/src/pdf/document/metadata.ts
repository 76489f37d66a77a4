import type { InputFacts } from '../../result/input-result.js'
import type { PdfDocument } from './pdfjs.js'

/** The fields of PRISM, the metadata standard of publishers, that state facts about an issue. */
const PRISM = {
  publication: 'prism:publicationname',
  date: 'prism:publicationdate',
  number: 'prism:number',
  edition: 'prism:edition',
} as const

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/
/** Longest value that is a name. */
const LONGEST = 100

/**
 * Returns the facts about the issue that a file states in PRISM. Titles and the dates of files are
 * not facts about an issue.
 */
export async function factsOf(document: PdfDocument): Promise<InputFacts> {
  const { metadata } = await document.getMetadata().catch(() => ({ metadata: null }))
  const { get } = (metadata ?? {}) as { get?: (name: string) => unknown }
  const facts: InputFacts = {}
  for (const [key, name] of Object.entries(PRISM) as [keyof typeof PRISM, string][]) {
    const value: unknown = get?.call(metadata, name)
    const text = typeof value === 'string' ? value.trim() : ''
    if (text === '' || text.length > LONGEST) continue
    if (key !== 'date') facts[key] = text
    else if (isDay(text)) facts.date = text.slice(0, 10)
  }
  return facts
}

function isDay(text: string): boolean {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number)
  const date = new Date(Date.UTC(year!, month! - 1, day))
  return date.getUTCMonth() === month! - 1 && date.getUTCDate() === day
}
