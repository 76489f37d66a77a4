import { optionError } from '../arguments/option-error.js'
import { percentEncode } from '../uri/percent-encode.js'
import type { PerArticle } from './feed-options.js'

/** The placeholders of a template, without their braces. */
const PLACEHOLDERS: Readonly<Record<string, PerArticle<string | null>>> = {
  id: (article) => article.id,
  date: (_article, _page, issue) => issue.date,
  year: (_article, _page, issue) => issue.date?.slice(0, 4) ?? null,
  month: (_article, _page, issue) => issue.date?.slice(5, 7) ?? null,
  day: (_article, _page, issue) => issue.date?.slice(8, 10) ?? null,
  number: (_article, _page, issue) => issue.number,
  issue: (_article, _page, issue) => issue.id,
  label: (_article, page) => page.label,
  page: (_article, page) => page.id,
}

/**
 * Returns the function that fills in a template such as `https://paper.example/{date}/{id}.html`.
 * Values are percent-encoded. The function throws a `FeedError` when an issue lacks a value.
 *
 * @throws FeedError when the template contains an unknown placeholder
 */
export function parseUrlTemplate(template: string): PerArticle<string> {
  // Splitting by a group leaves literal text at even indexes and placeholders at odd ones.
  const parts = template.split(/\{([^{}]*)\}/)
  const unknown = parts.find((part, index) => index % 2 === 1 && !Object.hasOwn(PLACEHOLDERS, part))
  if (unknown !== undefined) {
    const names = Object.keys(PLACEHOLDERS).map((name) => `{${name}}`)
    throw optionError('url', `a template of ${names.join(', ')}`, `{${unknown}}`)
  }
  return (...context) => parts.map((part, index) => (index % 2 === 0 ? part : placeholderValue(part, context))).join('')
}

function placeholderValue(placeholder: string, context: Parameters<PerArticle<string>>): string {
  const value = PLACEHOLDERS[placeholder]?.(...context)
  if (value === null || value === undefined || value === '') {
    throw optionError('url', `a URL with {${placeholder}}`, value, context[0])
  }
  return percentEncode(value)
}
